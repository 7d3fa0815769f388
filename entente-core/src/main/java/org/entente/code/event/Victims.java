package org.entente.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.code.syntax.Clauses;
import org.entente.model.EventType;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Whom an assault hit, where its own words name nobody: "fired on a post, killing two guards", "two guards were killed
 * when troops opened fire".
 */
final class Victims {
    private final Sentence sentence;
    private final Clauses clauses;
    private final Map<Integer, Match> strongest;

    /** @param strongest the most specific trigger of each word that has one */
    Victims(Sentence sentence, Clauses clauses, Map<Integer, Match> strongest) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.strongest = strongest;
    }

    /** Heads of those who were hit; none where the sentence does not tell. */
    List<Token> of(Match match) {
        Token verb = match.carrier();
        if (!verb.verb()) {
            return List.of();
        }
        List<Token> found = new ArrayList<>();
        for (Token below : sentence.children(verb, Relation.ADVCL, Relation.XCOMP)) {
            if (below.tag().equals("VBG") && assault(below)) {
                found.addAll(clauses.objects(below));
            }
        }
        if (found.isEmpty()) {
            suffered(verb).ifPresent(above -> found.addAll(clauses.objects(above)));
        }
        return found;
    }

    /** The passive that tells what those suffered whom an act in a clause of time or reason hit. */
    private Optional<Token> suffered(Token verb) {
        return verb.relation() == Relation.ADVCL
                        && sentence.child(verb, Relation.NSUBJ).isPresent()
                ? sentence.head(verb)
                        .filter(above -> assault(above)
                                && clauses.passive(above)
                                && clauses.actors(above).isEmpty())
                : Optional.empty();
    }

    private boolean assault(Token verb) {
        return Optional.ofNullable(strongest.get(verb.index()))
                .filter(match -> match.trigger().type().equals(EventType.ASSAULT))
                .isPresent();
    }
}
