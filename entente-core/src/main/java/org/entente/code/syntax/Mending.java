package org.entente.code.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** A sentence whose tree is being mended: what those who mend ask of it, and how they change it. */
abstract class Mending {
    static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    /** As it is by now. */
    protected Sentence sentence;

    Mending(Sentence sentence) {
        this.sentence = sentence;
    }

    final boolean hasSubject(Token verb) {
        return sentence.child(verb, Relation.NSUBJ, Relation.NSUBJPASS, Relation.CSUBJ, Relation.EXPL)
                .isPresent();
    }

    /** The word right before a verb, with nothing but adverbs and auxiliaries between. */
    final Optional<Token> wordBefore(int verb) {
        int at = verb - 1;
        while (at > 0
                && (sentence.token(at).tag().startsWith("RB")
                        || sentence.token(at).relation() == Relation.AUX)) {
            at--;
        }
        return at > 0 ? Optional.of(sentence.token(at)) : Optional.empty();
    }

    /** Hangs a word on another one. */
    final void attach(int at, int head, Relation relation) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Token token = tokens.get(at);
        tokens.set(
                at,
                new Token(at, token.form(), token.lemma(), token.tag(), head, relation, token.entity(), token.span()));
        sentence = new Sentence(
                sentence.index(), sentence.paragraph(), sentence.kind(), sentence.speaker(), tokens, sentence.span());
    }
}
