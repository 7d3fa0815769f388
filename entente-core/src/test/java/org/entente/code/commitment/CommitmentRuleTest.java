package org.entente.code.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Party;
import org.junit.jupiter.api.Test;

class CommitmentRuleTest {
    private static final CommitmentRule RULE = CommitmentRule.standard(ActorLexicon.load());

    private static List<Commitment> commitments(String text) {
        return RULE.code(Annotators.annotate(text)).stream()
                .map((Claim claim) -> (Commitment) claim)
                .toList();
    }

    private static List<String> texts(String text) {
        return commitments(text).stream().map(Commitment::text).toList();
    }

    private static List<String> words(List<Party> parties) {
        return parties.stream().map(Party::words).toList();
    }

    @Test
    void namesTheActWithItsObjectFirst() {
        Commitment found = commitments("France and Norway agreed on Tuesday to set up a joint fund.")
                .get(0);
        assertEquals(
                "agreed on Tuesday to set up a joint fund",
                found.basis().anchor().words());
        assertEquals("set up a joint fund", found.text());
        assertEquals(List.of("France", "Norway"), words(found.parties()));
    }

    @Test
    void countsJoinedActsOneByOne() {
        assertEquals(
                List.of("close its mine in Goma", "compensate the miners"),
                texts("Ottawa decided to close its mine in Goma and to compensate the miners."));
    }

    @Test
    void keepsOneActWhoseVerbsShareAnObject() {
        assertEquals(
                1, texts("The ministers agreed to draft and sign a treaty.").size());
    }

    @Test
    void aJoinedUndertakingIsItsOwnSubjects() {
        List<Commitment> found =
                commitments("Fiji will sell boats to Peru by 2028 and Peru will open its harbour to Fiji's navy.");
        assertEquals(2, found.size());
        assertEquals(List.of("Fiji"), words(found.get(0).parties()));
        assertEquals("sell boats to Peru by 2028", found.get(0).text());
        assertEquals(List.of("Peru"), words(found.get(1).parties()));
    }

    @Test
    void aSubjectReadAsPartOfADateUndertakes() {
        List<Commitment> found = commitments(
                "Norway will deliver frigates to Chile by March and Chile will let trawlers into its ports.");
        assertEquals(List.of("Norway"), words(found.get(0).parties()));
        assertEquals("deliver frigates to Chile by March", found.get(0).text());
        assertEquals(List.of("Chile"), words(found.get(1).parties()));
    }

    @Test
    void readsWillOfAStateAsItsUndertaking() {
        Commitment found =
                commitments("Chile will send two frigates to Haiti by March.").get(0);
        assertEquals(List.of("Chile"), words(found.parties()));
        assertEquals(List.of("Haiti"), words(found.to()));
    }

    @Test
    void readsDeliveriesOfAGovernment() {
        Commitment found = commitments(
                        "The government of Peru will deliver 300 tons of maize to Haiti by the end of May, a minister said.")
                .get(0);
        assertEquals("deliver 300 tons of maize to Haiti by the end of May", found.text());
        assertEquals(List.of("Haiti"), words(found.to()));
        assertEquals(List.of(), texts("The king will deliver a speech in Haiti on Friday."));
    }

    @Test
    void readsWhomAStateSuppliesWithSomething() {
        Commitment found = commitments("Chile will supply Haiti with two frigates by March.")
                .get(0);
        assertEquals(List.of("Haiti"), words(found.to()));
    }

    @Test
    void readsIsToAsWill() {
        assertEquals(
                List.of("ship 50 tons of beans to Cuba before July"),
                texts("Brazil is to ship 50 tons of beans to Cuba before July."));
    }

    @Test
    void readsWouldInReportedSpeechAsWill() {
        assertEquals(
                1,
                texts("The Danish government said it would close its embassy in Kabul.")
                        .size());
    }

    @Test
    void leavesWouldOutsideReportedSpeechAlone() {
        assertEquals(List.of(), texts("Denmark would close its embassy in a war."));
    }

    @Test
    void leavesPredictionsAlone() {
        assertEquals(List.of(), texts("The talks will be difficult."));
        assertEquals(List.of(), texts("Analysts expect that Mali will expel the observers."));
    }

    @Test
    void leavesMeetingsToComeAlone() {
        assertEquals(List.of(), texts("The king will visit Oman in May."));
        assertEquals(List.of(), texts("Latvia will take part in the conference."));
    }

    @Test
    void leavesHopesAlone() {
        assertEquals(List.of(), texts("The envoy expressed hope that Sudan will lift the ban."));
    }

    @Test
    void leavesThreatsAloneButNotDisarmament() {
        assertEquals(List.of(), texts("We will destroy their economy."));
        assertEquals(1, texts("We will destroy our stockpile of landmines.").size());
    }

    @Test
    void leavesDeniedAndOpenActsAlone() {
        assertEquals(List.of(), texts("Peru did not agree to lift the tariff."));
        assertEquals(List.of(), texts("Will Peru lift the tariff?"));
    }

    @Test
    void takesAGoalForAPositionNotACommitment() {
        assertEquals(List.of(), texts("The ministers reaffirmed their commitment to the alliance."));
    }

    @Test
    void agreesOnAFactWithoutUndertakingAnything() {
        assertEquals(List.of(), texts("The presidents agreed that the drought is getting worse."));
        assertEquals(List.of(), texts("The presidents agreed on the need for a truce."));
    }

    @Test
    void readsAnAgentlessActOfState() {
        assertEquals(
                1, texts("A joint commission will be set up within six months.").size());
    }

    @Test
    void readsItemsOfAListOfMeasures() {
        Commitment found =
                commitments("Set up a joint fund for flood victims by 2030.").get(0);
        assertEquals(List.of(), found.parties());
    }

    @Test
    void leavesPoliteImperativesAlone() {
        assertEquals(List.of(), texts("Send me your address before Friday."));
    }

    @Test
    void tellsTheSameActOnlyOnce() {
        assertEquals(
                1,
                texts("Kenya and Uganda agreed to build a railway. \"We will build a railway,\" the president said.")
                        .size());
    }

    @Test
    void takesWhoAgreesWithSomebodyTogetherWithThem() {
        assertEquals(
                List.of("Iran", "Iraq"),
                words(commitments("Iran agreed with Iraq to exchange prisoners.")
                        .get(0)
                        .parties()));
    }

    @Test
    void findsTopicsOfTheUndertaking() {
        assertEquals(
                List.of("prisoners"),
                commitments("Iran and Iraq agreed to exchange prisoners of war.")
                        .get(0)
                        .topics());
    }
}
