package org.entente.read.page;

import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Datelines of Japanese, Korean, Chinese and of Arabic script: "【ソウル共同】", "(서울=연합뉴스)", "القاهرة - رويترز". */
final class EasternDatelines {
    private static final Pattern JAPANESE = Pattern.compile(
            "[【［\\[（(](?<inside>[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー・A-Za-z=＝　 \\d日月、,，]{2,40})[】］\\]）)]\\s*[-－―—]?\\s*");
    private static final Pattern KOREAN =
            Pattern.compile("[(\\[【［](?<place>[가-힣·A-Za-z ]{1,12}?)\\s?[=＝]\\s?(?<agency>[^)\\]】］]{2,24})[)\\]】］]\\s*"
                    + "(?:(?<by>[가-힣]{2,4}(?:[ ·][가-힣]{2,4})*) ?(?:기자|특파원)\\s*[=＝]?\\s*)?");
    private static final Pattern CHINESE = Pattern.compile(
            "[（(【]?(?<agency>\\p{IsHan}{2,6}?[社网])?[，,]?(?<place>\\p{IsHan}{2,8}?)(?<date>\\d{1,2}月\\d{1,2}日|\\d{1,2}日)?(?:电|電|讯|訊|消息|专电|專電)[）)】]?\\s*(?:[（(][^）)]{2,30}[）)])?\\s*");
    private static final String ARABIC_WORDS = "[\\p{IsArabic}\\p{M}]+(?: [\\p{IsArabic}\\p{M}]+){0,3}?";
    private static final Pattern ARABIC =
            Pattern.compile("(?<place>" + ARABIC_WORDS + ")(?:[،,]? (?<date>\\p{Nd}{1,2} [\\p{IsArabic}\\p{M}]+))?"
                    + "(?: ?\\((?<paren>[^)]{2,30})\\)| ?[-–—/] ?(?<agency>[\\p{IsArabic}\\p{M}. ]{2,24}?)(?= ?[-–—:/]))?"
                    + "(?: ?(?<sep>[-–—:؛/۔])|(?<=\\))) *");

    private final Gazetteer gazetteer;
    private final DateFinder dates;

    EasternDatelines(Gazetteer gazetteer, DateFinder dates) {
        this.gazetteer = gazetteer;
        this.dates = dates;
    }

    Optional<DatelineText> read(String line) {
        return switch (LanguageGuess.script(line.substring(0, Math.min(line.length(), 120)))) {
            case "kana", "han" -> japanese(line).or(() -> chinese(line));
            case "hangul" -> korean(line);
            case "arabic" -> arabicLine(line).or(() -> arabic(line));
            default -> Optional.empty();
        };
    }

    private Optional<DatelineText> japanese(String line) {
        Matcher m = JAPANESE.matcher(line);
        if (!m.lookingAt() || m.end() >= line.length()) {
            return Optional.empty();
        }
        String inside = m.group("inside");
        String[] parts = inside.split("[=＝、　 ,，]", 2);
        Optional<String> place = gazetteer.placePrefix(inside);
        boolean bracketed = line.charAt(0) == '【' && parts.length == 2 && parts[0].length() <= 10;
        if (place.isEmpty() && !bracketed) {
            return Optional.empty();
        }
        String rest = inside.substring(place.map(String::length).orElse(parts[0].length()));
        String name = place.flatMap(gazetteer::place).orElse(parts[0]);
        return Optional.of(new DatelineText(
                m.end(), name, Optional.empty(), Optional.empty(), gazetteer.agencyWithin(rest), Optional.empty()));
    }

    private Optional<DatelineText> korean(String line) {
        Matcher m = KOREAN.matcher(line);
        if (!m.lookingAt() || m.end() >= line.length()) {
            return Optional.empty();
        }
        String place = m.group("place").trim();
        String agency = m.group("agency").trim();
        return Optional.of(new DatelineText(
                m.end(),
                gazetteer.place(place).orElse(place),
                Optional.empty(),
                Optional.empty(),
                gazetteer
                        .agency(agency)
                        .or(() -> gazetteer.agencyWithin(agency))
                        .or(() -> Optional.of(agency)),
                Optional.ofNullable(m.group("by"))));
    }

    private Optional<DatelineText> chinese(String line) {
        Matcher m = CHINESE.matcher(line);
        if (!m.lookingAt() || m.end() >= line.length()) {
            return Optional.empty();
        }
        Optional<String> agency = Optional.ofNullable(m.group("agency")).flatMap(gazetteer::agency);
        Optional<String> place = gazetteer.place(m.group("place"));
        Optional<MonthDay> day = Optional.ofNullable(m.group("date")).flatMap(dates::monthDay);
        return agency.isEmpty() && place.isEmpty()
                ? Optional.empty()
                : Optional.of(new DatelineText(
                        m.end(), place.orElse(m.group("place")), Optional.empty(), day, agency, Optional.empty()));
    }

    /** "الرياض 30 سبتمبر 2024 م واس": a line of its own. */
    private Optional<DatelineText> arabicLine(String line) {
        Optional<DateMention> date =
                dates.find(line, DayOrder.DAY_FIRST).stream().findFirst();
        if (line.length() > 60 || date.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> place =
                gazetteer.place(line.substring(0, date.get().begin()).replaceAll("[،,]", ""));
        String rest =
                line.substring(date.get().end()).replaceAll("^[ ،,م-]*", "").trim();
        return place.map(name -> new DatelineText(
                line.length(),
                name,
                Optional.of(date.get().date()),
                Optional.empty(),
                gazetteer.agency(rest),
                Optional.empty()));
    }

    private Optional<DatelineText> arabic(String line) {
        Matcher m = ARABIC.matcher(line).region(0, Math.min(line.length(), 120));
        if (!m.lookingAt() || m.end() >= line.length()) {
            return Optional.empty();
        }
        Optional<String> place = gazetteer.place(m.group("place"));
        Optional<String> agency = Optional.ofNullable(m.group("paren"))
                .or(() -> Optional.ofNullable(m.group("agency")))
                .flatMap(words -> gazetteer.agency(words.trim()).or(() -> gazetteer.agencyWithin(words)));
        Optional<MonthDay> day = Optional.ofNullable(m.group("date")).flatMap(dates::monthDay);
        boolean separated = m.group("sep") != null || (agency.isPresent() && m.group("paren") != null);
        boolean accepted = separated && (place.isPresent() || (agency.isPresent() && day.isPresent()));
        return accepted
                ? Optional.of(new DatelineText(
                        m.end(), place.orElse(m.group("place")), Optional.empty(), day, agency, Optional.empty()))
                : Optional.empty();
    }
}
