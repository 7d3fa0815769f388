package org.entente.code.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.model.Claim;
import org.entente.model.Party;
import org.entente.model.Request;
import org.junit.jupiter.api.Test;

class RequestRuleTest {
    private static final RequestRule RULE = RequestRule.standard(ActorLexicon.load());

    private static List<Request> requests(String text) {
        return RULE.code(Annotators.annotate(text)).stream()
                .map((Claim claim) -> (Request) claim)
                .toList();
    }

    private static String shown(String text) {
        Request found = requests(text).get(0);
        return words(found.from()) + " asks " + words(found.to()) + " to " + found.text();
    }

    private static List<String> words(List<Party> parties) {
        return parties.stream().map(Party::words).toList();
    }

    @Test
    void readsWhoAsksWhomForWhat() {
        assertEquals(
                "[Washington] asks [Ankara] to release the pastor",
                shown("Washington urged Ankara to release the pastor."));
    }

    @Test
    void readsThePreposition() {
        assertEquals(
                "[Spain] asks [Morocco] to reopen the border", shown("Spain called on Morocco to reopen the border."));
    }

    @Test
    void takesTheSubjectOfTheClauseForWhoIsAsked() {
        assertEquals(
                "[The president] asks [Peru] to extradite the banker",
                shown("The president asked that Peru extradite the banker."));
    }

    @Test
    void readsThePassive() {
        assertEquals(
                "[Rabat] asks [Paris] to return the bones", shown("Paris was asked by Rabat to return the bones."));
    }

    @Test
    void readsCallsThatSomebodyFaces() {
        assertEquals(
                "[its neighbours] asks [The junta] to hold an election",
                shown("The junta resisted calls from its neighbours to hold an election."));
    }

    @Test
    void readsADutyToldToAnother() {
        assertEquals(
                "[the Latvian president] asks [Russia] to withdraw its troops",
                shown("\"Russia must withdraw its troops,\" the Latvian president said."));
    }

    @Test
    void leavesADutyOfOnesOwnToPositions() {
        assertEquals(List.of(), requests("\"We must strengthen our army,\" the Latvian president said."));
    }

    @Test
    void leavesQuestionsAlone() {
        assertEquals(List.of(), requests("The envoy asked whether Peru had released the banker."));
        assertEquals(List.of(), requests("The minister asked how the ship had sunk."));
    }

    @Test
    void leavesOrdersWithinTheHouseAlone() {
        assertEquals(List.of(), requests("The president ordered his aides to prepare a report."));
    }

    @Test
    void leavesClaimsOfFactAlone() {
        assertEquals(List.of(), requests("The minister insisted that the map is wrong."));
    }

    @Test
    void leavesRequestsToComeAlone() {
        assertEquals(List.of(), requests("Ghana may ask Togo to return the boats."));
    }
}
