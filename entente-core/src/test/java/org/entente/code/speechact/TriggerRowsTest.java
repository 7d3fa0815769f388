package org.entente.code.speechact;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Annotators;
import org.entente.code.ClaimRule;
import org.entente.code.commitment.CommitmentRule;
import org.entente.code.position.PositionRule;
import org.entente.code.request.RequestRule;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.speechact.Trigger;
import org.entente.codebook.speechact.Triggers;
import org.entente.model.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every row of the trigger lexicons codes the sentence it says it codes, and not the one it says it does not. */
class TriggerRowsTest {
    private static final ActorLexicon ACTORS = ActorLexicon.load();

    @Test
    void commitmentRowsKeepTheirWord() {
        check(Triggers.resource("commitments/triggers.tsv", CommitmentRule.SENSES), CommitmentRule.standard(ACTORS));
    }

    @Test
    void requestRowsKeepTheirWord() {
        check(Triggers.resource("requests/triggers.tsv", RequestRule.SENSES), RequestRule.standard(ACTORS));
    }

    @Test
    void positionRowsKeepTheirWord() {
        check(Triggers.resource("positions/triggers.tsv", PositionRule.SENSES), PositionRule.standard(ACTORS));
    }

    private static void check(Triggers triggers, ClaimRule rule) {
        List<Executable> checks = new ArrayList<>();
        for (Trigger trigger : triggers.all()) {
            String where = trigger.row().table() + ":" + trigger.row().line();
            trigger.codes()
                    .ifPresent(sentence -> checks.add(() -> assertTrue(
                            rules(rule, sentence).stream().anyMatch(id -> id.endsWith("/" + trigger.lemma())),
                            where + " should code: " + sentence + " found " + rules(rule, sentence))));
            trigger.doesNot()
                    .ifPresent(sentence -> checks.add(() -> assertEquals(
                            Set.of(), Set.copyOf(rules(rule, sentence)), where + " should not code: " + sentence)));
        }
        assertTrue(checks.size() > triggers.all().size(), "expected a sentence for nearly every row");
        assertAll(checks);
    }

    private static List<String> rules(ClaimRule rule, String sentence) {
        return rule.code(Annotators.annotate(sentence)).stream()
                .map(Claim::basis)
                .map(basis -> basis.rule())
                .toList();
    }
}
