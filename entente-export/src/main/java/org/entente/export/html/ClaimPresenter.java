package org.entente.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.export.ClaimSummary;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.Request;

/** Turns claims into what the page shows of them. */
final class ClaimPresenter {
    private final String prefix;

    /**
     * @param prefix of ids on the page, one a document
     */
    ClaimPresenter(String prefix) {
        this.prefix = prefix;
    }

    ReportClaim present(int number, Claim claim) {
        ClaimSummary summary = ClaimSummary.of(claim);
        TreeSet<String> codes = new TreeSet<>();
        Stream.concat(summary.who().stream(), summary.whom().stream())
                .forEach(party -> party.code().ifPresent(code -> codes.add(code.value())));
        return new ReportClaim(
                number,
                prefix + "c" + number,
                KindMark.of(claim.kind()),
                summary.what(),
                ClaimSummary.codes(summary.who()),
                ClaimSummary.codes(summary.whom()),
                summary.whenText(),
                String.join(" ", codes),
                facts(claim, summary),
                claim.basis().reasons(),
                claim.basis().anchor().span(),
                claim.basis().evidence().stream().map(Evidence::span).toList());
    }

    private static List<ReportClaim.Fact> facts(Claim claim, ClaimSummary summary) {
        List<ReportClaim.Fact> facts = new ArrayList<>();
        words(facts, "What", content(claim));
        parties(facts, whoLabel(claim), summary.who());
        parties(facts, whomLabel(claim), summary.whom());
        plain(facts, claim instanceof Commitment ? "Due" : "When", summary.whenText());
        summary.where().ifPresent(place -> plain(facts, "Where", place.name()));
        if (claim instanceof Event event) {
            plain(facts, "About", event.contexts().stream().map(c -> c.code()).collect(Collectors.joining(", ")));
            plain(
                    facts,
                    "Quad class",
                    event.type().quadClass().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        words(
                facts,
                "Words",
                claim.basis().evidence().stream().map(Evidence::words).collect(Collectors.joining(" … ")));
        plain(
                facts,
                "According to",
                claim.basis().saidBy().isEmpty()
                        ? "the reporter"
                        : named(claim.basis().saidBy()));
        plain(facts, "Rule", claim.basis().rule());
        plain(
                facts,
                "Confidence",
                String.format(Locale.ROOT, "%.2f", claim.basis().confidence()));
        return facts;
    }

    private static String content(Claim claim) {
        if (claim instanceof Commitment commitment) {
            return commitment.text();
        } else if (claim instanceof Request request) {
            return request.text();
        } else if (claim instanceof Position position) {
            return position.text();
        } else if (claim instanceof Instrument instrument) {
            return instrument.name();
        }
        return "";
    }

    private static String whoLabel(Claim claim) {
        return switch (claim.kind()) {
            case EVENT -> "Actor";
            case STATEMENT -> "Speaker";
            case COMMITMENT -> "By";
            case REQUEST -> "Asks";
            case MEETING, INSTRUMENT -> "Parties";
            case POSITION -> "Holder";
        };
    }

    private static String whomLabel(Claim claim) {
        return switch (claim.kind()) {
            case EVENT -> "Recipient";
            case REQUEST -> "Of";
            case MEETING -> "Host";
            case STATEMENT, COMMITMENT, INSTRUMENT, POSITION -> "To";
        };
    }

    private static void parties(List<ReportClaim.Fact> facts, String label, List<Party> parties) {
        plain(facts, label, named(parties));
    }

    /** "Lee Jae Myung, president (KOR, GOV) from “he”". */
    private static String named(List<Party> parties) {
        return parties.stream().map(ClaimPresenter::named).distinct().collect(Collectors.joining("; "));
    }

    private static String named(Party party) {
        String name = party.name().orElse(party.words());
        String codes = Stream.concat(
                        party.code().map(Object::toString).stream(), party.sector().map(Enum::name).stream())
                .collect(Collectors.joining(" "));
        String office = party.office().map(title -> ", " + title).orElse("");
        String from = party.name().filter(full -> !full.equals(party.words())).isPresent()
                        && !party.words().isEmpty()
                ? " from “" + party.words() + "”"
                : "";
        return name + office + (codes.isEmpty() ? "" : " (" + codes + ")") + from;
    }

    private static void plain(List<ReportClaim.Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new ReportClaim.Fact(label, value, false));
        }
    }

    private static void words(List<ReportClaim.Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new ReportClaim.Fact(label, value.replaceAll("\\s+", " "), true));
        }
    }
}
