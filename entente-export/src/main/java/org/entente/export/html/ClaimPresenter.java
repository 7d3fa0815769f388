package org.entente.export.html;

import java.util.Optional;
import org.entente.export.ClaimSummary;
import org.entente.model.Claim;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.QuadClass;

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
        return new ReportClaim(
                number,
                prefix + "c" + number,
                KindMark.of(claim.kind()),
                quad(claim),
                new ClaimRow(claim, summary).row(),
                new ClaimFacts(claim, summary).facts(),
                claim.basis().reasons(),
                claim.basis().anchor().span(),
                claim.basis().evidence().stream().map(Evidence::span).toList());
    }

    private static Optional<QuadClass> quad(Claim claim) {
        return claim instanceof Event event ? Optional.of(event.type().quadClass()) : Optional.empty();
    }
}
