package org.entente.read.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Datelines of Latin, Cyrillic and Greek script: "SEOUL, Aug. 23 (Yonhap) --", "Geneva, 12 May 2021 –", "ISLAMABAD:".
 * Others are read by {@link EasternDatelines}.
 */
final class Datelines {
    private static final int REACH = 140;
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,38}?";
    private static final String MONTH_DAY =
            "(?:\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de |of )?\\p{L}{3,12}\\.?)(?:,? (?:de |del )?\\d{4})?";
    private static final String PLACE =
            "(?<place>" + NAME + "(?: ?/ ?" + NAME + "|(?: and | & )(?=\\p{Lu}{3})" + NAME + ")?)";
    private static final String REGION = "(?:, (?<region>\\p{Lu}[\\p{L}.'’ -]{1,30}?))?";
    private static final String DAY = "(?:[.,]? \\(?(?<date>" + MONTH_DAY + ")\\)?)?";
    private static final String AGENCY = "(?<agency>[.,]? ?(?:\\((?<paren>[\\p{L}\\p{M}][^)]{1,40})\\)"
            + "|/(?<slash>[\\p{L} -]{2,24})/\\.?|(?<=[.,] )(?<bare>[\\p{L} ]{2,24}?)(?= ?[-–—:])))?";
    private static final String SEPARATOR =
            "(?:(?<sep>,? ?\\.?[-–—―]{1,3}(?= )| ?[–—―]{1,2}|:(?= ))|(?<=[)/]|/\\.)(?= )) *";
    private static final Pattern DATELINE = Pattern.compile(PLACE + REGION + DAY + AGENCY + SEPARATOR);
    private static final Pattern ALONE = Pattern.compile(PLACE + REGION + DAY + "\\.?");

    private final Gazetteer gazetteer;
    private final DateFinder dates;

    Datelines(Gazetteer gazetteer, DateFinder dates) {
        this.gazetteer = gazetteer;
        this.dates = dates;
    }

    /** The dateline that a paragraph begins with. */
    Optional<DatelineText> read(String line) {
        Matcher matcher = DATELINE.matcher(line).region(0, Math.min(line.length(), REACH));
        return matcher.lookingAt() && matcher.end() < line.length() ? parsed(matcher, line) : Optional.empty();
    }

    /** A line of its own that holds nothing but a place, and a day or a region: "Jerusalem", "Port Ansel, May 3, 2021". */
    Optional<DatelineText> wholeLine(String line) {
        Matcher matcher = ALONE.matcher(line);
        if (line.length() > REACH || !matcher.matches()) {
            return Optional.empty();
        }
        String place = matcher.group("place");
        boolean sure = gazetteer.place(place).isPresent()
                || Optional.ofNullable(matcher.group("region"))
                        .filter(gazetteer::country)
                        .isPresent();
        Optional<String> day = Optional.ofNullable(matcher.group("date"));
        return sure && day.map(this::isDate).orElse(true)
                ? Optional.of(text(place, day, Optional.empty(), line.length()))
                : Optional.empty();
    }

    private Optional<DatelineText> parsed(Matcher matcher, String line) {
        String sep = Optional.ofNullable(matcher.group("sep")).orElse("").trim();
        boolean accepted = separated(matcher, sep)
                && plainPlace(matcher.group("place"))
                && opens(line, matcher.end())
                && (strong(matcher) || dashed(matcher, sep, line));
        return accepted
                ? Optional.of(text(
                        matcher.group("place"),
                        Optional.ofNullable(matcher.group("date")),
                        knownAgency(matcher).or(() -> Optional.ofNullable(matcher.group("paren"))),
                        matcher.end()))
                : Optional.empty();
    }

    /** What may stand between a dateline and its report. */
    private boolean separated(Matcher m, String sep) {
        boolean agency = knownAgency(m).isPresent();
        return switch (sep) {
            case "" -> agency && (m.group("slash") != null || (m.group("paren") != null && known(m)));
            case ":" -> known(m) && (caps(m.group("place")) || agency);
            default -> true;
        };
    }

    private boolean plainPlace(String place) {
        String[] words = place.split("[ /]+", -1);
        return words.length <= 6
                && Arrays.stream(words).noneMatch(gazetteer::notPlace)
                && (!gazetteer.opener(words[0]) || gazetteer.place(place).isPresent());
    }

    /** A report's first word has a capital, or is a number or a quotation. */
    private static boolean opens(String line, int at) {
        char c = line.charAt(at);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || Character.isTitleCase(c)
                || "\"'“‘«„¿¡([$€£".indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_LETTER;
    }

    /** A day or an agency stands beside the place. */
    private boolean strong(Matcher m) {
        boolean date = Optional.ofNullable(m.group("date")).filter(this::isDate).isPresent();
        boolean agency = knownAgency(m).isPresent() || (m.group("paren") != null && caps(m.group("place")));
        if (m.group("date") != null && !date) {
            return false;
        }
        if (known(m) || caps(m.group("place"))) {
            return date || agency;
        }
        return date && m.group("place").split(" ", -1).length <= 3;
    }

    /** Only a place and a dash: a known place, or one in capitals, or one with its country. */
    private boolean dashed(Matcher m, String sep, String line) {
        if (m.group("date") != null || m.group("agency") != null) {
            return false;
        }
        Optional<String> region = Optional.ofNullable(m.group("region"));
        String place = m.group("place");
        if (caps(place)) {
            return known(m) || (letters(place) > 3 && !sep.equals(":"));
        }
        if (region.isPresent()) {
            return region.filter(gazetteer::country).isPresent()
                    || (known(m) && gazetteer.place(region.get()).isPresent());
        }
        return known(m) && !placeFollows(line.substring(m.end()));
    }

    /** "Tokyo - Seoul ties": two places with a dash between them are no dateline. */
    private boolean placeFollows(String rest) {
        String first = rest.split("[ ,.:;]", 2)[0];
        return gazetteer.place(first).isPresent()
                && rest.matches(
                        "(?s)" + Pattern.quote(first)
                                + " (?:ties|relations|talks|summit|flights?|route|rail\\w*|link|axis|border|road|corridor|dispute)\\b.*");
    }

    private boolean known(Matcher m) {
        return Arrays.stream(m.group("place").split(" ?/ ?| and | & ", -1))
                        .allMatch(part -> gazetteer.place(part).isPresent())
                || (m.group("region") != null
                        && gazetteer
                                .place(m.group("place") + ", " + m.group("region"))
                                .isPresent());
    }

    private Optional<String> knownAgency(Matcher m) {
        String words = List.of("paren", "slash", "bare").stream()
                .map(m::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
        return gazetteer.agency(words).or(() -> gazetteer.agency(words.split("[-/,]", 2)[0].trim()));
    }

    private static boolean caps(String place) {
        return place.equals(place.toUpperCase(Locale.ROOT)) && letters(place) > 2;
    }

    private static long letters(String place) {
        return place.chars().filter(Character::isLetter).count();
    }

    private boolean isDate(String words) {
        return dates.monthDay(words).isPresent()
                || !dates.find(words, DayOrder.UNKNOWN).isEmpty();
    }

    private DatelineText text(String place, Optional<String> words, Optional<String> agency, int end) {
        Optional<LocalDate> date = words.flatMap(
                        w -> dates.find(w, DayOrder.UNKNOWN).stream().findFirst())
                .map(DateMention::date);
        Optional<MonthDay> day = words.flatMap(dates::monthDay);
        return new DatelineText(end, name(place), date, day, agency, Optional.empty());
    }

    /** "SEOUL/TOKYO" is "Seoul/Tokyo". */
    private String name(String place) {
        return String.join(
                "/",
                Arrays.stream(place.split(" ?/ ?| and | & ", -1))
                        .map(part -> gazetteer.place(part).orElse(caps(part) ? titled(part) : part))
                        .toList());
    }

    private static String titled(String caps) {
        StringBuilder titled = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < caps.length(); i++) {
            char c = caps.charAt(i);
            titled.append(inside ? Character.toLowerCase(c) : c);
            inside = Character.isLetter(c) || c == '\'' || c == '’';
        }
        return titled.toString();
    }
}
