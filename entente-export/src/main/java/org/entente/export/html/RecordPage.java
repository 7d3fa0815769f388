package org.entente.export.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.export.ClaimSummary;
import org.entente.export.EntrySummary;
import org.entente.model.Claim;
import org.entente.model.Commitment;
import org.entente.model.Copies;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.RelationsRecord;

/** What the page shows of the merged record: a line an entry, in the record's order. */
public final class RecordPage {
    private final RelationsRecord merged;

    RecordPage(RelationsRecord merged) {
        this.merged = merged;
    }

    /** "12 entries from 30 claims in 5 reports, 4 independent". */
    public String heading() {
        return EntrySummary.heading(merged);
    }

    /** Entries of each kind that has any. */
    public Map<KindMark, Integer> counts() {
        Map<KindMark, Integer> counts = new EnumMap<>(KindMark.class);
        merged.entries().forEach(entry -> counts.merge(KindMark.of(entry.claim().kind()), 1, Integer::sum));
        return counts;
    }

    /** Which documents have one text. */
    public List<Copies> copies() {
        return merged.copies();
    }

    /** The entries, each made when it is asked for: there may be many. */
    public Iterable<RecordEntry> entries() {
        return () -> merged.entries().stream().map(RecordPage::shown).iterator();
    }

    private static RecordEntry shown(Entry entry) {
        Claim claim = entry.claim();
        ClaimSummary summary = ClaimSummary.of(claim);
        EntrySummary told = EntrySummary.of(entry);
        return new RecordEntry(
                entry.id(),
                KindMark.of(claim.kind()),
                claim instanceof Event event ? Optional.of(event.type().quadClass()) : Optional.empty(),
                new ClaimRow(claim, summary).row(),
                day(entry, summary),
                told.reports(),
                new ClaimFacts(claim, summary)
                        .facts().stream()
                                .filter(fact -> !fact.label().equals("Words"))
                                .toList(),
                entry.claims().stream().map(RecordPage::words).toList(),
                told.conflicts(),
                entry.reasons());
    }

    /** As exact as the words are: a year where only that is known. When a promise is due is no day of it. */
    private static String day(Entry entry, ClaimSummary summary) {
        String when = entry.claim() instanceof Commitment ? "" : summary.whenText();
        return when.isEmpty() ? entry.day().map(Object::toString).orElse("") : when;
    }

    private static RecordEntry.Words words(Claim claim) {
        return new RecordEntry.Words(
                claim.basis().document(),
                claim.basis().evidence().stream()
                        .map(Evidence::words)
                        .map(ClaimRow::oneLine)
                        .collect(Collectors.joining(" … ")));
    }
}
