package org.entente;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Annotators;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.pipeline.Outcome;
import org.entente.pipeline.Pipeline;
import org.entente.read.RawDocument;

/** Claims of short reports of our own, through the whole pipeline, all dated Wednesday, 15 May 2024. */
public final class Reports {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private Reports() {}

    /** All claims of a report. */
    public static List<Claim> claims(String text) {
        return run(raw(text, Optional.empty()));
    }

    /** The claims of one kind in a report. */
    public static <C extends Claim> List<C> claims(Class<C> kind, String text) {
        return claims(text).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The claims of one kind in a report with a headline. */
    public static <C extends Claim> List<C> claims(Class<C> kind, String title, String text) {
        return run(raw(text, Optional.of(title))).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** A report of a day, with its sentences. */
    public static Coded coded(String id, LocalDate published, String text) {
        return coded(new RawDocument(
                Optional.of(id),
                text,
                Optional.empty(),
                Optional.of(published),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                id,
                "0".repeat(64)));
    }

    private static List<Claim> run(RawDocument raw) {
        return coded(raw).claims();
    }

    private static Coded coded(RawDocument raw) {
        if (Loaded.PIPELINE.run(raw) instanceof Outcome.Done<Coded> done) {
            return done.value();
        }
        throw new AssertionError("not read: " + raw.text());
    }

    private static RawDocument raw(String text, Optional<String> title) {
        return new RawDocument(
                Optional.of("report"),
                text,
                title,
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                "report",
                "0".repeat(64));
    }

    private static final class Loaded {
        static final Pipeline<RawDocument, Coded> PIPELINE = Entente.pipeline(Annotators.shared());
    }
}
