package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.CountryCode;
import org.entente.model.Span;

/**
 * The mentions of a document in text order, and what stands before a place in it. A look back ends after some hundreds
 * of sentences: nobody reads "he" as somebody named an hour ago, and a day's record of a parliament stays quick to read.
 */
final class Discourse {
    private static final int FARTHEST_SENTENCES = 600;

    private static final Comparator<Mention> ORDER =
            Comparator.comparingInt(Mention::head).thenComparingInt(m -> -m.first());

    private final NavigableMap<Integer, List<Mention>> bySentence = new TreeMap<>();
    private final NavigableMap<Integer, List<Mention>> byBegin = new TreeMap<>();

    void add(Mention mention) {
        List<Mention> beside = bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>());
        int at = beside.size();
        while (at > 0 && ORDER.compare(beside.get(at - 1), mention) > 0) {
            at--;
        }
        beside.add(at, mention);
        if (mention.sentence() >= 0) {
            byBegin.computeIfAbsent(mention.span().begin(), begin -> new ArrayList<>())
                    .add(mention);
        }
    }

    /** Mentions whose head stands before a token, the nearest first. */
    Iterable<Mention> before(int sentence, int token) {
        return () -> lookBack(sentence, token).iterator();
    }

    /** The same, as they are asked for. */
    Stream<Mention> lookBack(int sentence, int token) {
        NavigableMap<Integer, List<Mention>> near = sentence - FARTHEST_SENTENCES > 0
                ? bySentence.subMap(sentence - FARTHEST_SENTENCES, true, sentence, true)
                : bySentence.headMap(sentence, true);
        return near.descendingMap().values().stream()
                .flatMap(Discourse::backwards)
                .filter(mention -> mention.sentence() < sentence || mention.head() < token);
    }

    private static Stream<Mention> backwards(List<Mention> mentions) {
        return IntStream.iterate(mentions.size() - 1, at -> at >= 0, at -> at - 1)
                .mapToObj(mentions::get);
    }

    /** Mentions in one sentence. */
    List<Mention> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
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
        return byBegin.subMap(span.begin(), true, span.end(), true).values().stream()
                .flatMap(List::stream)
                .filter(mention -> span.contains(mention.span()))
                .sorted(Comparator.comparingInt(Mention::sentence).thenComparing(ORDER))
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
