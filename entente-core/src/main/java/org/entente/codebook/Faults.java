package org.entente.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is wrong with the tables of a codebook, in the order it was found: one faulty row does not hide the next. */
public final class Faults {
    private final List<CodebookException> found = new ArrayList<>();

    /** Reads rows one by one; a fault costs only its row. */
    public void each(Table table, Consumer<Table.Row> reading) {
        table.rows().forEach(row -> attempt(() -> reading.accept(row)));
    }

    /** Does something that a fault may end. */
    public void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (CodebookException fault) {
            found.add(fault);
        }
    }

    /** Takes over those of another reading that pass a test. */
    public void addAll(Faults others, Predicate<CodebookException> test) {
        found.addAll(others.found.stream().filter(test).toList());
    }

    /** All faults. */
    public List<CodebookException> found() {
        return List.copyOf(found);
    }

    /**
     * Ends a reading that must be without fault.
     *
     * @throws CodebookException the first fault, if there is one
     */
    public void check() {
        if (!found.isEmpty()) {
            throw found.get(0);
        }
    }
}
