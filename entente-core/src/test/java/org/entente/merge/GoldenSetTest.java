package org.entente.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.entente.Reports;
import org.entente.codebook.Table;
import org.entente.codebook.Table.Row;
import org.entente.model.Entry;
import org.entente.model.RelationsRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Reports of one happening and near misses, through the whole pipeline. A pair of reports counts as joined where an entry
 * of their kind has a claim of each; all pairs of the set are counted, so that what is joined across sets counts too.
 */
class GoldenSetTest {
    private static final double LEAST_PRECISION = 0.95;
    private static final double LEAST_F1 = 0.93;
    private static final List<Row> ROWS = rows();
    private static final List<Report> REPORTS = reports();

    private static List<Row> rows() {
        try (InputStream in = GoldenSetTest.class.getResourceAsStream("golden.tsv")) {
            return Table.read("golden.tsv", in).rows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Report> reports() {
        Merger merger = new Merger();
        return ROWS.stream()
                .map(row -> merger.read(
                        Reports.coded(row.cell("id"), LocalDate.parse(row.cell("published")), row.cell("text"))))
                .toList();
    }

    private static Set<String> expected() {
        Map<String, List<String>> happenings = new HashMap<>();
        ROWS.forEach(row -> happenings
                .computeIfAbsent(row.cell("set") + " " + row.cell("happening"), any -> new ArrayList<>())
                .add(row.cell("id")));
        return pairs(happenings.values());
    }

    private static Set<String> found(RelationsRecord record) {
        Map<String, String> kinds = new HashMap<>();
        ROWS.forEach(row -> kinds.put(row.cell("id"), row.cell("kind")));
        List<List<String>> joined = new ArrayList<>();
        for (Entry entry : record.entries()) {
            joined.add(entry.documents().stream()
                    .filter(id -> entry.claim().kind().code().equals(kinds.get(id)))
                    .toList());
        }
        return pairs(joined);
    }

    private static Set<String> pairs(Iterable<List<String>> groups) {
        Set<String> pairs = new TreeSet<>();
        groups.forEach(group -> group.forEach(one -> group.stream()
                .filter(other -> one.compareTo(other) < 0)
                .forEach(other -> pairs.add(one + " " + other))));
        return pairs;
    }

    @Test
    void joinsReportsOfOneHappeningAndKeepsNearMissesApart() {
        Set<String> expected = expected();
        Set<String> found = found(new Merger().merge(REPORTS));
        Set<String> right = new TreeSet<>(found);
        right.retainAll(expected);
        double precision = (double) right.size() / found.size();
        double recall = (double) right.size() / expected.size();
        double f1 = 2 * precision * recall / (precision + recall);
        found.removeAll(right);
        expected.removeAll(right);
        String said = "precision %.3f, recall %.3f, F1 %.3f, wrong %s, missed %s"
                .formatted(precision, recall, f1, found, expected);
        assertTrue(precision >= LEAST_PRECISION && f1 >= LEAST_F1, said);
    }

    @Test
    void givesTheSameRecordInWhateverOrderReportsCome() {
        RelationsRecord expected = new Merger().merge(REPORTS);
        for (int seed = 0; seed < 5; seed++) {
            List<Report> shuffled = new ArrayList<>(REPORTS);
            Collections.shuffle(shuffled, new Random(seed));
            Assertions.assertEquals(expected, new Merger().merge(shuffled), "seed " + seed);
        }
    }

    @Test
    void keepsAnEntrysIdWhenLaterReportsJoinIt() {
        List<Report> early = REPORTS.subList(0, 1);
        Set<String> before = ids(new Merger().merge(early));
        Set<String> after = ids(new Merger().merge(REPORTS.subList(0, 2)));
        assertTrue(after.containsAll(before), before + " in " + after);
    }

    private static Set<String> ids(RelationsRecord record) {
        Set<String> ids = new TreeSet<>();
        record.entries().forEach(entry -> ids.add(entry.id()));
        return ids;
    }
}
