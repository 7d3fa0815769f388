package org.entente.code.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The words of the clause that a word stands in: not those of a clause beside it with a subject of its own, of a
 * relative clause elsewhere, nor of who reports it.
 */
final class OwnClause {
    private final Sentence sentence;
    private final WordClasses classes;

    OwnClause(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.classes = classes;
    }

    /** The words of a word's clause, in text order; for a relative clause also the noun that it is about. */
    List<Token> of(Token word) {
        Token top = top(word);
        TreeMap<Integer, Token> found = new TreeMap<>(Map.of(top.index(), top));
        Deque<Token> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            for (Token child : sentence.children(open.remove())) {
                if (!apart(child) && found.put(child.index(), child) == null) {
                    open.add(child);
                }
            }
        }
        if (top.relation() == Relation.RELCL || top.relation() == Relation.ACL) {
            sentence.head(top).ifPresent(noun -> nameOf(noun).forEach(token -> found.put(token.index(), token)));
        }
        return List.copyOf(found.values());
    }

    private List<Token> nameOf(Token noun) {
        return sentence.tokens().stream()
                .filter(token -> token.index() == noun.index()
                        || (token.head() == noun.index()
                                && switch (token.relation()) {
                                    case NMOD, COMPOUND, POSS -> true;
                                    default -> false;
                                }))
                .toList();
    }

    private Token top(Token word) {
        Token at = word;
        for (int steps = 0; steps < sentence.tokens().size() && !apart(at); steps++) {
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty()) {
                break;
            }
            at = above.get();
        }
        return at;
    }

    /** Whether a word heads a clause that stands by itself. */
    private boolean apart(Token at) {
        return switch (at.relation()) {
            case RELCL, PARATAXIS -> true;
            case ACL -> at.verb();
            case CCOMP -> at.verb() && reported(at);
            case CONJ, ADVCL ->
                at.verb()
                        && sentence.child(at, Relation.NSUBJ, Relation.NSUBJPASS)
                                .isPresent();
            default -> false;
        };
    }

    /** What somebody says is another clause than that he says it; a demand and what is demanded are one. */
    private boolean reported(Token at) {
        return sentence.child(at, Relation.NSUBJ, Relation.NSUBJPASS).isPresent()
                && sentence.head(at)
                        .filter(head -> classes.contains("SAYS", head.lemma()))
                        .isPresent();
    }
}
