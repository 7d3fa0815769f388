package org.entente.codebook.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.GivenMode;
import org.entente.codebook.trigger.Trigger;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's folder laid over the codebook that ships. In these tables "|" stands for a tab, "~" for a line's end. */
class CodebookFolderTest {
    private static final EventCodebook SHIPPED = EventCodebook.load();

    @TempDir
    private Path folder;

    private void write(String name, String table) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, table.replace('|', '\t').replace('~', '\n'), StandardCharsets.UTF_8);
    }

    private EventCodebook load() {
        return EventCodebook.load(folder);
    }

    private static List<Trigger> of(EventCodebook codebook, String rule) {
        return codebook.triggers().all().stream()
                .filter(trigger -> trigger.rule().equals(rule))
                .toList();
    }

    @Test
    void addsATypeWithModesAndTriggers() throws IOException {
        write("plover/types.tsv", "event_type|quad_class|score|definition~BARTER|MATERIAL_COOPERATION|6|Swaps goods.~");
        write("plover/modes.tsv", "event_type|mode|score|definition~BARTER|oil|7|Oil is swapped.~");
        write("triggers/barter.tsv", "pos|lemma|mode|codes~v|barter|oil|Iran bartered with Iraq.~");
        EventCodebook codebook = load();
        EventType barter = codebook.plover().types().get(16);
        assertEquals("BARTER", barter.name());
        assertEquals(QuadClass.MATERIAL_COOPERATION, barter.quadClass());
        assertEquals(Set.of(new Mode("oil")), codebook.plover().modes(barter));
        assertEquals(7, codebook.plover().score(barter, List.of(new Mode("oil"))));
        assertEquals(barter, of(codebook, "event.barter.barter").get(0).type());
    }

    @Test
    void replacesATypeAndItsQuadClass() throws IOException {
        write("plover/types.tsv", "event_type|quad_class|score~REQUEST|VERBAL_COOPERATION|1~");
        EventCodebook codebook = load();
        EventType request = codebook.plover().types().get(7);
        assertEquals(EventType.REQUEST, request, "two of one name are equal");
        assertEquals(QuadClass.VERBAL_COOPERATION, request.quadClass());
        assertEquals(1, codebook.plover().score(request, List.of()));
        assertEquals(SHIPPED.plover().codes().size(), codebook.plover().codes().size());
        assertTrue(codebook.triggers().all().stream()
                .filter(trigger -> trigger.type().equals(request))
                .allMatch(trigger -> trigger.type().quadClass() == QuadClass.VERBAL_COOPERATION));
    }

    @Test
    void aPatternThatShipsIsReplacedForItsLemmaAlone() throws IOException {
        write(
                "triggers/accuse.tsv",
                "pos|lemma|object|prep|frame|mode|codes~v|complain||about/of/to!||allege|Chad complained about it.~");
        EventCodebook codebook = load();
        List<Trigger> before = of(SHIPPED, "event.accuse.complain");
        List<Trigger> after = of(codebook, "event.accuse.complain");
        assertEquals(before.size(), after.size());
        assertEquals(SHIPPED.triggers().all().size(), codebook.triggers().all().size());
        assertEquals(new Mode("allege"), after.get(0).mode().orElseThrow(), "new triggers come first");
        assertEquals(
                1,
                after.stream()
                        .filter(each -> each.mode().equals(after.get(0).mode()))
                        .count());
    }

    @Test
    void aRowThatBeginsWithMinusRemovesAPattern() throws IOException {
        write("triggers/support.tsv", "pos|lemma~-v|hail~");
        EventCodebook codebook = load();
        assertFalse(of(SHIPPED, "event.support.hail").isEmpty());
        assertTrue(of(codebook, "event.support.hail").isEmpty());
        assertFalse(of(codebook, "event.support.praise").isEmpty(), "others of the row stay");
    }

    @Test
    void wordsAreAddedOrReplaced() throws IOException {
        write("plover/contexts.tsv", "context|words~gender|+dowry~crime|felony~-lgbt~");
        EventCodebook codebook = load();
        var words = codebook.plover().contexts();
        assertTrue(words.getOrDefault(new Context("gender"), List.of()).containsAll(List.of("woman", "dowry")));
        assertEquals(List.of("felony"), words.get(new Context("crime")));
        assertFalse(words.containsKey(new Context("lgbt")));
        assertTrue(codebook.examples().all().stream()
                .noneMatch(example -> example.code().name().equals("lgbt")));
    }

    @Test
    void cuesOfModesAreAddedReplacedAndRemoved() throws IOException {
        write(
                "triggers/mode_cues.tsv",
                "event_type|mode|words~COERCE|censor|filter~PROTEST|riot|+cobble~-COERCE|seize~");
        EventCodebook codebook = load();
        assertEquals(List.of("filter"), codebook.modes().words(EventType.COERCE, new Mode("censor")));
        assertTrue(codebook.modes().words(EventType.PROTEST, new Mode("riot")).containsAll(List.of("riot", "cobble")));
        assertEquals(List.of(), codebook.modes().words(EventType.COERCE, new Mode("seize")));
        assertEquals(
                new GivenMode(new Mode("censor"), true),
                codebook.modes()
                        .byWords(EventType.COERCE, Set.of("filter", "arrest")::contains)
                        .orElseThrow(),
                "new cues come first");
    }

    @Test
    void saysWhatItIsMadeOf() throws IOException {
        write("plover/edition.tsv", "name|version~cod|3~");
        write("triggers/classes.tsv", "class|words~VESSEL|+longliner~");
        String first = load().version();
        assertTrue(first.matches("PLOVER 2\\.0 \\+ cod 3 \\([0-9a-f]{12}\\)"), first);
        assertEquals(first, load().version());
        write("triggers/classes.tsv", "class|words~VESSEL|+seiner~");
        assertNotEquals(first, load().version());
        assertEquals("PLOVER 2.0", SHIPPED.version());
    }

    @Test
    void aFolderWithoutANameOfItsOwnGoesByItsPlace() throws IOException {
        write("mine/triggers/classes.tsv", "class|words~VESSEL|+longliner~");
        assertTrue(EventCodebook.load(folder.resolve("mine")).version().startsWith("PLOVER 2.0 + mine ("));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "plover/types.tsv; event_type|quad_class|score|definition~X|SOFT|1|A.~; :2 column quad_class: expected",
                "plover/types.tsv; event_type|quad_class|score|definition~X|VERBAL_CONFLICT|-11|A.~; :2 column score",
                "plover/types.tsv; event_type|quad_class|score|definition~X|VERBAL_CONFLICT|?|A.~; found \"?\"",
                "plover/types.tsv; event_type|quad_class|score|definition~x|VERBAL_CONFLICT|-1|A.~; upper case",
                "plover/types.tsv; event_type|quad_class|score|definition~X|VERBAL_CONFLICT|-1~; found nothing",
                "plover/types.tsv; event_type~-AID~; cannot be removed",
                "plover/types.tsv; event_type|colour~AID|red~; :1: expected columns",
                "plover/types.tsv; score~1~; expected a column \"event_type\"",
                "plover/modes.tsv; event_type|mode|score|definition~X|a|1|A.~; :2 column event_type: expected a type",
                "plover/contexts.tsv; context|definition|words~fish|Fish.|~; words that speak",
                "plover/contexts.tsv; context|definition|words~fish|Fish.|Cod~; lower case",
                "plover/contexts.tsv; context|definition|words~fish|Fish.|a b c d~; at most 3 words",
                "plover/contexts.tsv; context|definition|words~fish|Fish.|cod,cod~; \"cod\" twice",
                "plover/contexts.tsv; context|words~fish|+cod~; to add to, found none",
                "plover/contexts.tsv; context|words~crime|a~~crime|b~; :4 column context: expected each row once",
                "triggers/aid.tsv; pos|lemma|codes~v|hand~; :2 column codes: expected a sentence",
                "triggers/aid.tsv; pos|lemma|mode|codes~v|hand|visit|A handed B a cup.~; expected a mode of AID",
                "triggers/aid.tsv; pos|lemma~-v|nosuchword~; nothing that fits \"v nosuchword\"",
                "triggers/aid.tsv; lemma~give~; expected a column \"pos\"",
                "triggers/aid.tsv; pos|lemma|codes~v|a,a|A as B.~; expected each row once",
                "triggers/borders.tsv; event_type|auxiliary_mode|becomes~AID|soon|AGREE~; expected one of [historical",
                "triggers/mode_cues.tsv; event_type|mode|words~COERCE|nosuch|a~; expected a mode of COERCE",
                "triggers/nosuch.tsv; pos|lemma|codes~v|a|A as B.~; expected the name of a type",
                "plover/examples.tsv; code|text~NOSUCH|A does it.~; :2 column code: expected a type",
                "types.tsv; event_type~; expected plover/edition.tsv"
            })
    void aFaultNamesFileAndLineAndWhatWasExpected(String name, String table, String expected) throws IOException {
        write(name, table);
        CodebookException thrown = assertThrows(CodebookException.class, this::load);
        assertTrue(thrown.getMessage().contains(folder.resolve(name).toString()), thrown.getMessage());
        assertTrue(thrown.getMessage().contains(expected), thrown.getMessage());
    }

    @Test
    void theSamePatternInTwoTypesIsAContradiction() throws IOException {
        write("triggers/threaten.tsv", "pos|lemma|object|frame|codes~v|subjugate|any|thing|A subjugated B.~");
        CodebookException thrown = assertThrows(CodebookException.class, this::load);
        assertTrue(
                thrown.getMessage().contains("triggers/threaten.tsv:2 too, as THREATEN; remove it"),
                thrown.getMessage());
    }

    @Test
    void everyFaultIsFoundAndNoneThatOnlyFollows() throws IOException {
        write("plover/types.tsv", "event_type|quad_class|score~AID|SOFT|1~");
        write("triggers/agree.tsv", "pos|lemma|codes~x|a|A as B.~v|b~");
        Faults faults = new Faults();
        EventCodebook.load(folder, faults);
        assertEquals(
                List.of("types.tsv:2 column quad_class", "agree.tsv:2 column pos", "agree.tsv:3 column codes"),
                faults.found().stream()
                        .map(fault -> fault.where().replaceFirst(".*/", ""))
                        .toList());
    }

    @Test
    void tablesOfASpreadsheetBehindALinkAreRead() throws IOException {
        write("real/plover/contexts.tsv", "\uFEFFcontext|words\r~gender|+dowry\r~");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        var words = EventCodebook.load(link).plover().contexts();
        assertTrue(words.getOrDefault(new Context("gender"), List.of()).contains("dowry"));
    }

    @Test
    void bytesThatAreNoTextAreTold() throws IOException {
        write("plover/types.tsv", "");
        Files.write(folder.resolve("plover/types.tsv"), new byte[] {'a', (byte) 0xff});
        assertTrue(
                assertThrows(CodebookException.class, this::load).getMessage().contains("UTF-8"));
    }

    @Test
    void anEmptyFolderAndNoneAreTold() {
        assertTrue(
                assertThrows(CodebookException.class, this::load).getMessage().contains("found no .tsv file"));
        Path none = folder.resolve("none");
        CodebookException thrown = assertThrows(CodebookException.class, () -> EventCodebook.load(none));
        assertTrue(thrown.getMessage().endsWith("none: expected a folder, found none"), thrown.getMessage());
    }
}
