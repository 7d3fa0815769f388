package org.entente.code.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.Annotated;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Which words can stand for a party, and which words inside a phrase do: "Japan" in "Japan's policy". Whether it is one,
 * and which, is for the resolver.
 */
final class PossibleParties {
    private static final Set<String> ENTITIES = Set.of("PERSON", "GPE", "ORG", "NORP");
    private static final Set<String> TIMES =
            Set.of("DATE", "TIME", "MONEY", "CARDINAL", "PERCENT", "QUANTITY", "ORDINAL");
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "they", "it", "we", "i", "him", "her", "them", "us", "me", "who", "whom");
    private static final Set<String> EXPLETIVE_VERBS = Set.of("be", "seem", "appear", "take", "emerge", "remain");
    private static final Set<String> ORIGINS = Set.of("from", "in", "at");
    private static final List<String> PERSON_ENDINGS = List.of("er", "or", "ist", "ian", "ee");
    private static final Set<String> QUANTITIES = Set.of("of");
    private static final Set<Relation> MODIFIERS =
            Set.of(Relation.POSS, Relation.NMOD, Relation.COMPOUND, Relation.NPADVMOD);

    private final WordClasses classes;
    private final Sentence sentence;
    private final NounPhrases phrases;

    PossibleParties(Annotated document, Sentence sentence, WordClasses classes) {
        this.classes = classes;
        this.sentence = sentence;
        this.phrases = new NounPhrases(document, sentence);
    }

    /** Whether the head of a phrase can be a party. */
    boolean possible(Token head) {
        String lower = head.form().toLowerCase(Locale.ROOT);
        if (head.pronoun() || head.tag().equals("WP")) {
            return PRONOUNS.contains(lower) && !head.tag().equals("PRP$") && !expletive(head);
        }
        if (nameless(head) || halfName(head)) {
            return false;
        }
        if (TIMES.contains(head.entityType()) || classes.contains("NO_PARTY", head.lemma())) {
            return quantity(head).isPresent() || crowd(head, lower);
        }
        return ENTITIES.contains(head.entityType())
                || (head.properNoun() && Character.isUpperCase(head.form().codePointAt(0)))
                || classes.contains("PARTY_NOUN", head.lemma())
                || classes.contains("FORCE", head.lemma())
                || (lower.endsWith("men") && head.noun())
                || persons(head)
                || those(head)
                || quantity(head).isPresent();
    }

    /** "Joint", "Global": half of a title, unless a name stands before it, "Amnesty International". */
    private boolean halfName(Token head) {
        return head.properNoun()
                && classes.contains("HALF_NAME", head.form().toLowerCase(Locale.ROOT))
                && sentence.child(head, Relation.COMPOUND, Relation.NMOD).isEmpty();
    }

    /** "Typhoon Haiyan" is nobody, nor is "Operation Wren". */
    private boolean nameless(Token head) {
        return classes.contains("WEATHER", head.lemma())
                || sentence.children(head, Relation.COMPOUND).stream()
                        .anyMatch(child -> classes.contains("WEATHER", child.lemma())
                                || (head.properNoun() && classes.contains("CODE_NAMED", child.lemma())));
    }

    /** "it is willing to talk": who has an attitude is somebody. */
    private boolean attitude(Token verb) {
        return sentence.children(verb, Relation.ACOMP, Relation.ATTR).stream()
                .anyMatch(word -> classes.contains("ATTITUDE", word.lemma()));
    }

    /** "It was hard to agree": nobody is meant. */
    private boolean expletive(Token head) {
        return head.relation() == Relation.EXPL
                || (head.lemma().equals("it")
                        && sentence.head(head)
                                .filter(verb -> EXPLETIVE_VERBS.contains(verb.lemma()) && !attitude(verb))
                                .isPresent());
    }

    /** "the displaced", "the wounded": an adjective that stands for those who are so. */
    private boolean those(Token head) {
        return classes.contains("THOSE", head.form().toLowerCase(Locale.ROOT))
                && sentence.child(head, Relation.DET).isPresent()
                && switch (head.relation()) {
                    case POBJ, DOBJ, DATIVE, NSUBJ, NSUBJPASS, CONJ -> true;
                    default -> false;
                };
    }

    /** Plural nouns for persons by what they do: "followers", "lobbyists". */
    private boolean persons(Token head) {
        String lemma = head.lemma();
        return head.tag().equals("NNS")
                && lemma.length() > 5
                && PERSON_ENDINGS.stream().anyMatch(lemma::endsWith)
                && !classes.contains("THING_ER", lemma);
    }

    /** "Thousands marched": so many people. */
    private boolean crowd(Token head, String lower) {
        return classes.contains("ROUND_NUMBER", lower)
                && switch (head.relation()) {
                    case NSUBJ, NSUBJPASS -> sentence.child(head, Relation.PREP).isEmpty();
                    default -> false;
                };
    }

    /** The noun behind a quantity: "two of the men", "dozens of villagers", "a group of rebels". */
    Optional<Token> quantity(Token head) {
        if (!classes.contains("QUANTITY", head.lemma())
                && !head.tag().equals("CD")
                && !head.tag().equals("DT")) {
            return Optional.empty();
        }
        for (Token of : sentence.children(head, Relation.PREP)) {
            if (QUANTITIES.contains(of.lemma())) {
                return sentence.child(of, Relation.POBJ)
                        .filter(inner -> inner.index() != head.index() && possible(inner));
            }
        }
        return Optional.empty();
    }

    /** "tens of thousands of students" are students. */
    private Token counted(Token head) {
        Token at = head;
        Optional<Token> inner = Optional.of(at);
        while (inner.isPresent() && classes.contains("ROUND_NUMBER", at.form().toLowerCase(Locale.ROOT))) {
            at = inner.get();
            inner = quantity(at);
        }
        return at;
    }

    /** The noun that a quantity measures, party or not: "strikes" of "a series of strikes". */
    Optional<Token> measured(Token head) {
        if (!classes.contains("QUANTITY", head.lemma())) {
            return Optional.empty();
        }
        return sentence.children(head, Relation.PREP).stream()
                .filter(of -> QUANTITIES.contains(of.lemma()))
                .flatMap(of -> sentence.children(of, Relation.POBJ).stream())
                .findFirst();
    }

    /** The heads and what is joined to them that can be parties, in text order. */
    List<Token> heads(List<Token> roots) {
        Set<Token> found = new LinkedHashSet<>();
        for (Token root : roots) {
            for (Token head : phrases.conjuncts(root)) {
                if (possible(head)) {
                    found.add(counted(head));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Heads inside a phrase that can be parties: whose it is, of which nation, of whom, at whom. */
    List<Token> inside(Token head, Set<String> prepositions) {
        return inside(head, prepositions, 0);
    }

    private List<Token> inside(Token head, Set<String> prepositions, int depth) {
        if (depth > 3) {
            return List.of();
        }
        List<Token> owners = owners(head);
        if (!owners.isEmpty()) {
            return owners;
        }
        for (Token preposition : sentence.children(head, Relation.PREP, Relation.AGENT)) {
            if (prepositions.contains(preposition.lemma())) {
                for (Token object : sentence.children(preposition, Relation.POBJ)) {
                    List<Token> found = headsOrInside(object, prepositions, depth);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return throughParticiples(head, prepositions, depth);
    }

    private List<Token> headsOrInside(Token object, Set<String> prepositions, int depth) {
        if (classes.contains("SOIL", object.lemma())) {
            // What comes from a country's soil need not be its doing.
            return List.of();
        }
        List<Token> own = heads(List.of(object));
        return own.isEmpty() ? inside(object, prepositions, depth + 1) : own;
    }

    /** "crimes committed by the army", "roads leading into Chad". */
    private List<Token> throughParticiples(Token head, Set<String> prepositions, int depth) {
        for (Token participle : sentence.children(head, Relation.ACL)) {
            for (Token object : sentence.children(participle, Relation.DOBJ)) {
                List<Token> found = headsOrInside(object, prepositions, depth);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            List<Token> found = inside(participle, prepositions, depth + 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whose a thing is: "Japan" in "Japan's policy" and "Japanese" in "the Japanese proposal". */
    List<Token> owners(Token head) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (!MODIFIERS.contains(child.relation()) || child.index() > head.index()) {
                continue;
            }
            if ((possible(child) && named(child)) || possessed(child)) {
                found.addAll(heads(List.of(child)));
            }
        }
        return found;
    }

    /** A modifier that names an owner: "Japanese", "rebel", not "naval", "city" or "troop". */
    private boolean named(Token child) {
        boolean plain = child.entityType().equals("O") && !child.properNoun();
        return !plain
                || classes.contains("ARMED", child.lemma())
                || (child.noun()
                        && !classes.contains("FORCE", child.lemma())
                        && !classes.contains("PLACE_NOUN", child.lemma()));
    }

    private boolean possessed(Token child) {
        return child.relation() == Relation.POSS && possible(child);
    }

    /**
     * The words of a party: the phrase of its head, with the place or body that it is from: "soldiers from Chad". Two
     * where one plural stands for both: "Russian" and "Chinese officials".
     */
    List<Party> party(Token head) {
        List<Token> nations = sentence.children(head, Relation.NMOD, Relation.COMPOUND).stream()
                .filter(child -> child.index() < head.index() && nation(child))
                .flatMap(child -> phrases.conjuncts(child).stream())
                // "Russian officials, Chinese": what the tree joins may stand behind the head.
                .filter(nation -> nation.index() < head.index() && nation(nation))
                .toList();
        if (nations.size() < 2 || !plural(head)) {
            return List.of(Party.at(withOrigin(head)));
        }
        List<Party> found = new ArrayList<>();
        for (Token nation : nations.subList(0, nations.size() - 1)) {
            found.add(Party.at(phrases.evidence(nation.index(), nation.index())));
        }
        found.add(Party.at(phrases.evidence(nations.get(nations.size() - 1).index(), head.index())));
        return found;
    }

    private boolean nation(Token token) {
        return token.entityType().equals("NORP") || token.entityType().equals("GPE");
    }

    private static boolean plural(Token head) {
        return head.tag().equals("NNS") || head.tag().equals("NNPS");
    }

    private Evidence withOrigin(Token head) {
        Evidence core = phrases.core(head);
        if (head.properNoun()) {
            return core;
        }
        for (Token preposition : sentence.children(head, Relation.PREP)) {
            boolean next = preposition.index() == head.index() + 1 && ORIGINS.contains(preposition.lemma());
            Optional<Token> place = sentence.child(preposition, Relation.POBJ).filter(Token::properNoun);
            if (next && place.isPresent()) {
                return phrases.evidence(
                        firstToken(core, head), Math.max(place.get().index(), head.index()));
            }
        }
        return core;
    }

    private int firstToken(Evidence core, Token head) {
        int at = head.index();
        while (at > 0 && sentence.token(at - 1).span().begin() >= core.span().begin()) {
            at--;
        }
        return at;
    }

    /** The words of parties, in text order, each once. */
    List<Party> parties(List<Token> heads) {
        return heads.stream()
                .distinct()
                .flatMap(head -> party(head).stream())
                .distinct()
                .toList();
    }

    List<Token> conjuncts(Token head) {
        return phrases.conjuncts(head);
    }
}
