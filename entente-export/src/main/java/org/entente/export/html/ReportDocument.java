package org.entente.export.html;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.Document;

/**
 * A document as the page shows it.
 *
 * @param prefix of its ids on the page
 * @param headline the line that is the title, where the text has it
 * @param facts label and value
 * @param chrome stretches that are no part of the report, with what each was taken for
 * @param counts claims of each kind, kinds without any left out
 */
public record ReportDocument(
        String prefix,
        Document document,
        Optional<Paragraph> headline,
        List<Paragraph> paragraphs,
        List<ReportClaim.Fact> facts,
        List<ChromeLine> chrome,
        Map<KindMark, Long> counts,
        ReportSides sides,
        int claims) {
    /** A stretch of chrome. */
    public record ChromeLine(String text, String as) {}

    static ReportDocument of(int number, Coded coded) {
        String prefix = "d" + number;
        ClaimPresenter presenter = new ClaimPresenter(prefix);
        List<ReportClaim> claims = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            claims.add(presenter.present(claims.size() + 1, claim));
        }
        Document document = coded.annotated().document();
        CodePoints points = coded.annotated().points();
        ReportLines lines = ReportLines.of(coded.annotated(), new ParagraphCutter(points, claims));
        return new ReportDocument(
                prefix,
                document,
                lines.headline(),
                lines.paragraphs(),
                facts(document, points),
                document.chrome().stream()
                        .map(cut -> new ChromeLine(
                                points.words(cut.span()), cut.as().code()))
                        .toList(),
                counts(claims),
                ReportSides.of(claims),
                claims.size());
    }

    /** The headline, or the name under which it came. */
    public String title() {
        return document.title().orElse(document.id());
    }

    /** The side on which its lines begin. */
    public String direction() {
        boolean fromTheRight = document.language()
                .map(ULocale::forLanguageTag)
                .map(ULocale::isRightToLeft)
                .orElse(false);
        return fromTheRight ? "rtl" : "ltr";
    }

    private static List<ReportClaim.Fact> facts(Document document, CodePoints points) {
        List<ReportClaim.Fact> facts = new ArrayList<>();
        document.published()
                .ifPresent(date -> facts.add(fact(
                        "Published",
                        ReportDates.of(date) + ", " + basis(date.basis().code()))));
        document.dateline().ifPresent(line -> facts.add(fact("Dateline", line.place())));
        document.publisher().ifPresent(name -> facts.add(fact("Publisher", name)));
        document.byline().ifPresent(name -> facts.add(fact("By", name)));
        document.language().ifPresent(tag -> facts.add(fact("Language", language(tag))));
        if (points.length() > 0) {
            facts.add(fact("Length", String.format(Locale.ENGLISH, "%,d characters", points.length())));
        }
        facts.add(fact("Origin", document.origin()));
        return facts;
    }

    private static ReportClaim.Fact fact(String label, String value) {
        return new ReportClaim.Fact(label, value, false);
    }

    private static String basis(String code) {
        return code.equals("given") ? "given" : "from the " + code;
    }

    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    private static Map<KindMark, Long> counts(List<ReportClaim> claims) {
        Map<KindMark, Long> counts = new EnumMap<>(KindMark.class);
        claims.forEach(claim -> counts.merge(claim.kind(), 1L, Long::sum));
        return counts;
    }
}
