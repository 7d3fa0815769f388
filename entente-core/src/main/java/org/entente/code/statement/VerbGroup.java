package org.entente.code.statement;

import java.util.Optional;
import java.util.Set;
import org.entente.codebook.statement.Cue;
import org.entente.model.Relation;
import org.entente.model.Token;

/**
 * The words of a cue around its verb: auxiliaries, negation, adverbs beside it, particle.
 *
 * @param verb the verb that governs what was said
 * @param top the verb that governs the speaker; for "went on to say" that is "go"
 * @param first index of the first token
 * @param last index of the last token
 */
record VerbGroup(Token verb, Token top, int first, int last) {
    /** Verbs that only say how speech goes on: "went on to say". */
    private static final Set<String> ASPECT = Set.of("go", "continue", "begin", "start", "proceed", "rush", "hasten");

    private static final Set<Relation> BEFORE =
            Set.of(Relation.AUX, Relation.AUXPASS, Relation.NEG, Relation.ADVMOD, Relation.DEP);

    /** The group of a verb; empty if the cue needs a particle that is not there. */
    static Optional<VerbGroup> of(Tree tree, Token verb, Cue cue) {
        int last = verb.index();
        if (cue.particle().isPresent()) {
            Optional<Token> particle = particle(tree, verb, cue.particle().get());
            if (particle.isEmpty()) {
                return Optional.empty();
            }
            last = particle.get().index();
        }
        Token top = top(tree, verb);
        int first = Math.min(begin(tree, verb), begin(tree, top));
        return Optional.of(new VerbGroup(verb, top, first, last));
    }

    /** The group of a verb that needs no particle. */
    static VerbGroup plain(Tree tree, Token verb) {
        return new VerbGroup(verb, verb, begin(tree, verb), verb.index());
    }

    private static Optional<Token> particle(Tree tree, Token verb, String word) {
        int next = verb.index() + 1;
        return next < tree.size() && tree.token(next).lemma().equals(word)
                ? Optional.of(tree.token(next))
                : Optional.empty();
    }

    private static Token top(Tree tree, Token verb) {
        if (verb.relation() == Relation.XCOMP && verb.head() >= 0) {
            Token above = tree.token(verb.head());
            if (ASPECT.contains(above.lemma()) && above.index() < verb.index() && verb.index() - above.index() <= 4) {
                return above;
            }
        }
        return verb;
    }

    private static int begin(Tree tree, Token verb) {
        int at = verb.index();
        while (at > 0) {
            Token before = tree.token(at - 1);
            if (before.head() != verb.index()
                    || !BEFORE.contains(before.relation())
                    || before.tag().startsWith("W")) {
                break;
            }
            if (before.relation() == Relation.DEP && !before.tag().startsWith("RB")) {
                break;
            }
            at--;
        }
        return at;
    }
}
