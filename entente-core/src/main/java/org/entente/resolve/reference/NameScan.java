package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Gender;
import org.entente.codebook.actor.Match;
import org.entente.codebook.actor.Role;
import org.entente.model.CountryCode;
import org.entente.model.Sentence;
import org.entente.model.Token;
import org.entente.resolve.phrase.Reading;

/** Finds the names in a document's sentences and puts them together to figures; keeps where role nouns stand. */
final class NameScan {
    /** A role noun or compound in a sentence, by token. */
    record Noun(int sentence, int first, int last, Role role) {}

    private final Reader reader;
    private final Cast cast;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Noun> nouns = new ArrayList<>();

    NameScan(Reader reader, Cast cast) {
        this.reader = reader;
        this.cast = cast;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    List<Noun> nouns() {
        return List.copyOf(nouns);
    }

    void scan(Sentence sentence) {
        List<String> forms = reader.forms(sentence);
        for (int at = 0; at < forms.size(); ) {
            at = step(sentence, forms, at);
        }
    }

    /** Takes what begins at a token; the index after it. */
    private int step(Sentence sentence, List<String> forms, int at) {
        Optional<Actor> half = Halves.korea(reader, sentence, at);
        if (half.isPresent()) {
            add(sentence, at, at, cast.state(half.get()), Mention.Form.NAME);
            return at + 1;
        }
        int runEnd = personEnd(sentence, forms, at);
        if (runEnd > at) {
            person(sentence, at, runEnd - 1);
            return runEnd;
        }
        List<Figure> pair = pair(forms.get(at));
        if (!pair.isEmpty()) {
            mentions.add(new Mention(
                    sentence.index(),
                    at,
                    at,
                    at,
                    reader.span(sentence, at, at),
                    pair,
                    Mention.Form.NAME,
                    Reader.subject(sentence, at)));
            return at + 1;
        }
        Optional<Match> match = reader.match(forms, at);
        if (match.isPresent() && match.get().role().isPresent()) {
            int last = at + match.get().length() - 1;
            nouns.add(new Noun(sentence.index(), at, last, match.get().role().get()));
            return last + 1;
        }
        if (match.isPresent() && !lowerCase(forms.get(at), match.get())) {
            return named(sentence, forms, at, match.get());
        }
        return sentence.token(at).entityType().equals("ORG") ? organisation(sentence, at) : unknown(sentence, at);
    }

    /** A name that nothing is known of: a place of the gazetteer, a body known from before, else just a name. */
    private int unknown(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!token.properNoun()
                || !NameWords.NAMING.contains(token.entityType())
                || token.form().length() < 2) {
            return at + 1;
        }
        int end = at + 1;
        while (end < sentence.tokens().size()
                && sentence.token(end).properNoun()
                && sentence.token(end).entityType().equals(token.entityType())
                && reader.match(reader.forms(sentence), end).isEmpty()) {
            end++;
        }
        if (NameWords.NO_PARTY.contains(sentence.token(end - 1).lemma())
                || NameWords.weekday(sentence.token(end - 1))) {
            return end;
        }
        String words = reader.words(sentence, at, end - 1);
        Figure figure = cast.body(words);
        boolean place = token.entityType().equals("GPE");
        if (place) {
            reader.read(words).code().ifPresent(figure::belong);
        }
        add(sentence, at, end - 1, figure, place && placed(sentence, at) ? Mention.Form.ADJECTIVE : Mention.Form.NAME);
        return end;
    }

    /** "Japan-ROK": states joined by hyphens in one word. */
    private List<Figure> pair(String form) {
        List<Figure> states = new ArrayList<>();
        for (String part : form.indexOf('-') < 0 ? new String[0] : form.split("[-–]", -1)) {
            Optional<Actor> state = reader.lexicon().state(part);
            if (state.isEmpty()) {
                return List.of();
            }
            states.add(cast.state(state.get()));
        }
        return states;
    }

    /** A word in small letters that happens to be a name elsewhere. */
    private static boolean lowerCase(String form, Match match) {
        return match.length() == 1 && form.equals(form.toLowerCase(Locale.ROOT)) && match.sense() != Match.Sense.BODY;
    }

