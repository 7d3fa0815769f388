package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Makes claims of reports: form, evidence, reasons. */
final class StatementClaims {
    private final Annotated document;
    private final Quotations quotations;

    StatementClaims(Annotated document, Quotations quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    Statement claim(Report report) {
        Statement.Form form = form(report);
        return new Statement(
                basis(report, form),
                report.speaker().map(Speaker::parties).orElse(List.of()),
                form,
                report.speaker().map(Speaker::source).map(List::of).orElse(List.of()),
                report.cue().map(List::of).orElse(List.of()),
                report.content(),
                report.addressee(),
                List.of());
    }

    private Basis basis(Report report, Statement.Form form) {
        List<Evidence> evidence = new ArrayList<>();
        report.content().forEach(piece -> evidence.add(document.evidence(piece)));
        report.cue().ifPresent(cue -> evidence.add(document.evidence(cue)));
        report.speaker().ifPresent(speaker -> evidence.add(document.evidence(speaker.source())));
        return new Basis(
                "",
                document.document().id(),
                evidence,
                List.of(),
                report.rule(),
                confidence(report),
                reasons(report, form));
    }

    private static double confidence(Report report) {
        return switch (report.kind()) {
            case SPEECH -> 0.9;
            case ACT, UNDERTAKING -> 0.7;
            case FINDING -> 0.6;
            case ATTITUDE -> 0.5;
        };
    }

    private List<String> reasons(Report report, Statement.Form form) {
        List<String> reasons = new ArrayList<>();
        report.cue().ifPresent(cue -> reasons.add("\"" + document.words(cue) + "\" reports " + what(report)));
        report.speaker()
                .ifPresent(speaker -> reasons.add("\"" + document.words(speaker.source()) + "\" is who says so"));
        reasons.add(
                switch (form) {
                    case DIRECT -> "the words stand in quotation marks";
                    case MIXED -> "part of the words stands in quotation marks";
                    case INDIRECT -> "no word stands in quotation marks";
                });
        return reasons;
    }

    private static String what(Report report) {
        return switch (report.kind()) {
            case SPEECH -> "speech";
            case ACT, UNDERTAKING -> "an act done in words";
            case ATTITUDE -> "a thought or plan";
            case FINDING -> "a finding";
        };
    }

    private Statement.Form form(Report report) {
        int inside = 0;
        int outside = 0;
        for (Span piece : report.content()) {
            for (int at = piece.begin(); at < piece.end(); ) {
                Optional<Quotation> quotation = quotations.at(new Span(at, at + 1));
                int next = quotation
                        .map(q -> Math.min(q.span().end(), piece.end()))
                        .orElse(at + 1);
                int words = letters(new Span(at, next));
                if (quotation.isPresent()) {
                    inside += words;
                } else {
                    outside += words;
                }
                at = next;
            }
        }
        if (inside == 0) {
            return Statement.Form.INDIRECT;
        }
        return outside == 0 && report.clausal() ? Statement.Form.DIRECT : Statement.Form.MIXED;
    }

    private int letters(Span span) {
        return (int) document.words(span)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
