package org.entente.code.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Words;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Commitments by a bare verb at the head of an item in a list of measures: "Set up a joint fund by 2030." */
final class ListedCommitments implements CommitmentRule.Finder {
    private final Words words;
    private final Promises promises;

    ListedCommitments(Words words, Promises promises) {
        this.words = words;
        this.promises = promises;
    }

    @Override
    public List<Undertaking> find(Scene scene) {
        return measure(scene)
                .map(verb -> promises.of(
                        scene,
                        verb,
                        verb,
                        List.of(),
                        List.of(),
                        "commitment.listed/" + verb.lemma(),
                        0.5,
                        "the item names an act without saying who does it"))
                .orElse(List.of());
    }

    private Optional<Token> measure(Scene scene) {
        Sentence sentence = scene.sentence();
        if (sentence.tokens().stream()
                .anyMatch(token -> token.pronoun() && !Set.of("its", "their").contains(token.lemma()))) {
            return Optional.empty();
        }
        if (sentence.kind() == Sentence.Kind.HEADLINE || sentence.tokens().size() < 4) {
            return Optional.empty();
        }
        return opening(sentence)
                .filter(token -> token.tag().equals("VB")
                        || token.tag().equals("VBP")
                        || token.tag().equals("VBG"))
                .filter(token ->
                        words.in("founding", token) || token.tag().equals("VBG") || Intent.measured(scene, token))
                .filter(token -> token.relation() == Relation.ROOT || !mainClauseFollows(sentence, token))
                .filter(token -> sentence.child(token, Relation.NSUBJ, Relation.NSUBJPASS, Relation.AUX)
                        .isEmpty())
                .filter(token -> sentence.child(token, Relation.DOBJ).isPresent());
    }

    /** The first word, past a number, a dash, an opening mark or an adverb. */
    private static Optional<Token> opening(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            boolean before = token.tag().equals("LS")
                    || token.tag().equals("CD")
                    || token.relation() == Relation.PUNCT
                    || (token.relation() == Relation.AUX
                            && Set.of("will", "would", "shall").contains(Words.form(token)))
                    || Set.of("to", "also").contains(Words.form(token))
                    || token.tag().equals("RB");
            if (!before) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    private static boolean mainClauseFollows(Sentence sentence, Token first) {
        return sentence.tokens().stream()
                .anyMatch(token -> token.relation() == Relation.ROOT
                        && token.index() != first.index()
                        && sentence.child(token, Relation.NSUBJ, Relation.NSUBJPASS, Relation.CSUBJ, Relation.EXPL)
                                .isPresent());
    }
}