    private int named(Sentence sentence, List<String> forms, int at, Match match) {
        int last = at + match.length() - 1;
        Actor actor = match.actor().orElseThrow();
        switch (match.sense()) {
            case STATE, PEOPLE ->
                add(
                        sentence,
                        at,
                        last,
                        cast.state(actor),
                        modifies(sentence, last) ? Mention.Form.ADJECTIVE : Mention.Form.NAME);
            case ADJECTIVE -> add(sentence, at, last, cast.state(actor), Mention.Form.ADJECTIVE);
            case SEAT ->
                add(
                        sentence,
                        at,
                        last,
                        cast.government(actor.code(), actor),
                        placed(sentence, at) ? Mention.Form.ADJECTIVE : Mention.Form.NAME);
            case BODY -> {
                Figure body = cast.known(reader.words(sentence, at, last)).orElseGet(() -> body(actor));
                add(sentence, at, last, body, Mention.Form.NAME);
                acronym(forms, last, body);
            }
            case PLACE, PERSON, ROLE -> {
                return last + 1;
            }
        }
        return last + 1;
    }

    private Figure body(Actor actor) {
        Figure figure = cast.body(actor);
        actor.sector(reader.day()).ifPresent(figure::rank);
        return figure;
    }

    /** "US" in "US forces". */
    private static boolean modifies(Sentence sentence, int last) {
        return last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).noun()
                && sentence.token(last).head() > last;
    }

    private static boolean placed(Sentence sentence, int at) {
        return at > 0 && NameWords.PLACING.contains(sentence.token(at - 1).lemma());
    }

    /** "(IAEA)" after a body: its acronym from here on. */
    private void acronym(List<String> forms, int last, Figure body) {
        if (last + 3 < forms.size()
                && forms.get(last + 1).equals("(")
                && forms.get(last + 3).equals(")")
                && forms.get(last + 2).equals(forms.get(last + 2).toUpperCase(Locale.ROOT))) {
            cast.alias(forms.get(last + 2), body);
        }
    }

    /** A run that the entity tagger takes for an organisation, or a name known from before in this document. */
    private int organisation(Sentence sentence, int at) {

        int end = at + 1;
        while (end < sentence.tokens().size()
                && sentence.token(end).entityType().equals("ORG")
                && !sentence.token(end).entity().startsWith("B")
                && !sentence.token(end).entity().startsWith("U")) {
            end++;
        }
        int first = at;
        while (first < end - 1 && sentence.token(first).tag().equals("DT")) {
            first++;
        }
        if (!sentence.token(end - 1).noun()) {
            return end;
        }
        String words = reader.words(sentence, first, end - 1);
        if (NameWords.NO_PARTY.contains(sentence.token(end - 1).lemma())) {
            return at + 1;
        }
        Figure body = cast.body(words);
        Reading reading = reader.read(words);
        reading.code().ifPresent(body::belong);
        reading.sector().ifPresent(body::rank);
        add(sentence, first, end - 1, body, Mention.Form.NAME);
        acronym(reader.forms(sentence), end - 1, body);
        return end;
    }

    // ---- persons

    /** The index after a personal name that begins at a token; the token itself where none does. */
    private int personEnd(Sentence sentence, List<String> forms, int at) {
        Token token = sentence.token(at);
        boolean tagged = token.entityType().equals("PERSON");
        if (!token.properNoun() || NameWords.honorific(token) || NameWords.weekday(token)) {
            return at;
        }
        Optional<Match> match = reader.match(forms, at);
        if (match.isPresent()
                && match.get().sense() == Match.Sense.PERSON
                && match.get().length() > 1) {
            return at + match.get().length();
        }
        if (match.isEmpty()
                && cast.known(forms.get(at)).isPresent()
                && properRun(sentence, forms, at, tagged) == at + 1) {
            return at;
        }
        boolean other = match.isPresent() && match.get().sense() != Match.Sense.PERSON && !inside(sentence, at);
        if (other
                && !(tagged
                        && properRun(sentence, forms, at, tagged)
                                > at + match.get().length()
                        && !match.get().role().isPresent())) {
            return at;
        }
        int end = properRun(sentence, forms, at, tagged);
        boolean titled = at > 0
                && (NameWords.honorific(sentence.token(at - 1))
                        || title(sentence, at - 1).isPresent());
        String words = reader.words(sentence, at, end - 1);
        boolean elsewhere = Set.of("ORG", "GPE", "LOC", "FAC", "DATE", "NORP").contains(token.entityType());
        if (tagged || (titled && !elsewhere)) {
            return end;
        }
        boolean called = end == at + 1 && cast.called(words, Optional.empty()).isPresent() && words.length() > 2;
        return called ? end : at;
    }

    /** "Dean" in "Dean Harlow": the tagger takes it and the next word for one name. */
    private static boolean inside(Sentence sentence, int at) {
        return sentence.token(at).entity().equals("B-PERSON")
                && at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).properNoun()
                && sentence.token(at + 1).entity().endsWith("-PERSON");
    }

    private int properRun(Sentence sentence, List<String> forms, int at, boolean tagged) {
        int end = at + 1;
        while (end < sentence.tokens().size()) {
            Token token = sentence.token(end);
            boolean particle = NameWords.PARTICLES.contains(token.form().toLowerCase(Locale.ROOT))
                    && end + 1 < sentence.tokens().size()
                    && sentence.token(end + 1).properNoun();
            boolean within = token.entityType().equals("PERSON")
                    && !token.entity().startsWith("B")
                    && !token.entity().startsWith("U");
            boolean name = token.properNoun()
                    && (within || (!tagged && token.entity().equals("O")) || NameWords.initial(token));
            boolean role = reader.match(forms, end).flatMap(Match::role).isPresent() && !within;
            if (!(name || particle || (within && token.properNoun())) || role) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The title that ends at a token: the last noun found if it is one of a human being. */
    private Optional<Noun> title(Sentence sentence, int last) {
        if (nouns.isEmpty()) {
            return Optional.empty();
        }
        Noun noun = nouns.get(nouns.size() - 1);
        boolean near = noun.last() == last || noun.last() == beforePlace(sentence, last);
        if (noun.sentence() != sentence.index() || !near || !noun.role().human()) {
            return Optional.empty();
        }
        return Optional.of(noun);
    }

    /** "Ambassador to Peru Jane Poole": the token before "to", where a state ends at the last one. */
    private int beforePlace(Sentence sentence, int last) {
        if (mentions.isEmpty()) {
            return -1;
        }
        Mention place = mentions.get(mentions.size() - 1);
        boolean state = place.sentence() == sentence.index()
                && place.last() == last
                && place.figure().kind() == Figure.Kind.STATE;
        int to = place.first() - 1;
        return state
                        && to > 0
                        && Set.of("to", "for", "of", "in")
                                .contains(sentence.token(to).lemma())
                ? to - 1
                : -1;
    }

    private void person(Sentence sentence, int first, int last) {
        int begin = first;
        while (begin > 0 && NameWords.honorific(sentence.token(begin - 1))) {
            begin--;
        }
        Optional<Noun> title = begin > 0 ? title(sentence, begin - 1) : Optional.empty();
        int from = title.map(noun -> Chunk.first(sentence, noun.first())).orElse(begin);
        Reading reading = reader.read(reader.words(sentence, from, last));
        String name = reader.words(sentence, first, last);
        Optional<CountryCode> country =
                title.isPresent() ? reading.code().or(() -> owner(sentence, from, first)) : Optional.empty();
        Optional<Reading> apposed =
                Apposition.after(reader, sentence, last).or(() -> Apposition.before(reader, sentence, from));
        Figure figure = figure(
                name,
                country.or(() -> apposed.flatMap(Reading::code))
                        .or(() ->
                                apposed.isPresent() ? owner(sentence, Math.max(0, from - 8), from) : Optional.empty()),
                title.isPresent());
        if (title.isPresent() || (reading.actor().isPresent() && figure.actor().isEmpty())) {
            learn(figure, reading);
        }
        apposed.ifPresent(told -> learn(figure, told));
        address(sentence, begin, first, figure);
        if (last > first) {
            reader.lexicon().gender(sentence.token(first).form()).ifPresent(figure::addressed);
        }
        add(sentence, from, last, figure, Mention.Form.NAME);
    }

    /** The country of a body named between two tokens: "Acme Air director Jane Poole". */
    private Optional<CountryCode> owner(Sentence sentence, int from, int to) {
        return mentions.stream()
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

    private Figure figure(String name, Optional<CountryCode> country, boolean titled) {
        Optional<Figure> known = cast.called(name, country);
        if (known.isPresent()) {
            Figure figure = known.get();
            if (name.indexOf(' ') > 0 && figure.name().indexOf(' ') < 0) {
                figure.rename(name);
            }
            return figure;
        }
        Figure figure = cast.person(name);
        Optional<Actor> actor = name.indexOf(' ') > 0
                ? reader.people().full(name, country, reader.day())
                : reader.people().surname(name, country, titled, reader.day());
        actor.ifPresent(found -> {
            figure.identify(found);
            found.sector(reader.day()).ifPresent(figure::rank);
            found.office(reader.day()).ifPresent(figure::title);
        });
        country.ifPresent(figure::belong);
        return figure;
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

    private void add(Sentence sentence, int first, int last, Figure figure, Mention.Form form) {
        mentions.add(new Mention(
                sentence.index(),
                first,
                last,
                last,
                reader.span(sentence, first, last),
                List.of(figure),
                form,
                Reader.subject(sentence, last)));
    }
}
