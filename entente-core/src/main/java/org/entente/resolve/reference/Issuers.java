package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryCode;
import org.entente.model.Document;
import org.entente.model.Sector;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.resolve.phrase.Reading;

/**
 * Who speaks in a document outside of quotations: the speaker that a transcript labels, the parties of a joint
 * statement, the government that publishes it. Nobody in a newspaper.
 */
final class Issuers {
    private static final Set<String> JOINT = Set.of(
            "joint statement", "joint declaration", "joint communique", "joint communiqué", "joint press statement");

    private final Reader reader;
    private final Cast cast;
    private final List<Mention> named;

    Issuers(Reader reader, Cast cast, List<Mention> named) {
        this.reader = reader;
        this.cast = cast;
        this.named = named;
    }

    /** Those who speak in a sentence. */
    List<Figure> of(Sentence sentence) {
        if (sentence.speaker().isPresent()) {
            return labelled(sentence.speaker().get());
        }
        List<Figure> introduced = introduced();
        if (!introduced.isEmpty()) {
            return introduced;
        }
        List<Figure> joint = joint();
        return joint.isEmpty() ? publisher().map(List::of).orElse(List.of()) : joint;
    }

    private List<Figure> labelled(Span label) {
        String words =
                reader.document().words(label).replaceAll("[:\\[\\]]", "").trim();
        String plain = words.equals(words.toUpperCase(Locale.ROOT)) ? title(words) : words;
        Reading reading = reader.read(plain, publisher().flatMap(Figure::code));
        Optional<Figure> known = cast.called(reading.name().orElse(plain), Optional.empty());
        if (known.isPresent()) {
            return List.of(known.get());
        }
        return List.of(Figure.of(Figure.Kind.PERSON, plain, reading));
    }

    private static String title(String capitals) {
        StringBuilder title = new StringBuilder();
        for (String word : capitals.split(" ", -1)) {
            title.append(title.isEmpty() ? "" : " ")
                    .append(
                            word.isEmpty()
                                    ? ""
                                    : word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }

    /** "We, the leaders of Chad and Niger, ...": the parties between the commas of the first such sentence. */
    private List<Figure> introduced() {
        for (Sentence sentence : reader.document().sentences()) {
            List<Token> tokens = sentence.tokens();
            if (tokens.size() > 3
                    && tokens.get(0).lemma().equals("we")
                    && tokens.get(1).form().equals(",")) {
                int verb = 2;
                while (verb < tokens.size() && !tokens.get(verb).tag().startsWith("VB")) {
                    verb++;
                }
                return parties(sentence.index(), verb);
            }
        }
        return List.of();
    }

    private List<Figure> parties(int sentence, int end) {
        Set<CountryCode> codes = new LinkedHashSet<>();
        for (Mention mention : named) {
            if (mention.sentence() == sentence && mention.head() < end) {
                mention.figures().forEach(figure -> figure.code().ifPresent(codes::add));
            }
        }
        return states(codes);
    }

    private List<Figure> states(Set<CountryCode> codes) {
        List<Figure> states = new ArrayList<>();
        codes.forEach(code -> cast.state(code).ifPresent(states::add));
        return states;
    }

    /** The states that a joint statement's title names; else those of its first sentence. */
    private List<Figure> joint() {
        Document document = reader.document().document();
        String title = document.title().orElse("").toLowerCase(Locale.ROOT);
        if (JOINT.stream().noneMatch(title::contains)) {
            return List.of();
        }
        Set<CountryCode> codes = new LinkedHashSet<>();
        named.stream()
                .filter(mention -> mention.sentence() < 0)
                .forEach(mention -> mention.figures().forEach(f -> f.code().ifPresent(codes::add)));
        return codes.size() > 1 ? states(codes) : parties(0, Integer.MAX_VALUE);
    }

    /** The publisher as a party named before the first sentence: its leader if the text names one, else the state. */
    Optional<Mention> before() {
        return publisher()
                .map(state ->
                        new Mention(-1, 99, 99, 99, new Span(0, 0), List.of(leader(state)), Mention.Form.NAME, true));
    }

    private Figure leader(Figure state) {
        return cast.persons().stream()
                .filter(person -> person.code().equals(state.code()) && person.titled("leader"))
                .findFirst()
                .orElse(state);
    }

    /** The state whose government publishes the document. */
    Optional<Figure> publisher() {
        Optional<Reading> reading = reader.document().document().publisher().map(reader::read);
        boolean official = reading.flatMap(Reading::sector)
                .filter(sector -> sector == Sector.GOV || sector == Sector.MIL)
                .isPresent();
        return official ? reading.flatMap(Reading::code).flatMap(cast::state) : Optional.empty();
    }
}
