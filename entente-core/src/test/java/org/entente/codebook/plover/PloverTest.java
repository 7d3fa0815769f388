package org.entente.codebook.plover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.QuadClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PloverTest {
    private static final Plover PLOVER = Plover.load();

    @ParameterizedTest
    @MethodSource("org.entente.model.EventType#plover")
    void scoresLieOnTheSideOfTheirQuadClass(EventType type) {
        double score = PLOVER.score(type, List.of());
        switch (type.quadClass()) {
            case VERBAL_COOPERATION, MATERIAL_COOPERATION -> assertTrue(score > 0, type + " " + score);
            case VERBAL_CONFLICT -> assertTrue(score <= 0 && score >= -4, type + " " + score);
            case MATERIAL_CONFLICT -> assertTrue(score <= -5, type + " " + score);
        }
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

    /** Rules ask for PLOVER's types by name: the data must have each, in the quad class that the name has in code. */
    @Test
    void typesOfTheDataAreThoseOfTheCode() {
        assertEquals(EventType.plover(), PLOVER.types());
        for (int i = 0; i < EventType.plover().size(); i++) {
            assertEquals(
                    EventType.plover().get(i).quadClass(), PLOVER.types().get(i).quadClass());
        }
    }

    @Test
    void everyCodeIsDefinedWithItsSection() {
        assertEquals(16 + 67 + 37 + 4 + 4, PLOVER.codes().size());
        for (Code code : PLOVER.codes()) {
            Definition definition = PLOVER.definition(code).orElseThrow();
            assertTrue(definition.words().length() > 15, code.name());
            assertTrue(definition.section().startsWith("PLOVER manual 2.0, "), code.name());
        }
    }

    @Test
    void everyTypeHasNeighbours() {
        PLOVER.types().forEach(type -> assertFalse(PLOVER.neighbours(type).isEmpty(), type.name()));
    }

    @Test
    void errataAreOfCodesThatThereAre() {
        Set<String> codes = PLOVER.codes().stream().map(Code::name).collect(Collectors.toSet());
        PLOVER.errata().forEach(erratum -> assertTrue(codes.contains(erratum.code()), erratum.code()));
        assertEquals(10, PLOVER.errata().size());
    }
}
