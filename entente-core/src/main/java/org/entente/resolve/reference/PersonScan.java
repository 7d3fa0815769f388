package org.entente.resolve.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Gender;
import org.entente.codebook.actor.Match;
import org.entente.model.CountryCode;
import org.entente.model.Sentence;
import org.entente.resolve.phrase.Reading;

/** Who a personal name in a text is: by the title before it, the role between commas, the country after "of". */
final class PersonScan {
    private final Reader reader;
    private final Cast cast;
    private final Finds finds;

    PersonScan(Reader reader, Cast cast, Finds finds) {
        this.reader = reader;
        this.cast = cast;
        this.finds = finds;
    }

    /** Takes the name between two tokens, with the title and "Mr" before it. */
    void person(Sentence sentence, int first, int last) {
        int begin = first;
        while (begin > 0 && NameWords.honorific(sentence.token(begin - 1))) {
            begin--;
        }
        Optional<NameScan.Noun> title = finds.title(sentence, begin - 1);
        int from = title.map(noun -> Chunk.first(sentence, noun.first())).orElse(begin);
        // The title is read apart from the name: "Rafael" after "Minister" is no company.
        int before = begin;
        int plain = plain(sentence, from, begin);
        Optional<Reading> held = title.map(noun -> reader.read(reader.words(sentence, plain, before - 1)));
        Optional<Reading> apposed =
                Apposition.after(reader, sentence, last).or(() -> Apposition.before(reader, sentence, from));
        String name = reader.words(sentence, first, last);
        Optional<CountryCode> country = held.flatMap(reading -> reading.code().or(() -> owner(sentence, from, first)))
                .or(() -> apposed.flatMap(Reading::code))
                .or(() -> apposed.flatMap(reading -> owner(sentence, Math.max(0, from - 8), from)))
                .or(() -> title.isPresent() || apposed.isPresent() ? following(sentence, last) : Optional.empty());
        Figure figure = figure(name, country, title.map(noun -> reader.words(sentence, noun.first(), last)));
        beginning(sentence, first, last, figure).ifPresent(found -> identify(figure, found));
        held.ifPresent(told -> learn(figure, told));
        apposed.ifPresent(told -> learn(figure, told));
        address(sentence, begin, first, figure);
        if (last > first) {
            reader.lexicon().gender(sentence.token(first).form()).ifPresent(figure::addressed);
        }
        finds.mentions()
                .add(new Mention(
                        sentence.index(),
                        from,
                        last,
                        last,
                        reader.span(sentence, from, last),
                        List.of(figure),
                        Mention.Form.NAME,
                        Reader.subject(sentence, last)));
    }

    /** The first token of a title that is no "H.E.". */
    private static int plain(Sentence sentence, int from, int begin) {
        int at = from;
        while (at + 1 < begin && NameWords.honorific(sentence.token(at))) {
            at++;
        }
        return at;
    }

    /** Whom the knowledge base has under the first words of a longer name: "King Abdullah II" and more. */
    private Optional<Actor> beginning(Sentence sentence, int first, int last, Figure figure) {
        if (figure.actor().isPresent()) {
            return Optional.empty();
        }
        return reader.match(reader.forms(sentence), first)
                .filter(match -> match.sense() == Match.Sense.PERSON
                        && match.length() > 1
                        && reader.lexicon().role(sentence.token(first).form()).isPresent()
                        && first + match.length() - 1 < last)
                .flatMap(match -> known(reader.words(sentence, first, first + match.length() - 1), figure.code()));
    }

    /** The country after a titled name: "President Jane Poole of Malta", "Admiral Poole of the Maltese navy". */
    private Optional<CountryCode> following(Sentence sentence, int last) {
        List<String> forms = reader.forms(sentence);
        int at = last + 2;
        if (at >= forms.size() || !forms.get(last + 1).equals("of")) {
            return Optional.empty();
        }
        if (sentence.token(at).tag().equals("DT") && at + 1 < forms.size()) {
            at++;
        }
        return reader.match(forms, at)
                .filter(match -> match.sense() != Match.Sense.PERSON)
                .flatMap(Match::actor)
                .map(Actor::code);
    }

    /** The country of a body named between two tokens: "Acme Air director Jane Poole". */
    private Optional<CountryCode> owner(Sentence sentence, int from, int to) {
        return finds.mentions().stream()
                .filter(mention ->
                        mention.sentence() == sentence.index() && mention.first() >= from && mention.last() < to)
                .filter(mention -> mention.one() && mention.figure().kind() == Figure.Kind.BODY)
                .flatMap(mention -> mention.figure().code().stream())
                .findFirst();
    }

    /** A reading of the same country, or one that adds what was not known. */
    private static void learn(Figure figure, Reading reading) {
        boolean agrees = figure.code().isEmpty()
                || reading.code().isEmpty()
                || figure.code().equals(reading.code());
        if (agrees) {
            figure.learn(reading);
        } else {
            reading.office().ifPresent(figure::title);
        }
    }

    private Figure figure(String name, Optional<CountryCode> country, Optional<String> titled) {
        Figure figure = cast.called(name, country).orElseGet(() -> cast.person(name));
        if (name.indexOf(' ') > 0 && figure.name().indexOf(' ') < 0) {
            figure.rename(name);
        }
        if (figure.actor().isEmpty()) {
            String fullest = figure.name().indexOf(' ') > 0 ? figure.name() : name;
            Optional<CountryCode> of = country.or(figure::code);
            titled.flatMap(words -> known(words, of))
                    .or(() -> known(fullest, of))
                    .or(() -> reader.people().called(fullest, of, titled.isPresent(), reader.day()))
                    .ifPresent(found -> identify(figure, found));
        }
        country.ifPresent(figure::belong);
        return figure;
    }

    /** The person of a full name or of a title with a name, "King Abdullah"; of several the one whose country the text is about. */
    private Optional<Actor> known(String words, Optional<CountryCode> country) {
        if (words.indexOf(' ') < 0) {
            return Optional.empty();
        }
        Set<CountryCode> codes = new LinkedHashSet<>();
        reader.lexicon().persons(words).stream()
                .filter(actor -> actor.on(reader.day()).isPresent())
                .forEach(actor -> codes.add(actor.code()));
        Optional<CountryCode> likeliest = codes.size() > 1 ? reader.around().likeliest(codes) : Optional.empty();
        return reader.people().full(words, country.or(() -> likeliest), reader.day());
    }

    private void identify(Figure figure, Actor found) {
        figure.identify(found);
        found.sector(reader.day()).ifPresent(figure::rank);
        found.office(reader.day()).ifPresent(figure::title);
    }

    private static void address(Sentence sentence, int begin, int first, Figure figure) {
        for (int at = begin; at < first; at++) {
            String form = sentence.token(at).form().toLowerCase(Locale.ROOT);
            if (NameWords.MEN.contains(form)) {
                figure.addressed(Gender.MALE);
            } else if (NameWords.WOMEN.contains(form)) {
                figure.addressed(Gender.FEMALE);
            }
        }
    }
}
