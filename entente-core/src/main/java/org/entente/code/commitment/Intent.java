package org.entente.code.commitment;

import java.util.List;
import java.util.Set;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Words;
import org.entente.model.Token;

/**
 * Tells an act from mere intent: a verb that promises no act ("promote", "ensure") counts only where something can be
 * measured or another state is concerned.
 *
 * @see "T. Royed: Testing the Mandate Model in Britain and the United States, 1996 (specific and rhetorical pledges)"
 */
final class Intent {
    private static final Set<String> MEASURES = Set.of("MONEY", "PERCENT", "QUANTITY", "CARDINAL", "DATE");

    private Intent() {}

    /** Whether the act is only meant: vague, of no measure, and at home. */
    static boolean mere(Scene scene, Words words, Token act) {
        return words.in("vague", act) && !measured(scene, act) && !words.abroad(scene.sentence());
    }

    /** Whether those who act speak of their own affairs: neither "we" nor states, nor leaders together. */
    static boolean home(Words words, List<Token> parties) {
        return parties.stream()
                .noneMatch(party -> Words.firstPerson(party)
                        || words.in("states", party)
                        || party.entityType().equals("GPE"));
    }

    /** Whether the act or what it acts on can be counted or dated. */
    static boolean measured(Scene scene, Token act) {
        return scene.sentence().subtree(act).stream()
                .anyMatch(token -> token.tag().equals("CD") || MEASURES.contains(token.entityType()));
    }
}
