package org.entente.code.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.code.syntax.Clauses;
import org.entente.codebook.trigger.Trigger;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Who acts and at whom, for a trigger in its sentence. */
final class Arguments {
    private static final Set<String> INNER = Set.of(
            "of", "on", "against", "to", "with", "from", "for", "between", "by", "at", "toward", "towards", "into");
    private static final Set<String> CIRCUMSTANCES = Set.of("in", "at", "with", "near", "as", "off", "outside");
    private static final Set<String> OWNERS = Set.of("of", "by", "from", "between");
    private static final Set<String> COMPANY = Set.of("of", "to", "with", "between", "by", "from");
    private static final Set<String> TOPICAL = Set.of("on", "in", "over", "about", "at");
    private static final Set<EventType> JUDGES = Set.of(EventType.SUPPORT, EventType.REJECT, EventType.ACCUSE);
    private static final Set<EventType> JUDGEMENTS = Set.of(EventType.SUPPORT, EventType.SANCTION, EventType.ACCUSE);
    private static final Set<String> FOR_WHAT = Set.of("of", "for");
    private static final Set<EventType> ASKS_OR_BLAMES =
            Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN);
    private static final Set<String> AFTER = Set.of("after", "during", "following", "in", "at", "on", "over");
    private static final Mode VISIT = new Mode("visit");
    private static final Set<String> BY = Set.of("by");
    private static final Set<String> FROM = Set.of("from");
    /** How far an infinitive is followed into the infinitives below it. */
    private static final int DEEPEST = 3;

    private final Sentence sentence;
    private final Clauses clauses;
    private final PossibleParties parties;
    private final WordClasses classes;
    private final Antecedents antecedents;
    private final Map<Integer, Match> strongest;

    /** @param strongest the most specific trigger of each word that has one */
    Arguments(
            Sentence sentence,
            Clauses clauses,
            PossibleParties parties,
            WordClasses classes,
            Map<Integer, Match> strongest) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.parties = parties;
        this.classes = classes;
        this.antecedents = new Antecedents(sentence, clauses, parties, classes);
        this.strongest = strongest;
    }

    /**
     * The heads of the parties to an event.
     *
     * @param actors who acts
     * @param recipients at whom
     * @param things heads that stand for a recipient that is no party by its words: "the bridge"
     * @param apolitical whether those who act are of no political kind: a team, analysts
     */
    record Roles(List<Token> actors, List<Token> recipients, List<Token> things, boolean apolitical) {}

    Roles of(Match match) {
        List<Token> actors = antecedents.of(actors(match));
        List<Token> recipients = without(antecedents.of(recipients(match, 0)), actors);
        if (match.has(Trigger.Flag.REVERSED)) {
            List<Token> hosts = antecedents.of(subjects(match));
            // "a pleasure to welcome you to Chad": where nobody else is named, the country receives.
            List<Token> hostsOrPlace =
                    hosts.isEmpty() ? parties.heads(match.slots().obliques(Set.of("to"))) : hosts;
            return new Roles(recipients, without(hostsOrPlace, recipients), List.of(), apolitical(hosts));
        }
        if (match.has(Trigger.Flag.BOTH)) {
            Set<Token> all = new LinkedHashSet<>(actors);
            all.addAll(recipients);
            return new Roles(
                    List.copyOf(all), List.of(), List.of(), apolitical(actors) || business(actors, recipients));
        }
        if (recipients.isEmpty() && match.trigger().type().equals(EventType.ASSAULT)) {
            recipients = without(new Victims(sentence, clauses, strongest).of(match), actors);
        }
        List<Token> things = recipients.isEmpty() ? without(things(match), actors) : List.of();
        return new Roles(actors, recipients, things, apolitical(actors) || business(actors, recipients));
    }

    /** "The Danish airline agreed a merger with its rival": firms among themselves, wherever they are from. */
    private boolean business(List<Token> actors, List<Token> recipients) {
        return !actors.isEmpty()
                && actors.stream().allMatch(this::firm)
                && recipients.stream().allMatch(this::firm);
    }

    private boolean firm(Token head) {
        boolean state = sentence.children(head, Relation.NMOD, Relation.COMPOUND).stream()
                .anyMatch(child -> classes.contains("PUBLIC", child.lemma()));
        boolean called = head.properNoun()
                && sentence.children(head, Relation.COMPOUND, Relation.NMOD).stream()
                        .anyMatch(child -> !child.properNoun() && classes.contains("FIRM", child.lemma()));
        return !state && (called || (!head.properNoun() && classes.contains("FIRM", head.lemma())));
    }

    private boolean apolitical(List<Token> actors) {
        return !actors.isEmpty()
                && actors.stream()
                        .allMatch(actor -> !actor.properNoun()
                                && classes.contains("APOLITICAL", actor.lemma())
                                && parties.owners(actor).isEmpty());
    }

    /** What is acted on, where the frame takes that for the recipient; of a noun, what its prepositions lead to. */
    private static List<Token> things(Match match) {
        List<Token> found = switch (match.trigger().kind()) {
            case NOUN -> match.obliques();
            case VERB -> match.has(Trigger.Flag.THING) ? match.slots().objects() : List.<Token>of();
            case ADJECTIVE, MODAL -> List.<Token>of();
        };
        return found.stream().filter(token -> token.noun() || token.pronoun()).toList();
    }

    /** "Japan hosted Lee", "Lee was hosted by Japan": the logical subject. */
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
        List<Token> judged = judged(verb);
        List<Token> subjects = judged.isEmpty() ? clauses.actors(verb) : judged;
        List<Token> own = parties.heads(subjects);
        if (!own.isEmpty()) {
            return own;
        }
        if (type.equals(EventType.MOBILIZE) && clauses.passive(verb)) {
            // "Chadian troops were deployed": those that are moved are who moves.
            return parties.heads(clauses.objects(verb));
        }
        List<Token> found = new ArrayList<>();
        for (Token subject : subjects) {
            boolean strikes = !type.equals(EventType.ASSAULT) || weapon(subject);
            List<Token> inner = strikes ? parties.inside(subject, Set.of("of", "by", "from")) : List.of();
            if (!inner.isEmpty()) {
                found.addAll(inner);
            } else if (type.equals(EventType.ASSAULT) && classes.contains("DEVICE", subject.lemma())) {
                found.add(subject);
            }
        }
        return found;
    }

    /** "accused the guards of beating", "found the guards guilty of beating": those who are judged did it. */
    private List<Token> judged(Token verb) {
        return sentence.head(verb)
                .filter(preposition -> verb.relation() == Relation.PCOMP && FOR_WHAT.contains(preposition.lemma()))
                .flatMap(sentence::head)
                .flatMap(clauses::clauseOf)
                .flatMap(above -> Optional.ofNullable(strongest.get(above.index())))
                .filter(match -> JUDGEMENTS.contains(match.trigger().type()))
                .map(match -> parties.heads(match.slots().objects()))
                .orElse(List.of());
    }

    private boolean weapon(Token subject) {
        return classes.contains("DEVICE", subject.lemma())
                || classes.contains("WEAPON", subject.lemma())
                || classes.contains("ATTACK", subject.lemma())
                || classes.contains("FORCE", subject.lemma());
    }

    private List<Token> adjectiveActors(Token adjective) {
        if (adjective.verb() && clauses.passive(adjective)) {
            return parties.heads(clauses.objects(adjective));
        }
        Optional<Token> verb = clauses.clauseOf(
                adjective.verb() ? adjective : sentence.head(adjective).orElse(adjective));
        return verb.map(v -> parties.heads(clauses.actors(v))).orElse(List.of());
    }

    /** Whose act a noun names: "by ...", "Lee's ...", "Israeli ...", else the light verb's subject. */
    private List<Token> nounActors(Match match) {
        Token noun = match.head();
        List<Token> by = parties.heads(match.slots().obliques(BY));
        if (!by.isEmpty()) {
            return by;
        }
        List<Token> owners = parties.owners(noun);
        boolean visit = match.trigger().mode().filter(VISIT::equals).isPresent();
        if (match.light().isEmpty() && owners.isEmpty() && (visit || match.has(Trigger.Flag.BOTH))) {
            List<Token> met = metBefore(noun);
            if (!met.isEmpty()) {
                return met;
            }
        }
        if (match.light().isEmpty()) {
            boolean leaves = match.trigger().prepositions().stream()
                    .anyMatch(test -> test.words().contains("from")
                            && match.trigger().type().equals(EventType.RETREAT));
            return owners.isEmpty() && !leaves ? parties.heads(match.slots().obliques(FROM)) : owners;
        }
        List<Token> own = parties.heads(clauses.actors(match.light().get()));
        return own.isEmpty() ? owners : own;
    }

    /** "Speaking after talks with his guest, the minister said": who speaks has talked. */
    private List<Token> metBefore(Token noun) {
        return sentence.head(noun)
                .filter(preposition -> noun.relation() == Relation.POBJ && AFTER.contains(preposition.lemma()))
                .flatMap(sentence::head)
                .filter(Token::verb)
                .map(verb -> parties.heads(clauses.actors(verb)))
                .orElse(List.of());
    }

    private List<Token> recipients(Match match, int depth) {
        Slots own = match.slots();
        if (match.trigger().kind() == Trigger.Kind.MODAL) {
            return verbActors(match.trigger().type(), match.head());
        }
        List<Token> direct = parties.heads(own.datives());
        List<Token> named = parties.heads(obliques(match));
        List<Token> oblique = strangers(named).isEmpty() ? named : strangers(named);
        List<Token> objects = takesObjects(match) ? parties.heads(own.objects()) : List.of();
        boolean objectFirst =
                match.trigger().object().party() || match.trigger().object().person() || match.has(Trigger.Flag.THING);
        if (!direct.isEmpty()) {
            return direct;
        }
        if (!objects.isEmpty() && (objectFirst || oblique.isEmpty())) {
            return objects;
        }
        if (oblique.isEmpty()) {
            return hidden(match, depth);
        }
        List<Token> owners = ownersBeforeTopics(match);
        return owners.isEmpty() ? oblique : owners;
    }

    /** "backed a French draft on Chad": whose the thing is comes before what it is about. */
    private List<Token> ownersBeforeTopics(Match match) {
        boolean topical = match.trigger().prepositions().stream()
                .filter(test ->
                        !parties.heads(match.slots().obliques(test.words())).isEmpty())
                .allMatch(test -> TOPICAL.containsAll(test.words()));
        return topical
                        && JUDGES.contains(match.trigger().type())
                        && match.trigger().kind() == Trigger.Kind.VERB
                ? match.slots().objects().stream()
                        .flatMap(thing -> parties.owners(thing).stream())
                        .filter(owner -> !owner.pronoun())
                        .toList()
                : List.of();
    }

    /** Where a thing is acted on, what it is in or done with is no recipient: "attacked a camp in Kabul". */
    private static List<Token> obliques(Match match) {
        if (!match.has(Trigger.Flag.THING) || match.slots().objects().isEmpty()) {
            return match.obliques();
        }
        return match.trigger().prepositions().stream()
                .filter(test -> test.required() || test.words().stream().noneMatch(CIRCUMSTANCES::contains))
                .flatMap(test -> match.slots().obliques(test.words()).stream())
                .distinct()
                .toList();
    }

    /** Whether the object itself can be the recipient: not where the frame lists things, "its troops" or "a ban". */
    private static boolean takesObjects(Match match) {
        // The forces that are moved are the actor's own.
        boolean own = match.trigger().type().equals(EventType.MOBILIZE) && !match.has(Trigger.Flag.THING);
        return match.trigger().kind() == Trigger.Kind.VERB
                && !own
                && !match.trigger().object().none()
                && (match.trigger().object().party()
                        || match.trigger().object().person()
                        || match.trigger().object().any()
                        || match.has(Trigger.Flag.THING));
    }

    /** Parties inside things: "criticised Japan's policy", "a ban on Japanese fish", "agreed to free the Kenyans". */
    private List<Token> hidden(Match match, int depth) {
        Set<Token> found = new LinkedHashSet<>();
        List<Token> things = new ArrayList<>(match.slots().objects());
        things.addAll(match.obliques());
        if (match.trigger().kind() == Trigger.Kind.NOUN) {
            match.light().ifPresent(light -> throughLight(match, light, found));
        }
        for (Token thing : things) {
            if (found.isEmpty()) {
                found.addAll(strangers(parties.inside(thing, OWNERS)));
            }
        }
        if (found.isEmpty() && match.trigger().kind() != Trigger.Kind.NOUN && depth < DEEPEST) {
            below(match, depth, found);
        }
        // Who meets whom stands with "with" and "between": where, on what and since when is no party to it.
        boolean meets = match.has(Trigger.Flag.BOTH) || match.trigger().type().equals(EventType.CONSULT);
        for (Token thing : things) {
            if (found.isEmpty()) {
                found.addAll(strangers(parties.inside(thing, meets ? COMPANY : INNER)));
            }
        }
        if (found.isEmpty() && !meets) {
            found.addAll(places(match, things));
        }
        return List.copyOf(found);
    }

    private void throughLight(Match match, Token light, Set<Token> found) {
        Slots carrier = new Slots.Reader(sentence, clauses, parties).of(light);
        found.addAll(parties.heads(carrier.datives()));
        match.trigger().prepositions().forEach(test -> found.addAll(parties.heads(carrier.obliques(test.words()))));
    }

    /** Whom the act below is at, or, where a clause tells it, who is to do it. */
    private void below(Match match, int depth, Set<Token> found) {
        for (Token clause : match.slots().clauses()) {
            if (asksOrBlames(match.trigger().type())) {
                found.addAll(strangers(parties.heads(clauses.actors(clause))));
            }
        }
        List<Token> verbs = new ArrayList<>(match.slots().infinitives());
        verbs.addAll(match.slots().gerunds());
        for (Token verb : verbs) {
            if (found.isEmpty()) {
                found.addAll(strangers(recipientsOf(verb, depth + 1)));
            }
        }
    }

    private static boolean asksOrBlames(EventType type) {
        return ASKS_OR_BLAMES.contains(type);
    }

    private List<Token> recipientsOf(Token verb, int depth) {
        Match known = strongest.get(verb.index());
        Slots own = known == null ? new Slots.Reader(sentence, clauses, parties).of(verb) : known.slots();
        if (known != null) {
            List<Token> found = recipients(known, depth);
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Token> objects = parties.heads(own.objects());
        if (known == null && !objects.isEmpty()) {
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

    /** "eased the measures in Kosovo": a country or region that the thing is in, at last. */
    private List<Token> places(Match match, List<Token> things) {
        Set<Token> found = new LinkedHashSet<>(match.slots().obliques(Set.of("in")));
        for (Token thing : things) {
            for (Token in : sentence.children(thing, Relation.PREP)) {
                if (in.lemma().equals("in")) {
                    found.addAll(sentence.children(in, Relation.POBJ));
                }
            }
        }
        return found.stream()
                .filter(place -> place.entityType().equals("GPE"))
                .flatMap(place -> parties.heads(List.of(place)).stream())
                .toList();
    }

    /** Without what belongs to the actor himself: "their countries", "its troops". */
    private List<Token> strangers(List<Token> heads) {
        return heads.stream()
                .filter(head -> sentence.children(head, Relation.POSS).stream().noneMatch(Token::pronoun))
                .toList();
    }

    private List<Token> without(List<Token> some, List<Token> others) {
        return some.stream()
                .filter(token -> others.stream().noneMatch(other -> same(token, other) || sameName(token, other)))
                .toList();
    }

    private boolean sameName(Token one, Token other) {
        return one.properNoun() && other.properNoun() && name(one).equals(name(other));
    }

    private String name(Token head) {
        return sentence.children(head, Relation.COMPOUND).stream()
                        .map(Token::form)
                        .collect(Collectors.joining(" "))
                + " "
                + head.form();
    }

    /** The same word, or a modifier of it: "Chad" of "Chad's army". */
    private static boolean same(Token one, Token other) {
        return one.index() == other.index()
                || (one.head() == other.index()
                        && switch (one.relation()) {
                            case POSS, NMOD, COMPOUND, APPOS -> true;
                            default -> false;
                        });
    }
}
