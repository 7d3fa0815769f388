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
            return PRONOUNS.contains(lower) && !head.tag().equals("PRP$");
        }
        if (TIMES.contains(head.entityType()) || classes.contains("NO_PARTY", head.lemma())) {
            return quantity(head).isPresent();
        }
        return ENTITIES.contains(head.entityType())
                || (head.properNoun() && Character.isUpperCase(head.form().codePointAt(0)))
                || classes.contains("PARTY_NOUN", head.lemma())
                || classes.contains("FORCE", head.lemma())
                || (lower.endsWith("men") && head.noun())
                || persons(head)
                || quantity(head).isPresent();
    }

    /** Plural nouns for persons by what they do: "followers", "lobbyists". */
    private boolean persons(Token head) {
        String lemma = head.lemma();
        return head.tag().equals("NNS")
                && lemma.length() > 5
                && PERSON_ENDINGS.stream().anyMatch(lemma::endsWith)
                && !classes.contains("THING_ER", lemma);
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
                    found.add(head);
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
        for (Token preposition : sentence.children(head, Relation.PREP, Relation.AGENT)) {
            if (prepositions.contains(preposition.lemma())) {
                for (Token object : sentence.children(preposition, Relation.POBJ)) {
                    List<Token> own = heads(List.of(object));
                    List<Token> found = own.isEmpty() ? inside(object, prepositions, depth + 1) : own;
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
        }
        return owners(head);
    }

    /** Whose a thing is: "Japan" in "Japan's policy" and "Japanese" in "the Japanese proposal". */
    List<Token> owners(Token head) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (!MODIFIERS.contains(child.relation()) || child.index() > head.index()) {
                continue;
            }
            if ((possible(child) && !classes.contains("FORCE", child.lemma())) || possessed(child)) {
                found.addAll(heads(List.of(child)));
            }
        }
        return found;
    }

    private boolean possessed(Token child) {
        return child.relation() == Relation.POSS && possible(child);
    }

    /** The words of a party: the phrase of its head. */
    Party party(Token head) {
        return Party.at(phrases.core(head));
    }

    /** The words of parties, in text order, each once. */
    List<Party> parties(List<Token> heads) {
        return heads.stream().distinct().map(this::party).distinct().toList();
    }

    List<Token> conjuncts(Token head) {
        return phrases.conjuncts(head);
    }
}
