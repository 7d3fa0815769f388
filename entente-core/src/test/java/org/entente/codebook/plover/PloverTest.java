package org.entente.codebook.plover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PloverTest {
    private static final Plover PLOVER = Plover.load();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void scoresLieOnTheSideOfTheirQuadClass(EventType type) {
        double score = PLOVER.score(type, List.of());
        switch (type.quadClass()) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> assertTrue(score > 0, type + " " + score);
            case VERBAL_CONFLICT -> assertTrue(score <= 0 && score >= -4, type + " " + score);
            case MATERIAL_CONFLICT -> assertTrue(score <= -5, type + " " + score);
        }
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeIsDefined(EventType type) {
        assertTrue(PLOVER.definition(type).length() > 20, type.name());
    }

    @Test
    void accuseIsNegativeAsItsModesAre() {
        assertEquals(-3, PLOVER.score(EventType.ACCUSE, List.of()));
    }

    @Test
    void sanctionIsMaterialAsItsSectionSays() {
        assertEquals(QuadClass.MATERIAL_CONFLICT, EventType.SANCTION.quadClass());
    }

    @Test
    void vandalizeHasTheScoreOfItsType() {
        assertEquals(
                PLOVER.score(EventType.PROTEST, List.of()),
                PLOVER.score(EventType.PROTEST, List.of(new Mode("vandalize"))));
    }

    @Test
    void protestNeedsNoRecipientAndAidHasNoModes() {
        assertFalse(PLOVER.expectsRecipient(EventType.PROTEST));
        assertTrue(PLOVER.expectsRecipient(EventType.AID));
        assertEquals(0, PLOVER.modes(EventType.AID).size());
    }

    @Test
    void severalModesCountAsTheOneFarthestFromZero() {
        assertEquals(4, PLOVER.score(EventType.CONSULT, List.of(new Mode("third-party"), new Mode("visit"))));
        assertEquals(-9.5, PLOVER.score(EventType.ASSAULT, List.of(new Mode("beat"), new Mode("drone"))));
    }

    @Test
    void aModeOfAnotherTypeIsRefused() {
        UnknownModeException thrown = assertThrows(
                UnknownModeException.class, () -> PLOVER.score(EventType.AGREE, List.of(new Mode("visit"))));
        assertTrue(String.valueOf(thrown.getMessage()).contains("visit"));
    }

    @Test
    void has37ContextsEachWithWords() {
        assertEquals(37, PLOVER.contexts().size());
        PLOVER.contexts().forEach((context, words) -> assertTrue(words.size() > 2, context.code()));
    }

    @Test
    void aWrongQuadClassNamesFileAndLine() throws IOException {
        Table types = table("types.tsv", "event_type\tquad_class\tscore\nAGREE\tVERBAL_CONFLICT\t2.5\n");
        Table none = table("none.tsv", "event_type\tmode\tscore\n");
        CodebookException thrown = assertThrows(CodebookException.class, () -> Plover.of(types, none, none));
        assertTrue(String.valueOf(thrown.getMessage()).contains("types.tsv:2"), thrown.getMessage());
    }

    @Test
    void aMissingTypeIsFound() throws IOException {
        Table types = table("types.tsv", "event_type\tquad_class\tscore\trecipient\tdefinition\n");
        Table none = table("none.tsv", "event_type\tmode\tscore\n");
        CodebookException thrown = assertThrows(CodebookException.class, () -> Plover.of(types, none, none));
        assertTrue(String.valueOf(thrown.getMessage()).contains("AGREE"), thrown.getMessage());
    }

    private static Table table(String name, String text) throws IOException {
        return Table.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
