package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.entente.codebook.plover.Plover;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Labels LABELS = Labels.of(Plover.load(), List.of("asserted", "negation"));

    @Test
    void comeBackFromTheNotesOfAWeightFile() {
        assertEquals(LABELS, Labels.of(LABELS.notes()));
    }

    @Test
    void holdEachTypeWithItsModesAndOneForNone() {
        assertEquals(16, LABELS.types().size());
        assertEquals(37, LABELS.contexts().size());
        assertTrue(LABELS.modes().containsAll(List.of("ASSAULT/-", "ASSAULT/aerial", "CONSULT/visit")));
        assertFalse(LABELS.modes().contains("AGREE/-"), "a type without modes");
        assertEquals(LABELS.modes().size(), new HashSet<>(LABELS.modes()).size());
    }

    @Test
    void tellWhoseAModeIs() {
        int mode = LABELS.modes().indexOf("ASSAULT/aerial");
        assertTrue(LABELS.belongs(mode, LABELS.types().indexOf("ASSAULT")));
        assertFalse(LABELS.belongs(mode, LABELS.types().indexOf("COERCE")));
    }
}
