package org.entente.code.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Clauses;
import org.entente.codebook.trigger.Trigger;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.EventType;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Who acts and at whom, for a trigger in its sentence. */
final class Arguments {
    private static final Set<String> INNER = Set.of(
            "of", "on", "against", "to", "with", "from", "for", "between", "by", "at", "toward", "towards", "into");
    private static final Set<String> AGENTS = Set.of("by", "from");

    private final Sentence sentence;
    private final Clauses clauses;
    private final PossibleParties parties;
    private final WordClasses classes;
    private final Slots.Reader slots;

    Arguments(Sentence sentence, Clauses clauses, PossibleParties parties, WordClasses classes) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.parties = parties;
        this.classes = classes;
        this.slots = new Slots.Reader(sentence, clauses, parties);
    }

    /**
     * The heads of the parties to an event.
     *
     * @param actors who acts
     * @param recipients at whom
     * @param things heads that stand for a recipient that is no party by its words: "the bridge"
     */
    record Roles(List<Token> actors, List<Token> recipients, List<Token> things) {}

    Roles of(Match match) {
        List<Token> actors = actors(match);
        List<Token> recipients = without(recipients(match), actors);
        if (match.has(Trigger.Flag.REVERSED)) {
            return new Roles(without(recipients(match), List.of()), subjects(match), List.of());
        }
        if (match.has(Trigger.Flag.BOTH)) {
            Set<Token> all = new LinkedHashSet<>(actors);
            all.addAll(recipients);
            return new Roles(List.copyOf(all), List.of(), List.of());
        }
        List<Token> things = recipients.isEmpty() && match.has(Trigger.Flag.THING) ? things(match) : List.of();
        return new Roles(actors, recipients, things);
    }

    private static List<Token> things(Match match) {
        return match.slots().objects().stream()
                .filter(token -> token.noun() || token.pronoun())
                .toList();
    }

    /** "Japan hosted Lee": the grammatical subject, whatever it is. */
    private List<Token> subjects(Match match) {
        return parties.heads(clauses.actors(match.carrier()));
    }

    private List<Token> actors(Match match) {
        return switch (match.trigger().kind()) {
            case VERB -> verbActors(match.trigger().type(), match.head());
            case NOUN -> nounActors(match);
            case ADJECTIVE -> adjectiveActors(match.head());
            case MODAL -> parties.heads(clauses.actors(match.carrier()));
        };
    }

    private List<Token> verbActors(EventType type, Token verb) {
        List<Token> subjects = clauses.actors(verb);
        List<Token> own = parties.heads(subjects);
        if (!own.isEmpty()) {
            return own;
        }
        List<Token> found = new ArrayList<>();
        for (Token subject : subjects) {
            List<Token> inner = parties.inside(subject, Set.of("of", "by", "from"));
            if (!inner.isEmpty()) {
                found.addAll(inner);
            } else if (type == EventType.ASSAULT && weapon(subject)) {
                found.add(subject);
            }
        }
        return found;
    }

    private boolean weapon(Token subject) {
        return classes.contains("WEAPON", subject.lemma())
                || classes.contains("ATTACK", subject.lemma())
                || classes.contains("DEVICE", subject.lemma());
    }

    private List<Token> adjectiveActors(Token adjective) {
        Optional<Token> verb = clauses.clauseOf(
                adjective.verb() ? adjective : sentence.head(adjective).orElse(adjective));
        return verb.map(v -> parties.heads(clauses.actors(v))).orElse(List.of());
    }

    /** Whose act a noun names: the light verb's subject, else "by ...", "Lee's ...", "Israeli ...". */
    private List<Token> nounActors(Match match) {
        Token noun = match.head();
        List<Token> by = parties.heads(match.slots().obliques(AGENTS));
        if (!by.isEmpty()) {
            return by;
        }
        List<Token> owners = parties.owners(noun);
        if (!owners.isEmpty() && match.light().isEmpty()) {
            return owners;
        }
        if (match.light().isPresent()) {
            List<Token> own = parties.heads(clauses.actors(match.light().get()));
            return own.isEmpty() ? owners : own;
        }
        return List.of();
    }

    private List<Token> recipients(Match match) {
        if (match.trigger().kind() == Trigger.Kind.MODAL) {
            return verbActors(match.trigger().type(), match.head());
        }
        Slots own = match.slots();
        List<Token> found = new ArrayList<>();
        if (match.trigger().kind() == Trigger.Kind.VERB
                && !match.trigger().object().none()) {
            found.addAll(parties.heads(own.objects()));
        }
        if (found.isEmpty() || !match.trigger().object().party()) {
            List<Token> direct = parties.heads(own.datives());
            List<Token> oblique = parties.heads(match.obliques());
            if (!direct.isEmpty() || (!oblique.isEmpty() && !match.has(Trigger.Flag.THING))) {
                found.clear();
                found.addAll(direct.isEmpty() ? oblique : direct);
            } else if (found.isEmpty()) {
                found.addAll(oblique);
            }
        }
        return found.isEmpty() ? hidden(match) : found;
    }

    /** Parties inside things: "criticised Japan's policy", "a ban on Japanese fish", "agreed to free the Kenyans". */
    private List<Token> hidden(Match match) {
        Set<Token> found = new LinkedHashSet<>();
        for (Token thing : match.slots().objects()) {
            found.addAll(parties.inside(thing, INNER));
        }
        if (found.isEmpty()) {
            for (Token thing : match.obliques()) {
                found.addAll(parties.inside(thing, INNER));
            }
        }
        if (found.isEmpty() && match.light().isPresent()) {
            Slots carrier = slots.of(match.light().get());
            found.addAll(parties.heads(carrier.datives()));
            match.trigger().prepositions().forEach(test -> found.addAll(parties.heads(carrier.obliques(test.words()))));
        }
        if (found.isEmpty() && match.trigger().kind() != Trigger.Kind.NOUN) {
            for (Token below : match.slots().infinitives()) {
                found.addAll(below(below));
            }
            match.slots().gerunds().forEach(below -> found.addAll(below(below)));
        }
        if (found.isEmpty() && match.has(Trigger.Flag.CLAUSE)) {
            match.slots().clauses().forEach(clause -> found.addAll(parties.heads(clauses.actors(clause))));
        }
        return List.copyOf(found);
    }

    /** Parties to whatever an infinitive tells: its object, or whom its prepositions lead to. */
    private List<Token> below(Token verb) {
        Slots own = slots.of(verb);
        List<Token> objects = parties.heads(own.objects());
        if (!objects.isEmpty()) {
            return objects;
        }
        Set<Token> found = new LinkedHashSet<>(parties.heads(own.datives()));
        for (Slots.Prepositional each : own.prepositions()) {
            if (INNER.contains(each.preposition())) {
                found.addAll(parties.heads(each.objects()));
            }
        }
        if (found.isEmpty()) {
            own.objects().forEach(thing -> found.addAll(parties.inside(thing, INNER)));
        }
        return List.copyOf(found);
    }

    private List<Token> without(List<Token> some, List<Token> others) {
        return some.stream()
                .filter(token -> others.stream().noneMatch(other -> same(token, other)))
                .toList();
    }

    /** The same word, or a pronoun that may stand for the other side itself. */
    private boolean same(Token one, Token other) {
        return one.index() == other.index()
                || (sentence.under(one, other) && one.relation() != Relation.POBJ && one.relation() != Relation.CONJ);
    }
}
