package org.entente.code.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.model.Claim;
import org.entente.model.Party;
import org.entente.model.Position;
import org.junit.jupiter.api.Test;

class PositionRuleTest {
    private static final PositionRule RULE = PositionRule.standard(ActorLexicon.load());

    private static List<String> stands(String text) {
        return RULE.code(Annotators.annotate(text)).stream()
                .map((Claim claim) -> (Position) claim)
                .map(each -> words(each.holder()) + " " + each.stance().code() + " " + each.issue())
                .toList();
    }

    private static List<String> words(List<Party> parties) {
        return parties.stream().map(Party::words).toList();
    }

    @Test
    void readsHolderStanceAndIssue() {
        assertEquals(List.of("[Turkey] opposes the bill on Cyprus"), stands("Turkey opposes the bill on Cyprus."));
    }

    @Test
    void readsTheNounThatAVerbPutsIntoWords() {
        assertEquals(
                List.of("[The minister] stresses close coordination on migration"),
                stands("The minister stressed the need for close coordination on migration."));
    }

    @Test
    void givesAnotherPartysBackingToItsOwner() {
        assertEquals(
                List.of("[Senegal] supports the river treaty"),
                stands("Gambia won Senegal's backing for the river treaty."));
    }

    @Test
    void takesTwoGoalsForTwoStands() {
        assertEquals(
                2,
                stands("The ministers reaffirmed their commitment to the treaty and to free elections.")
                        .size());
    }

    @Test
    void readsTheSituationInAJointStatementAsItsAuthorsStand() {
        assertEquals(
                List.of("[We] stresses irrigation"),
                stands("We met in Oslo. The drought highlights the need for irrigation. We thank our hosts."));
    }

    @Test
    void holdsAStandOnceADocument() {
        assertEquals(
                1,
                stands("Cuba denounced the embargo. Cuba denounced the embargo.")
                        .size());
    }

    @Test
    void leavesThanksForSupportAlone() {
        assertEquals(List.of(), stands("The premier was grateful for their support for the reform."));
    }

    @Test
    void leavesGreetingsAndPraiseOfPersonsAlone() {
        assertEquals(List.of(), stands("The king welcomed the president of Chile to Rabat."));
    }

    @Test
    void leavesRulingsAlone() {
        assertEquals(List.of(), stands("The judge dismissed the complaint of the company."));
    }

    @Test
    void readsAJudgementInAPartysVoice() {
        assertEquals(
                List.of("[the foreign minister] opposes The annexation of the island"),
                stands("The annexation of the island is unacceptable, the foreign minister said."));
    }
}
