package org.entente.resolve.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.annotate.Annotators;
import org.entente.codebook.Table;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.Coded;
import org.entente.model.CountryCode;
import org.entente.model.Dateline;
import org.entente.model.Document;
import org.entente.model.PublicationDate;
import org.entente.model.Span;
import org.entente.resolve.phrase.ActorPhrases;
import org.junit.jupiter.api.Test;

/** The golden table who-is-meant.tsv: mentions in short texts, with country, sector and name expected of each. */
class WhoIsMeantTest {
    private static final ActorLexicon LEXICON = ActorLexicon.load();
    private static final ActorPhrases PHRASES = new ActorPhrases(LEXICON, new Gazetteer());

    @Test
    void tellsWhoIsMeantInEveryRow() throws IOException {
        Table table;
        try (InputStream in = WhoIsMeantTest.class.getResourceAsStream("who-is-meant.tsv")) {
            table = Table.read("who-is-meant.tsv", Objects.requireNonNull(in));
        }
        assertTrue(table.rows().size() >= 80, "rows: " + table.rows().size());
        String misses = table.rows().stream().flatMap(WhoIsMeantTest::miss).collect(Collectors.joining("\n"));
        assertEquals("", misses);
    }

    private static Stream<String> miss(Table.Row row) {
        List<Figure> figures = figures(row);
        String found = "%s %s %s"
                .formatted(
                        joined(figures.stream().flatMap(figure -> figure.code().map(CountryCode::value).stream())),
                        joined(figures.stream().flatMap(figure -> figure.sector().map(Enum::name).stream())),
                        joined(figures.stream().map(Figure::name)));
        boolean right = fits(
                        row.cell("country"),
                        figures.stream()
                                .map(Figure::code)
                                .flatMap(Optional::stream)
                                .map(CountryCode::value))
                && fits(
                        row.cell("sector"),
                        figures.stream()
                                .map(Figure::sector)
                                .flatMap(Optional::stream)
                                .map(Enum::name))
                && fits(row.cell("name"), figures.stream().map(Figure::name));
        return right
                ? Stream.empty()
                : Stream.of("%d: %s  expected %s %s %s, found %s"
                        .formatted(
                                row.line(),
                                row.cell("text"),
                                row.cell("country"),
                                row.cell("sector"),
                                row.cell("name"),
                                found));
    }

    private static boolean fits(String expected, Stream<String> found) {
        return expected.equals("*") || expected.equals(joined(found));
    }

    private static String joined(Stream<String> values) {
        String all = values.distinct().sorted().collect(Collectors.joining("+"));
        return all.isEmpty() ? "-" : all;
    }

    private static List<Figure> figures(Table.Row row) {
        String marked = row.cell("text");
        Span span = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
        Document document = document(
                marked.replace("[", "").replace("]", ""), LocalDate.parse(row.cell("day")), row.filled("dateline"));
        Coded coded = new Coded(Annotators.shared().apply(document), List.of());
        return new References(coded, LEXICON, PHRASES).figures(span);
    }

    private static Document document(String text, LocalDate day, Optional<String> dateline) {
        Document plain = Annotators.document(text);
        return new Document(
                plain.id(),
                Optional.empty(),
                text,
                Optional.empty(),
                dateline.map(place -> new Dateline(place, Optional.empty(), Optional.empty(), new Span(0, 0))),
                Optional.of(new PublicationDate(day, PublicationDate.Basis.GIVEN)),
                Optional.empty(),
                Optional.empty(),
                plain.language(),
                List.of(),
                plain.origin(),
                plain.sha256(),
                Optional.empty());
    }
}
