package org.entente.code.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Who does what to whom in one sentence's tree: the arguments of a verb through passives, relative clauses,
 * participles, infinitives and coordination. Heads only; {@link NounPhrases} gives the phrases.
 */
public final class Clauses {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    /** Verbs whose object is the subject of the infinitive below them: "urged Japan to face". */
    private static final Set<Relation> OBJECTS = Set.of(Relation.DOBJ, Relation.DATIVE);

    private static final Set<String> ROUND = Set.of("around", "about", "over", "under", "nearly", "between");

    private final Sentence sentence;

    public Clauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the verb stands in the passive, reduced ones ("tariffs imposed by ...") included. */
    public boolean passive(Token verb) {
        if (sentence.child(verb, Relation.NSUBJPASS, Relation.AUXPASS, Relation.CSUBJPASS)
                .isPresent()) {
            return true;
        }
        boolean reduced = verb.relation() == Relation.ACL
                || (verb.relation() == Relation.ADVCL
                        && sentence.child(verb, Relation.AGENT).isPresent());
        return verb.tag().equals("VBN")
                && reduced
                && sentence.child(verb, Relation.AUX).isEmpty();
    }

    /** Who acts: the logical subject, with all that are joined to it left to {@link NounPhrases#conjuncts}. */
    public List<Token> actors(Token verb) {
        return actors(verb, 0);
    }

    private List<Token> actors(Token verb, int depth) {
        if (depth > 8) {
            return List.of();
        }
        if (passive(verb)) {
            return agents(verb);
        }
        List<Token> own = relativesResolved(sentence.children(verb, Relation.NSUBJ), verb);
        if (own.isEmpty()) {
            own = roundNumbers(verb);
        }
        return own.isEmpty() ? inheritedActors(verb, depth) : own;
    }

