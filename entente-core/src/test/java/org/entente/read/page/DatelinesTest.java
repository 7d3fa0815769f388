package org.entente.read.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Datelines of many agencies and languages are read; ordinary prose is left alone. */
final class DatelinesTest {
    private final DateFinder dates = new DateFinder(new Months());
    private final Gazetteer gazetteer = new Gazetteer();
    private final Datelines datelines = new Datelines(gazetteer, dates);
    private final EasternDatelines eastern = new EasternDatelines(gazetteer, dates);

    private Optional<DatelineText> read(String line) {
        return datelines.read(line).or(() -> eastern.read(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "TOKYO - Both sides agreed.|Tokyo|-|-|Both",
                "SEOUL, Aug. 23 (Yonhap) -- Lawmakers voted.|Seoul|--08-23|Yonhap|Lawmakers",
                "WASHINGTON (AP) — The pact holds.|Washington|-|AP|The",
                "MOSCOW, March 3. /TASS/. The ministry replied.|Moscow|--03-03|TASS|The",
                "BEIJING, Aug 23 (Xinhua) -- Envoys met.|Beijing|--08-23|Xinhua|Envoys",
                "Geneva, 12 May 2021 – Experts warned.|Geneva|2021-05-12|-|Experts",
                "GENEVA (23 August 2025) – Experts warned.|Geneva|2025-08-23|-|Experts",
                "ISLAMABAD: Ministers met.|Islamabad|-|-|Ministers",
                "NEW DELHI, Aug 23 (Reuters) - Ministers met.|New Delhi|--08-23|Reuters|Ministers",
                "PARIS – Le 3 mars, les ministres se sont vus.|Paris|-|-|Le",
                "Tbilisi, Georgia - Talks began.|Tbilisi|-|-|Talks",
                "SEOUL/TOKYO (Reuters) - Talks began.|Seoul/Tokyo|-|Reuters|Talks",
                "TOKYO (Kyodo) Talks began.|Tokyo|-|Kyodo|Talks",
                "ST. PETERSBURG, June 3 (Interfax) - Talks began.|Saint Petersburg|--06-03|Interfax|Talks",
                "PORT ANSEL, Valmere, May 3 (AP) — Talks began.|Port Ansel|--05-03|AP|Talks",
                "Madrid, 23 ago (EFE).- Los ministros hablaron.|Madrid|--08-23|EFE|Los",
                "МОСКВА, 23 августа. /ТАСС/. Министры встретились.|Moscow|--08-23|TASS|Министры",
                "【ソウル共同】両外相が会談した。|Seoul|-|Kyodo|両外相が会談した。",
                "(서울=연합뉴스) 김하늘 기자 = 장관들이 만났다.|Seoul|-|Yonhap|장관들이",
                "القاهرة - رويترز: التقى الوزيران.|Cairo|-|Reuters|التقى",
                "اسلام آباد (ویب ڈیسک) دونوں وزراء ملے۔|Islamabad|-|Online|دونوں",
                "新华社北京8月23日电 两国外长会晤。|Beijing|--08-23|Xinhua|两国外长会晤。",
            })
    void readsPlaceDayAndAgency(String line, String place, String day, String agency, String first) {
        DatelineText found = read(line).orElseThrow();
        assertEquals(place, found.place());
        String when = found.date()
                .map(String::valueOf)
                .or(() -> found.day().map(String::valueOf))
                .orElse(null);
        assertEquals(day, when);
        assertEquals(agency, found.agency().orElse(null));
        assertEquals(first, line.substring(found.end()).split(" ", 2)[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lee - who took office in June - agreed.",
                "NATO - the alliance - met.",
                "NATO - The alliance met.",
                "Tokyo - Seoul ties have improved.",
                "BREAKING - The minister resigned.",
                "MR. PRICE: Thank you.",
                "THE PRESIDENT: Thank you.",
                "Washington: a city of monuments.",
                "On Monday, 12 May 2021 – The council met.",
                "Georgia - The country is small.",
                "Jo Lind (AFP) - The minister spoke.",
                "Japan and Korea (the two sides) - They agreed.",
                "بحث الوزيران الوضع: لا جديد",
                "両外相（東京とソウル）は会談した。",
            })
    void leavesProseAlone(String line) {
        assertEquals(Optional.empty(), read(line));
    }
}
