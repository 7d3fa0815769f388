package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.model.Span;

/**
 * Which of the reports of one sentence stand. What lies inside what somebody says are that speaker's words, not the
 * reporter's; but a paper that reports what an official said only hands the official's words on.
 */
final class Nesting {
    private static final Set<String> RELAYS = Set.of("statement.verb/report", "statement.verb/quote");
    /** Between a relay's cue and the one who is relayed stands no more than "that" or an adverb. */
    private static final int NEAR = 12;

    private Nesting() {}

    /**
     * The reports that stand, in the order given.
     *
     * @param counts which reports become statements; one that does not hides none that does
     */
    static List<Report> resolve(List<Report> reports, Predicate<Report> counts) {
        List<Report> kept = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            if (stands(i, reports, counts)) {
                kept.add(spokenBySame(reports.get(i), reports));
            }
        }
        return kept;
    }

    /** "said the port was closed and warned": the parser looks for the second cue's subject in what was said first. */
    private static Report spokenBySame(Report report, List<Report> reports) {
        Optional<Span> source = report.speaker().map(Speaker::source);
        for (Report other : reports) {
            boolean within = source.filter(other::holds).isPresent();
            if (within && !inside(report, other) && other.speaker().isPresent()) {
                return report.withSpeaker(other.speaker().get());
            }
        }
        return report;
    }

    private static boolean stands(int at, List<Report> reports, Predicate<Report> counts) {
        Report report = reports.get(at);
        for (int j = 0; j < reports.size(); j++) {
            Report other = reports.get(j);
            boolean hides = j != at && (counts.test(other) || !counts.test(report));
            if (hides && (relays(report, other) || (inside(report, other) && !relays(other, report)))) {
                boolean mutual = inside(other, report) && !relays(report, other);
                if (!mutual || !stronger(report, other, at < j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a report only hands on what the other one's speaker said. */
    private static boolean relays(Report outer, Report inner) {
        return RELAYS.contains(outer.rule())
                && inner.clausal()
                && inside(inner, outer)
                && inner.speaker()
                        .map(Speaker::source)
                        .filter(source -> outer.holds(source))
                        .filter(source ->
                                source.begin() - outer.content().get(0).begin() <= NEAR)
                        .isPresent();
    }

    /** Of two reports that hold each other's cue, "according to" frames the whole sentence; else the first one wins. */
    private static boolean stronger(Report report, Report other, boolean first) {
        boolean frames = report.rule().startsWith(Viewpoints.RULE);
        boolean framed = other.rule().startsWith(Viewpoints.RULE);
        return frames == framed ? first : frames;
    }

    private static boolean inside(Report inner, Report outer) {
        Optional<Span> cue = inner.cue();
        return cue.isPresent() && outer.holds(cue.get());
    }
}
