package org.entente.export.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.entente.model.Statement;

/** All that is known of a claim, label by label; what is not known has no label. */
final class ClaimFacts {
    private final Claim claim;
    private final ClaimSummary summary;
    private final List<ReportClaim.Fact> facts = new ArrayList<>();

    ClaimFacts(Claim claim, ClaimSummary summary) {
        this.claim = claim;
        this.summary = summary;
    }

    List<ReportClaim.Fact> facts() {
        what();
        plain(whoLabel(), named(summary.who()));
        plain(whomLabel(), named(summary.whom()));
        plain(claim instanceof Commitment ? "Due" : "When", when());
        summary.where().ifPresent(place -> plain("Where", place.name()));
        words("Words", claim.basis().evidence().stream().map(Evidence::words).collect(Collectors.joining(" … ")));
        plain(
                "According to",
                claim.basis().saidBy().isEmpty()
                        ? "the reporter"
                        : named(claim.basis().saidBy()));
        plain(
                "Rule",
                String.format(Locale.ROOT, "%s, confidence %s", claim.basis().rule(), ClaimSummary.confidence(claim)));
        return facts;
    }

    private void what() {
        if (claim instanceof Event event) {
            plain("What", summary.what());
            plain(
                    "About",
                    event.contexts().stream().map(context -> context.code()).collect(Collectors.joining(", ")));
            plain("Class", spaced(event.type().quadClass().name()));
        } else if (claim instanceof Statement) {
            plain("Speech", summary.what());
        } else if (claim instanceof Commitment commitment) {
            words("What", commitment.text());
            plain("Status", spaced(summary.what()));
        } else if (claim instanceof Request request) {
            words("What", request.text());
            plain("Answer", summary.what());
        } else if (claim instanceof Instrument instrument) {
            words("Name", instrument.name());
            plain("What", spaced(summary.what()));
        } else if (claim instanceof Position position) {
            words("Issue", position.issue());
            words("What", position.text());
            plain("Stance", summary.what());
        } else {
            plain("What", summary.what());
        }
    }

    private String when() {
        String when = ReportDates.of(summary);
        return summary.when()
                .filter(time -> !time.words().isEmpty())
                .map(time -> when + " from “" + ClaimRow.oneLine(time.words()) + "”")
                .orElse(when);
    }

    private String whoLabel() {
        return switch (claim.kind()) {
            case EVENT -> "Actor";
            case STATEMENT -> "Speaker";
            case COMMITMENT -> "By";
            case REQUEST -> "Asks";
            case MEETING, INSTRUMENT -> "Parties";
            case POSITION -> "Holder";
        };
    }

    private String whomLabel() {
        return switch (claim.kind()) {
            case EVENT -> "Recipient";
            case REQUEST -> "Of";
            case MEETING -> "Host";
            case STATEMENT, COMMITMENT, INSTRUMENT, POSITION -> "To";
        };
    }

    /** "Lee Jae Myung, president (KOR, GOV) from “he”". */
    private static String named(List<Party> parties) {
        return parties.stream().map(ClaimFacts::named).distinct().collect(Collectors.joining("; "));
    }

    private static String named(Party party) {
        String name = party.name().orElse(party.words());
        String codes = Stream.concat(
                        party.code().map(Object::toString).stream(), party.sector().map(Enum::name).stream())
                .collect(Collectors.joining(" "));
        String office = party.office().map(title -> ", " + title).orElse("");
        String from = party.name().filter(full -> !full.equals(party.words())).isPresent()
                        && !party.words().isEmpty()
                ? " from “" + ClaimRow.oneLine(party.words()) + "”"
                : "";
        return ClaimRow.oneLine(name) + office + (codes.isEmpty() ? "" : " (" + codes + ")") + from;
    }

    private static String spaced(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void plain(String label, String value) {
        if (!value.isBlank()) {
            facts.add(new ReportClaim.Fact(label, value.strip(), false));
        }
    }

    private void words(String label, String value) {
        if (!value.isBlank()) {
            facts.add(new ReportClaim.Fact(label, ClaimRow.oneLine(value), true));
        }
    }
}
