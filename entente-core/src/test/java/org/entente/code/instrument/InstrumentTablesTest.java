package org.entente.code.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.Reports;
import org.entente.codebook.Table;
import org.entente.model.Instrument;
import org.junit.jupiter.api.Test;

/** Every row of the instrument tables codes its own sentence, and not the one beside it. */
class InstrumentTablesTest {
    @Test
    void everyNounCodesItsSentence() {
        List<String> wrong = new ArrayList<>();
        for (Table.Row row : Table.resource("instruments/nouns.tsv").rows()) {
            row.filled("codes")
                    .filter(text -> !types(text).contains(type(row)))
                    .ifPresent(text -> wrong.add(row.line() + " must: " + text));
            row.filled("does_not")
                    .filter(text -> !types(text).isEmpty())
                    .ifPresent(text -> wrong.add(row.line() + " must not: " + text));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyKnownInstrumentIsFoundByEachOfItsNames() {
        List<String> wrong = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (Table.Row row : Table.resource("instruments/famous.tsv").rows()) {
            names.add(row.cell("name"));
            text.append("The envoy spoke of the ").append(row.cell("name")).append(".\n\n");
        }
        List<Instrument> found = Reports.claims(Instrument.class, text.toString());
        for (String name : names) {
            if (found.stream().noneMatch(instrument -> instrument.name().equals(name))) {
                wrong.add(name);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Instrument.Type type(Table.Row row) {
        return Instrument.Type.valueOf(row.cell("type").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static List<Instrument.Type> types(String text) {
        return Reports.claims(Instrument.class, text).stream()
                .map(Instrument::type)
                .toList();
    }
}
