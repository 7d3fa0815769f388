package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's folder stands against the model. In these tables "|" stands for a tab, "~" for a line's end. */
class JointFolderTest {
    private static final EventCodebook SHIPPED = EventCodebook.load();
    private static final String HAILED = "Norway hailed Canada for the new quota.";
    private static final String ATTACK = "The depot was attacked after the rebels of Chad had left.";
    private static final String CONDEMNED = "Togo condemned Benin.";
    private static final String COMPLAINED = "Togo complained about Benin.";
    private static final String REMOVED = Verdict.REMOVED.words();

    @TempDir
    private Path folder;

    private EventCodebook with(String name, String table) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, table.replace('|', '\t').replace('~', '\n'));
        return EventCodebook.load(folder);
    }

    private static ToldModel sees(String word, EventType type) {
        return ToldModel.act(word, 0.95, Map.of(type, 1.0));
    }

    @Test
    void theModelAloneBringsNoTriggerBackThatTheFolderRemoved() throws IOException {
        EventCodebook own = with("triggers/support.tsv", "pos|lemma~-v|hail~");
        ToldModel model = sees("hailed", EventType.SUPPORT).between("Norway", "Canada");
        assertEquals(
                "SUPPORT Norway -> Canada", CodedText.of(HAILED, SHIPPED, model).lines());
        CodedText coded = CodedText.of(HAILED, own, model);
        assertEquals("", coded.lines());
        Decision left = coded.decisions().get(0);
        assertEquals(Verdict.REMOVED, left.verdict());
        assertEquals("model.support", left.trigger().rule());
    }

    @Test
    void aWordThatIsRemovedFromOneTypeMayBeAnActOfAnother() throws IOException {
        EventCodebook own = with("triggers/support.tsv", "pos|lemma~-v|hail~");
        ToldModel model = sees("hailed", EventType.CONCEDE).between("Norway", "Canada");
        assertEquals(
                "CONCEDE Norway -> Canada", CodedText.of(HAILED, own, model).lines());
    }

    @Test
    void aWordThatIsLeftInOneTriggerOfTheTypeIsNotRemoved() throws IOException {
        EventCodebook own = with(
                "triggers/support.tsv",
                "pos|lemma|object|prep|frame|codes~-v|hail~v|hail|any|for||Chad hailed Mali for it.~");
        ToldModel model = sees("hailed", EventType.SUPPORT).between("Norway", "Canada");
        assertEquals(
                "SUPPORT Norway -> Canada",
                CodedText.of("Norway hailed Canada.", own, model).lines());
    }

    @Test
    void theSameLemmaAsAnotherPartOfSpeechIsNotRemoved() throws IOException {
        EventCodebook own = with("triggers/assault.tsv", "pos|lemma~-n|attack~");
        ToldModel model = sees("attacked", EventType.ASSAULT).between("rebels", "depot");
        assertEquals(
                "ASSAULT the rebels of Chad -> The depot",
                CodedText.of(ATTACK, own, model).lines());
    }

    @Test
    void whatTheRulesMetIsNotTakenUpAsATypeThatTheFolderTookTheWordOutOf() throws IOException {
        with("triggers/assault.tsv", "pos|lemma~-v|attack~");
        EventCodebook own =
                with("triggers/reject.tsv", "pos|lemma|object|frame|codes~v|attack|any|thing|Chad attacked Benin.~");
        ToldModel assault = sees("attacked", EventType.ASSAULT).between("rebels", "depot");
        ToldModel sure = new ToldModel(
                assault.acts(),
                assault.actors(),
                assault.recipients(),
                Map.of(EventType.ASSAULT, 0.999, EventType.REJECT, 0.001),
                Map.of(),
                Map.of(),
                Map.of(),
                100);
        CodedText coded = CodedText.of(ATTACK, own, sure);
        assertEquals("", coded.lines());
        Decision left = coded.decisions().get(0);
        assertEquals(Verdict.NO_ACTOR, left.verdict());
        assertTrue(
                left.reasons().contains("not taken up as ASSAULT, as the model sees it: " + REMOVED),
                left.reasons().toString());
        ToldModel reject = sees("attacked", EventType.REJECT).between("rebels", "depot");
        assertEquals(
                "REJECT the rebels of Chad -> The depot",
                CodedText.of(ATTACK, own, reject).lines());
    }

    @Test
    void whatTheRulesChoseDoesNotBecomeATypeThatTheFolderTookTheWordOutOf() throws IOException {
        with("triggers/accuse.tsv", "pos|lemma~-v|condemn~");
        EventCodebook own = with("triggers/reject.tsv", "pos|lemma|object|codes~v|condemn|any|Chad condemned Benin.~");
        ToldModel model = ToldModel.act("condemned", 0.95, Map.of(EventType.ACCUSE, 0.999, EventType.REJECT, 0.001));
        CodedText coded = CodedText.of(CONDEMNED, own, model);
        assertEquals("REJECT", coded.only().type().name());
        List<String> reasons = coded.only().basis().reasons();
        assertTrue(reasons.contains("not ACCUSE, as the model sees it: " + REMOVED), reasons.toString());
    }

    @Test
    void aModeOfTheFoldersTriggerStandsAgainstTheModel() throws IOException {
        ToldModel model = sees("complained", EventType.ACCUSE).as(Map.of(new Mode("disapprove"), 0.95), Map.of());
        assertEquals(
                "ACCUSE disapprove Togo -> Benin",
                CodedText.of(COMPLAINED, SHIPPED, model).lines());
        EventCodebook own = with(
                "triggers/accuse.tsv",
                "pos|lemma|object|prep|frame|mode|codes~v|complain||about/of/to!||allege|Chad complained about it.~");
        CodedText coded = CodedText.of(COMPLAINED, own, model);
        assertEquals("ACCUSE allege Togo -> Benin", coded.lines());
        assertTrue(
                coded.only()
                        .basis()
                        .reasons()
                        .contains("the mode is of a row of the codebook folder, so the model is not asked for one"),
                coded.only().toString());
    }

    @Test
    void aModeOfTheFoldersCueStandsAgainstTheModelAndOneThatShipsDoesNot() throws IOException {
        String text = "The army of Chad took control of the airport by ransomware.";
        ToldModel model = sees("took", EventType.COERCE).as(Map.of(new Mode("restrict"), 0.95), Map.of());
        with(
                "triggers/coerce.tsv",
                "pos|lemma|object|prep|codes~v|take|control|of!|The army took control of the airport.~-v|seize|control~");
        EventCodebook trigger = EventCodebook.load(folder);
        assertEquals("restrict", mode(CodedText.of(text, trigger, model)));
        EventCodebook own = with("triggers/mode_cues.tsv", "event_type|mode|words~COERCE|cyber|+cipher~");
        assertEquals("cyber", mode(CodedText.of(text, own, model)));
    }

    @Test
    void aFoldersModeGoesWithItsType() throws IOException {
        EventCodebook own = with(
                "triggers/accuse.tsv",
                "pos|lemma|object|prep|frame|mode|codes~v|complain||about/of/to!||allege|Chad complained about it.~");
        ToldModel model = ToldModel.act("complained", 0.95, Map.of(EventType.REJECT, 0.999, EventType.ACCUSE, 0.001));
        assertEquals(
                "REJECT Togo -> Benin", CodedText.of(COMPLAINED, own, model).lines());
    }

    private static String mode(CodedText coded) {
        return coded.only().modes().get(0).code();
    }
}
