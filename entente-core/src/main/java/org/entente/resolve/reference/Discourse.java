package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryCode;
import org.entente.model.Span;

/** The mentions of a document in text order, and what stands before a place in it. */
final class Discourse {
    private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::sentence)
            .thenComparingInt(Mention::head)
            .thenComparingInt(m -> -m.first());

    private final List<Mention> mentions = new ArrayList<>();

    void add(Mention mention) {
        int at = mentions.size();
        while (at > 0 && ORDER.compare(mentions.get(at - 1), mention) > 0) {
            at--;
        }
        mentions.add(at, mention);
    }

    /** Mentions whose head stands before a token, the nearest first. */
    List<Mention> before(int sentence, int token) {
        List<Mention> found = new ArrayList<>();
        for (int at = mentions.size() - 1; at >= 0; at--) {
            Mention mention = mentions.get(at);
            if (mention.sentence() < sentence || (mention.sentence() == sentence && mention.head() < token)) {
                found.add(mention);
            }
        }
        return found;
    }

    /** Mentions in one sentence. */
    List<Mention> in(int sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence)
                .toList();
    }

    /** The mention that a token heads, else the shortest that covers it. */
    Optional<Mention> at(int sentence, int token) {
        Optional<Mention> best = Optional.empty();
        for (Mention mention : in(sentence)) {
            if (mention.head() == token) {
                return Optional.of(mention);
            }
            boolean shorter = best.isEmpty()
                    || mention.span().length() < best.get().span().length();
            if (mention.form() == Mention.Form.NAME && mention.covers(token) && shorter) {
                best = Optional.of(mention);
            }
        }
        return best;
    }

    /** Mentions inside a span, in text order. */
    List<Mention> inside(Span span) {
        return mentions.stream()
                .filter(mention -> mention.sentence() >= 0 && span.contains(mention.span()))
                .toList();
    }

    /** Countries by how often they are named before a place, the most often first. */
    List<CountryCode> countries(int sentence, int token) {
        Map<CountryCode, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : before(sentence, token)) {
            for (Figure figure : mention.figures()) {
                figure.code().filter(CountryCode::state).ifPresent(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<CountryCode, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Countries of mentions, each once, in order. */
    static Set<CountryCode> codes(List<Figure> figures) {
        Set<CountryCode> codes = new LinkedHashSet<>();
        figures.forEach(figure -> figure.code().ifPresent(codes::add));
        return codes;
    }
}
