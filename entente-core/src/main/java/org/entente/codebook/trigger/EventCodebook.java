package org.entente.codebook.trigger;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.folder.CodebookFolder;
import org.entente.codebook.folder.Edition;
import org.entente.codebook.folder.Tables;
import org.entente.codebook.plover.Examples;
import org.entente.codebook.plover.Plover;

/**
 * All data that coding events needs, in one version.
 *
 * @param version names, versions and hash of what it is made of: "PLOVER 2.0 + fisheries 1.2 (3f9a0c12d4e5)"
 */
public record EventCodebook(
        Plover plover,
        WordClasses classes,
        TriggerLexicon triggers,
        Borders borders,
        ModeCues modes,
        Examples examples,
        String version) {
    /** The codebook that comes with the build. */
    public static EventCodebook load() {
        Faults faults = new Faults();
        EventCodebook codebook = read(Tables.shipped(faults), faults);
        faults.check();
        return codebook;
    }

    /**
     * The codebook that comes with the build, with a user's folder laid over it.
     *
     * @throws CodebookException the first thing that is wrong with the folder; the message names file and line
     */
    public static EventCodebook load(Path folder) {
        Faults faults = new Faults();
        EventCodebook codebook = load(folder, faults);
        faults.check();
        return codebook;
    }

    /**
     * The same, with everything that is wrong kept; each fault costs its row.
     *
     * @throws CodebookException if there is no such folder, or no table in it
     */
    public static EventCodebook load(Path folder, Faults faults) {
        return read(Tables.over(folder, faults), faults);
    }

    /** The codebook that comes with the build, with everything that is wrong kept. */
    public static EventCodebook load(Faults faults) {
        return read(Tables.shipped(faults), faults);
    }

    private static EventCodebook read(Tables tables, Faults faults) {
        Plover plover = Plover.of(tables, faults);
        Faults later = new Faults();
        WordClasses classes = WordClasses.of(tables.table("triggers/classes.tsv"), faults);
        EventCodebook codebook = new EventCodebook(
                plover,
                classes,
                TriggerLexicon.of(tables, plover, classes, later),
                Borders.of(tables.table("triggers/borders.tsv"), plover, later),
                ModeCues.of(
                        tables.table("triggers/mode_cues.tsv"),
                        tables.table("triggers/complements.tsv"),
                        plover,
                        later),
                Examples.of(tables, plover, later),
                version(tables.folder()));
        tables.follow(later, faults);
        return codebook;
    }

    private static String version(Optional<CodebookFolder> folder) {
        return Edition.shipped()
                + folder.map(own -> " + %s (%s)".formatted(own.edition(), own.hash()))
                        .orElse("");
    }
}
