package org.entente.codebook.trigger;

import org.entente.codebook.Table;
import org.entente.codebook.plover.Plover;

/** All data that coding events needs, in one version. */
public record EventCodebook(
        Plover plover, WordClasses classes, TriggerLexicon triggers, Borders borders, ModeCues modes) {
    /** The codebook that comes with the build. */
    public static EventCodebook load() {
        Plover plover = Plover.load();
        WordClasses classes = WordClasses.of(Table.resource("triggers/classes.tsv"));
        return new EventCodebook(
                plover,
                classes,
                TriggerLexicon.load(plover, classes),
                Borders.of(Table.resource("triggers/borders.tsv")),
                ModeCues.of(
                        Table.resource("triggers/mode_cues.tsv"), Table.resource("triggers/complements.tsv"), plover));
    }
}
