package org.entente.read.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Chrome;

/** Who wrote a report, where a line names nobody but them. */
final class Bylines {
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|von|van|bin|al|da|di|del|la)){1,3}(?<![.:])");

    /** Words of sections and offices, which sign nothing. */
    private static final Pattern SECTION = Pattern.compile(
            "(?U)\\b(?:Press|News|Briefings?|Remarks|Statements?|Releases?|Office|Ministry|Department|Embassy|Speeches"
                    + "|Affairs|Politics|World|Business|Republic|Government|Committee|Council|Security|Peace|Rights|Facts?|Sheets?|Agencies|وكالات|Via|Teleconference"
                    + "|Room|Hall|House|Hotel|Airport|Palace|Cent(?:er|re))\\b");

    private final Gazetteer gazetteer;

    Bylines(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Marks a line that is but a name between headline and report, next to a mark of date or author. */
    void mark(List<MarkedLine> lines, int headline, int first) {
        for (int i = headline + 1; i < first; i++) {
            MarkedLine line = lines.get(i);
            boolean beside = signed(lines.get(i - 1)) || (i + 1 < lines.size() && signed(lines.get(i + 1)));
            boolean free = line.chrome().isEmpty()
                    || line.chrome().filter(Chrome.Kind.OTHER::equals).isPresent();
            if (free
                    && beside
                    && NAME.matcher(line.text()).matches()
                    && place(line.text()).isEmpty()
                    && !SECTION.matcher(line.text()).find()) {
                line.markByline(line.text());
                return;
            }
        }
    }

    private static boolean signed(MarkedLine line) {
        return line.chrome()
                .filter(kind -> kind == Chrome.Kind.DATE || kind == Chrome.Kind.BYLINE)
                .isPresent();
    }

    /** The first name that a line of the page gives as its author's. */
    Optional<String> find(List<MarkedLine> lines) {
        return lines.stream()
                .filter(Bylines::signed)
                .flatMap(line -> line.byline().stream())
                .filter(name -> name.codePoints().anyMatch(Character::isLetter))
                .filter(name -> place(name).isEmpty() && !SECTION.matcher(name).find())
                .findFirst();
    }

    private Optional<String> place(String name) {
        return gazetteer.place(name);
    }
}
