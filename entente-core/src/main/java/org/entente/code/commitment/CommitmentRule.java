package org.entente.code.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.code.ClaimRule;
import org.entente.code.speechact.Repeats;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Words;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.speechact.Issues;
import org.entente.codebook.speechact.Triggers;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Sentence;

/**
 * Commitments: somebody undertakes to act, by a word of undertaking, by "will", or as an item of a list of measures.
 *
 * @see "Searle: A Taxonomy of Illocutionary Acts (commissives)"
 */
public final class CommitmentRule implements ClaimRule {
    /** Strengths of a row: what kind of word undertakes. */
    public static final Set<String> SENSES = Set.of("undertakes", "decides", "plans", "reaffirms", "resolves");

    private final Words words;
    private final List<Finder> finders;

    /** One way to undertake. */
    interface Finder {
        /** Undertakings of one sentence. */
        List<Undertaking> find(Scene scene);
    }

    public CommitmentRule(Triggers triggers, Words words, Issues issues) {
        this.words = words;
        Promises promises = new Promises(issues);
        this.finders = List.of(
                new DeclaredCommitments(triggers, words, promises),
                new ModalCommitments(words, promises),
                new ListedCommitments(words, promises));
    }

    /** With the lexicons that come with the codebook. */
    public static CommitmentRule standard(ActorLexicon actors) {
        return new CommitmentRule(
                Triggers.resource("commitments/triggers.tsv", SENSES), Words.standard(actors), Issues.standard());
    }

    @Override
    public List<Claim> code(Annotated document) {
        List<Claim> found = new ArrayList<>();
        Told told = new Told(words);
        for (Sentence sentence : document.sentences()) {
            if (Scene.readable(sentence)) {
                for (Undertaking undertaking : code(new Scene(document, sentence, words))) {
                    if (told.isNew(undertaking)) {
                        found.add(undertaking.commitment());
                    }
                }
            }
        }
        return Repeats.withoutHeadlines(document, found);
    }

    /** Each act is taken once, by the first finder that sees it. */
    private List<Undertaking> code(Scene scene) {
        Set<Integer> taken = new HashSet<>();
        List<Undertaking> found = new ArrayList<>();
        for (Finder finder : finders) {
            for (Undertaking undertaking : finder.find(scene)) {
                if (taken.add(undertaking.head().index())) {
                    found.add(undertaking);
                }
            }
        }
        return found;
    }
}
