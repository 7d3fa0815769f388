package org.entente.code.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.junit.jupiter.api.Test;

class StatementRuleTest {
    private static void says(String text, String... lines) {
        assertEquals(List.of(lines), Statements.of(text));
    }

    @Test
    void findsAClauseAfterTheCue() {
        says(
                "The finance minister said that the loan would be repaid.",
                "The finance minister | said | that the loan would be repaid | indirect");
    }

    @Test
    void whatSomebodyCalledAThingIsTheQuotedWordsAlone() {
        says(
                "Fiji condemned Peru for what it called \"a mad act of theft\".",
                "it | called | \"a mad act of theft\" | mixed");
    }

    @Test
    void wordsThatOnlyPointBackAreNoContent() {
        says("Fiji denied the accusation.");
        says(
                "Fiji denied the accusation that it had burned a boat.",
                "Fiji | denied | the accusation that it had burned a boat | indirect");
    }

    @Test
    void aNewspaperWithANameSpeaksUnderItsName() {
        says(
                "Fiji may close the port if Peru enters the bay, the newspaper Al Nahar reported.",
                "Al Nahar | reported | Fiji may close the port if Peru enters the bay | indirect");
    }

    @Test
    void findsAClauseWithoutThat() {
        says("Norway said the ships had left the port.", "Norway | said | the ships had left the port | indirect");
    }

    @Test
    void findsAClauseBeforeTheCue() {
        says(
                "The border will stay shut until spring, officials said.",
                "officials | said | The border will stay shut until spring | indirect");
    }

    @Test
    void joinsTheTwoHalvesAroundTheCue() {
        says(
                "The embassy, the spokesman said, will reopen in June.",
                "the spokesman | said | The embassy ... will reopen in June | indirect");
    }

    @Test
    void takesAQuotationAsDirect() {
        says(
                "\"We will rebuild the harbour,\" the mayor said.",
                "the mayor | said | \"We will rebuild the harbour,\" | direct");
    }

    @Test
    void findsTheSpeakerBehindTheCue() {
        says(
                "“We will rebuild the harbour,” said Maria Lund, the mayor of Bergen.",
                "Maria Lund | said | “We will rebuild the harbour,” | direct");
    }

    @Test
    void keepsBothHalvesOfABrokenQuotation() {
        says(
                "\"The harbour is ours,\" the mayor said. \"Nobody will take it.\"",
                "the mayor | said | \"The harbour is ours,\" ... \"Nobody will take it.\" | direct");
    }

    @Test
    void callsReportedSpeechWithQuotedWordsMixed() {
        says(
                "The premier said the offer was \"an insult\" to farmers.",
                "The premier | said | the offer was \"an insult\" to farmers | mixed");
    }

    @Test
    void leavesTheAddresseeOutOfTheContent() {
        says(
                "The envoy told reporters that the talks had stalled.",
                "The envoy | told | that the talks had stalled | indirect | to reporters");
    }

    @Test
    void takesTheSourceOfAccordingTo() {
        says(
                "According to the interior ministry, two guards were hurt.",
                "the interior ministry | According to | two guards were hurt | indirect");
    }

    @Test
    void takesOnlyTheOutermostReport() {
        says(
                "The premier asked that the troops leave, a Finnish official said.",
                "a Finnish official | said | The premier asked that the troops leave | indirect");
    }

    @Test
    void takesANounPhraseAfterVerbsThatAllowIt() {
        says(
                "Both ministers underlined the need for a ceasefire.",
                "Both ministers | underlined | the need for a ceasefire | indirect");
    }

    @Test
    void findsWhatSomebodyIsCalled() {
        says(
                "The president called Norway a \"true friend\".",
                "The president | called | Norway a \"true friend\" | mixed");
    }

    @Test
    void leavesActsToOtherRules() {
        says("The council condemned the attack and agreed to meet again.");
    }

    @Test
    void quotedWordsMakeAnActAStatement() {
        says(
                "The council condemned the \"cowardly\" attack.",
                "The council | condemned | the \"cowardly\" attack | mixed");
    }

    @Test
    void findsNoSpeechInAPlainReport() {
        says("The \"Iron Lady\" arrived in Oslo on Monday and visited the harbour.");
    }

    @Test
    void findsTheSpeakerOfAsPutIt() {
        says(
                "As the ambassador put it, the treaty is \"a dead letter\".",
                "the ambassador | put it | the treaty is \"a dead letter\" | mixed");
    }

    @Test
    void findsTheSpeakerOfInTheWordsOf() {
        says(
                "In the words of one diplomat, the summit was \"a show for cameras\".",
                "one diplomat | In the words of | the summit was \"a show for cameras\" | mixed");
    }

    @Test
    void namesWhoADocumentIsBy() {
        says(
                "According to a letter from the Finnish foreign minister, the port is closed.",
                "the Finnish foreign minister | According to | the port is closed | indirect");
    }

    @Test
    void findsASourceInTheMiddle() {
        says(
                "The treaty, according to the ministry, was never signed.",
                "the ministry | according to | The treaty ... was never signed | indirect");
    }

    @Test
    void resolvesARelativePronounToItsNoun() {
        says(
                "The premier, who said the offer was an insult, left the room.",
                "The premier | said | the offer was an insult | indirect");
    }

