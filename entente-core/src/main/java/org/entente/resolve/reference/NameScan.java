package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Match;
import org.entente.codebook.actor.Role;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.resolve.phrase.Reading;

/** Finds the names in a document's sentences and puts them together to figures; keeps where role nouns stand. */
final class NameScan {
    /** A role noun or compound in a sentence, by token. */
    record Noun(int sentence, int first, int last, Role role) {}

    private final Reader reader;
    private final Cast cast;
    private final Finds finds = new Finds();
    private final PersonEdges edges;
    private final CompoundNames compounds;
    private final PersonScan persons;

    NameScan(Reader reader, Cast cast) {
        this.reader = reader;
        this.cast = cast;
        this.compounds = new CompoundNames(reader);
        this.edges = new PersonEdges(reader, cast, finds);
        this.persons = new PersonScan(reader, cast, finds);
    }

    List<Mention> mentions() {
        return List.copyOf(finds.mentions());
    }

    List<Noun> nouns() {
        return List.copyOf(finds.nouns());
    }

    /** Names of things with a place in them, where the place is no party. */
    List<Span> things() {
        return List.copyOf(finds.things());
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
        int runEnd = edges.end(sentence, forms, at);
        if (runEnd > at) {
            persons.person(sentence, at, runEnd - 1);
            return runEnd;
        }
        List<Figure> pair = pair(forms.get(at));
        if (!pair.isEmpty()) {
            finds.mentions()
                    .add(new Mention(
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
        Optional<CompoundNames.Name> compound = compounds.at(sentence, forms, at, match);
        if (compound.isPresent()) {
            boolean state = match.filter(m -> m.sense() != Match.Sense.SEAT && m.sense() != Match.Sense.PLACE)
                    .isPresent();
            if (!state && !compound.get().body()) {
                finds.things().add(reader.span(sentence, at, compound.get().end() - 1));
            }
            return compound(sentence, at, compound.get());
        }
        if (match.isPresent() && match.get().role().isPresent()) {
            int last = at + match.get().length() - 1;
            finds.nouns()
                    .add(new Noun(sentence.index(), at, last, match.get().role().get()));
            return last + 1;
        }
        if (match.isPresent() && !lowerCase(forms.get(at), match.get())) {
            return named(sentence, forms, at, match.get());
        }
        if (match.isEmpty() && NameWords.honorific(sentence.token(at))) {
            return at + 1;
        }
        boolean article = sentence.token(at).tag().equals("DT") && at + 1 < forms.size();
        if (article
                && compounds
                        .at(sentence, forms, at + 1, reader.match(forms, at + 1))
                        .isPresent()) {
            return at + 1;
        }
        return sentence.token(at).entityType().equals("ORG") ? organisation(sentence, at) : unknown(sentence, at);
    }

    /** "Lagos Times", which is a body, or "Paris Agreement", which is no party; the index after it. */
    private int compound(Sentence sentence, int at, CompoundNames.Name name) {
        if (name.body()) {
            Figure body = cast.body(reader.words(sentence, at, name.end() - 1));
            name.code().ifPresent(body::belong);
            name.sector().ifPresent(body::rank);
            add(sentence, at, name.end() - 1, body, Mention.Form.NAME);
        }
        return name.end();
    }

    /** A name that nothing is known of: a place of the gazetteer, a body known from before, else just a name. */
    private int unknown(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!token.properNoun()
                || !NameWords.NAMING.contains(token.entityType())
                || token.form().length() < 2
                || (at == 0 && NameWords.OPENERS.contains(token.lemma()))) {
            return at + 1;
        }
        int end = at + 1;
        while (end < sentence.tokens().size()
                && sentence.token(end).properNoun()
                && sentence.token(end).entityType().equals(token.entityType())
                && reader.match(reader.forms(sentence), end).isEmpty()) {
            end++;
        }
        if (reader.lexicon().nameHeads().thing(sentence.token(end - 1).form())
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
                        placed(sentence, at) || modifies(sentence, last) ? Mention.Form.ADJECTIVE : Mention.Form.NAME);
            case BODY -> {
                Figure body = cast.known(reader.words(sentence, at, last)).orElseGet(() -> body(actor));
                add(sentence, at, last, body, Mention.Form.NAME);
                acronym(forms, last, body);
            }
            case PLACE -> {
                Figure place = cast.body(reader.words(sentence, at, last));
                place.belong(actor.code());
                boolean small = placed(sentence, at) || modifies(sentence, last);
                add(sentence, at, last, place, small ? Mention.Form.ADJECTIVE : Mention.Form.NAME);
            }
            case PERSON, ROLE -> {
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
        if (reader.lexicon().nameHeads().thing(sentence.token(end - 1).form())) {
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

    private void add(Sentence sentence, int first, int last, Figure figure, Mention.Form form) {
        finds.mentions()
                .add(new Mention(
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