    /** "Around 2,000 workers went": the word before the number may be read as a preposition. */
    private List<Token> roundNumbers(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token preposition : sentence.children(verb, Relation.PREP)) {
            if (preposition.index() < verb.index() && ROUND.contains(preposition.lemma())) {
                for (Token object : sentence.children(preposition, Relation.POBJ)) {
                    boolean counted = sentence.children(object, Relation.NMOD).stream()
                            .anyMatch(number -> number.tag().equals("CD"));
                    if (counted) {
                        found.add(object);
                    }
                }
            }
        }
        return found;
    }

    /** The subject of a verb without one of its own: from the verb it is joined to or depends on. */
    private List<Token> inheritedActors(Token verb, int depth) {
        Optional<Token> above = sentence.head(verb);
        if (above.isEmpty()) {
            return List.of();
        }
        Token head = above.get();
        return switch (verb.relation()) {
            case CONJ -> head.verb() ? subjectsOf(head, depth) : List.of();
            case XCOMP, CCOMP -> controller(head, depth);
            case ADVCL, DEP, PCOMP ->
                clauseAbove(verb).map(v -> subjectsOf(v, depth)).orElse(List.of());
            case ACL, RELCL -> reducedActor(verb, head, depth);
            default -> List.of();
        };
    }

    /** "Japan, facing pressure": the noun acts. "a plan to visit Tokyo": whoever has the plan acts. */
    private List<Token> reducedActor(Token verb, Token noun, int depth) {
        if (verb.tag().equals("VBG") || verb.relation() == Relation.RELCL) {
            return List.of(noun);
        }
        Optional<Token> owner = sentence.child(noun, Relation.POSS);
        if (owner.isPresent()) {
            return List.of(owner.get());
        }
        return OBJECTS.contains(noun.relation())
                ? sentence.head(noun)
                        .filter(Token::verb)
                        .map(v -> actors(v, depth + 1))
                        .orElse(List.of())
                : List.of();
    }

    /** The grammatical subject, whatever the voice. */
    private List<Token> subjectsOf(Token verb, int depth) {
        List<Token> own = relativesResolved(sentence.children(verb, Relation.NSUBJ, Relation.NSUBJPASS), verb);
        return own.isEmpty() ? inheritedActors(verb, depth + 1) : own;
    }

    /** Whose act an infinitive is: the governing verb's object if it has one, else its subject. */
    private List<Token> controller(Token governor, int depth) {
        List<Token> objects = sentence.children(governor, Relation.DOBJ, Relation.DATIVE);
        if (!objects.isEmpty()) {
            return objects;
        }
        if (governor.verb()) {
            return subjectsOf(governor, depth);
        }
        return clauseAbove(governor).map(v -> subjectsOf(v, depth)).orElse(List.of());
    }

    /** The nearest verb above a token. */
    public Optional<Token> clauseAbove(Token token) {
        Optional<Token> at = sentence.head(token);
        for (int steps = 0; at.isPresent() && steps < sentence.tokens().size(); steps++) {
            if (at.get().verb()) {
                return at;
            }
            at = sentence.head(at.get());
        }
        return Optional.empty();
    }

    /** The verb or noun that a token's clause or phrase belongs to: the token itself if it is a verb. */
    public Optional<Token> clauseOf(Token token) {
        return token.verb() ? Optional.of(token) : clauseAbove(token);
    }

    /** What is acted on: direct objects, passive subjects, and the noun before a reduced passive. */
    public List<Token> objects(Token verb) {
        if (passive(verb)) {
            List<Token> own = relativesResolved(sentence.children(verb, Relation.NSUBJPASS), verb);
            if (!own.isEmpty()) {
                return own;
            }
            if (verb.relation() == Relation.CONJ) {
                return sentence.head(verb)
                        .map(head ->
                                relativesResolved(sentence.children(head, Relation.NSUBJPASS, Relation.NSUBJ), head))
                        .orElse(List.of());
            }
            if (verb.relation() == Relation.ADVCL) {
                // "Accused by Chad, Niger ...": whom the sentence goes on with.
                return sentence.head(verb).map(head -> subjectsOf(head, 0)).orElse(List.of());
            }
            return verb.relation() == Relation.ACL
                    ? sentence.head(verb).map(List::of).orElse(List.of())
                    : List.of();
        }
        List<Token> own = relativesResolved(sentence.children(verb, Relation.DOBJ), verb);
        if (own.isEmpty() && verb.relation() == Relation.CONJ) {
            // "imposed and then lifted the ban": the object stands with the last verb only.
            return List.of();
        }
        return own;
    }

    /** Indirect objects: "gave Japan its backing". */
    public List<Token> datives(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb, Relation.DATIVE)) {
            if (child.tag().equals("IN") || child.tag().equals("TO")) {
                found.addAll(sentence.children(child, Relation.POBJ));
            } else {
                found.add(child);
            }
        }
        return found;
    }

    /** Objects of the word's prepositions, where the preposition is one of these. */
    public List<Token> obliques(Token word, Set<String> prepositions) {
        Set<Token> found = new LinkedHashSet<>();
        for (Token preposition : sentence.children(word, Relation.PREP, Relation.AGENT, Relation.DATIVE)) {
            if (prepositions.contains(preposition.lemma())) {
                found.addAll(sentence.children(preposition, Relation.POBJ));
            }
            // "met with the leaders in and around Tokyo", "on top of": prepositions below prepositions.
            for (Token below : sentence.children(preposition, Relation.PREP)) {
                if (prepositions.contains(below.lemma())) {
                    found.addAll(sentence.children(below, Relation.POBJ));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The "by" phrase of a passive. */
    private List<Token> agents(Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token by : sentence.children(verb, Relation.AGENT)) {
            found.addAll(sentence.children(by, Relation.POBJ));
        }
        if (found.isEmpty()) {
            found.addAll(obliques(verb, Set.of("by")));
        }
        return found;
    }

    /** Relative pronouns give way to the noun that the clause hangs on. */
    private List<Token> relativesResolved(List<Token> heads, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token head : heads) {
            boolean relative = RELATIVE.contains(head.lemma()) && head.tag().startsWith("W");
            Optional<Token> antecedent = relative ? antecedent(verb) : Optional.empty();
            found.add(antecedent.orElse(head));
        }
        return found;
    }

    private Optional<Token> antecedent(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if (at.relation() == Relation.CCOMP
                    && head.get().lemma().equals("be")
                    && sentence.child(head.get(), Relation.ATTR).isPresent()) {
                // "It was Chad that fired": the one that it was.
                return sentence.child(head.get(), Relation.ATTR).filter(Token::noun);
            }
            if (at.relation() == Relation.RELCL || at.relation() == Relation.ACL) {
                return head.filter(h -> h.noun() || h.pronoun());
            }
            at = head.get();
        }
        return Optional.empty();
    }
}
