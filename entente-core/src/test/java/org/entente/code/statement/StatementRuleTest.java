package org.entente.code.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
}