    @Test
    void keepsTheNameBesideADescription() {
        says(
                "Her spokesman, Olav Berg, said the talks had failed.",
                "Her spokesman, Olav Berg | said | the talks had failed | indirect");
    }

    @Test
    void splitsJoinedCuesOfOneSpeaker() {
        says(
                "The minister said the port was closed and warned that fuel would run out.",
                "The minister | said | the port was closed | indirect",
                "The minister | warned | that fuel would run out | indirect");
    }

    @Test
    void splitsAParticipleThatAddsMore() {
        says(
                "The minister said the port was closed, adding that fuel would run out.",
                "The minister | said | the port was closed | indirect",
                "The minister | adding | that fuel would run out | indirect");
    }

    @Test
    void findsAllOfSeveralSpeakers() {
        says(
                "The two presidents and the king expressed hope for peace.",
                "The two presidents + the king | expressed | hope for peace | indirect");
    }

    @Test
    void findsAddresseesBehindTo() {
        says(
                "Macron said to Putin that the truce must hold.",
                "Macron | said | that the truce must hold | indirect | to Putin");
    }

    @Test
    void takesAPassiveByItsAgent() {
        says(
                "The minister was told by the envoy that the talks had failed.",
                "the envoy | was told | that the talks had failed | indirect | to The minister");
    }

    @Test
    void takesOneWhoWasQuotedAsSaying() {
        says(
                "The mayor was quoted by the daily as saying the bridge would be rebuilt.",
                "The mayor | saying | the bridge would be rebuilt | indirect");
    }

    @Test
    void prefersTheOfficialToThePaperThatReportsHim() {
        says(
                "The paper reported that officials in Oslo said the port was closed.",
                "officials in Oslo | said | the port was closed | indirect");
    }

    @Test
    void takesAQuotationBehindAColonWithoutACue() {
        says(
                "The general was blunt: \"The enemy will not wait.\"",
                "The general | was | \"The enemy will not wait.\" | direct");
    }

    @Test
    void takesALabelBeforeAColon() {
        says("Oslo: \"We have nothing to hide.\"", "Oslo | : | \"We have nothing to hide.\" | direct");
    }

    @Test
    void takesAQuotationInTheNextParagraphBehindAColon() {
        says(
                "The general said:\n\"The enemy will not wait. We will not wait either.\"",
                "The general | said: | \"The enemy will not wait. We will not wait either.\" | direct");
    }

    @Test
    void goesOnInAParagraphOfQuotationOnly() {
        says(
                "\"We are ready,\" the general said.\n\"The enemy is not.\"",
                "the general | said | \"We are ready,\" ... \"The enemy is not.\" | direct");
    }

    @Test
    void aQuotationAfterIndirectSpeechIsTheSameSpeakers() {
        says(
                "The general said his men were ready. \"The enemy is not.\"",
                "The general | said | his men were ready | indirect",
                "The general |  | \"The enemy is not.\" | direct");
    }

    @Test
    void takesAnyVerbBesideAQuotation() {
        says("\"Go home!\" the crowd roared.", "the crowd | roared | \"Go home!\" | direct");
    }

    @Test
    void findsTheClaimOfAPhrase() {
        says(
                "The claim by the envoy that the port was closed was false.",
                "the envoy | claim | that the port was closed | indirect");
    }

    @Test
    void leavesOutWhatWasNotSaid() {
        says("The minister did not say that the treaty was dead.");
    }

    @Test
    void leavesOutWhatIsStillToBeSaid() {
        says("The minister will say that the treaty is dead.");
    }

    @Test
    void leavesOutTheFirstPerson() {
        says("We said that the treaty was dead.");
    }

    @Test
    void leavesOutLeadInsOfAnAnswer() {
        says("Asked about the vote, the premier said it was fair.", "the premier | said | it was fair | indirect");
    }

    @Test
    void aSituationSaysNothing() {
        says("The current situation underscores the importance of talks.");
    }

    @Test
    void knowsBritishMarksFromApostrophes() {
        says(
                "'It's the ministers' fault,' she told reporters.",
                "she | told | 'It's the ministers' fault,' | direct | to reporters");
    }

    @Test
    void aTitleInMarksIsNoSpeech() {
        says("The film \"The Long Road\" opens on Friday.");
    }

    @Test
    void aNicknameIsNoSpeech() {
        says("Robert \"Bobby\" Hansen won the seat.");
    }

    @Test
    void anOddMarkStopsNothing() {
        says("\"We go on, the mayor said. The town is calm.", "the mayor | said | \"We go on, | direct");
    }

    @Test
    void theFirstEvidenceIsWhatWasSaid() {
        Annotated document = Annotators.annotate("Norway said the ships had left the port.");
        Claim claim = new StatementRule(ActorLexicon.load()).code(document).get(0);
        assertEquals(
                List.of("the ships had left the port", "said", "Norway"),
                claim.basis().evidence().stream().map(Evidence::words).toList());
    }

    @Test
    void survivesThousandsOfMarks() {
        Annotated document = Annotators.annotate("\"".repeat(3000) + " said \u201c\u2018\u00ab he");
        assertEquals(List.of(), new StatementRule(ActorLexicon.load()).code(document));
    }
}
