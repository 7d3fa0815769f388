package org.entente.read.raw;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    private static final String FRENCH =
            "Le ministre a déclaré que l’accord serait signé à Genève « dans les semaines à venir ».\n";
    private static final String GERMAN =
            "Der Außenminister äußerte sich über die Gespräche mit großer Zurückhaltung.\n";
    private static final String JAPANESE = "日本の外務大臣は土曜日、東京で韓国の外相と会談し、首脳の相互訪問を続けることで一致した。\n";
    private static final String KOREAN = "대한민국 외교부 장관은 토요일 도쿄에서 일본 외무상과 만나 정상 간 왕래를 이어 가기로 합의했다.\n";
    private static final String CHINESE = "中国外交部长星期六在东京会见了日本外相，双方同意继续举行首脑会谈，并将恢复两国之间的对话。\n";
    private static final String RUSSIAN =
            "Министр иностранных дел заявил, что стороны договорились продолжить переговоры в следующем месяце.\n";
    private static final String ENGLISH = "The two ministers met in Geneva on Saturday and agreed to meet again.\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "UTF-32LE",
        "UTF-32BE",
        "Shift_JIS",
        "EUC-JP",
        "EUC-KR",
        "GB18030",
        "GB2312",
        "windows-1252",
        "windows-1251",
        "ISO-2022-JP"
    })
    void findsTheEncodingOfATextInItsLanguage(String name) throws UnreadableException {
        String text = sample(name);
        assertEquals(text, decode(text.getBytes(Charset.forName(name))).text());
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "windows-1252"})
    void findsTheEncodingOfOneShortSentence(String name) throws UnreadableException {
        String text = switch (name) {
            case "EUC-KR" -> "양국 외교 장관 회담";
            case "GB18030" -> "两国外长会谈";
            case "windows-1252" -> "Visite à Genève";
            default -> "日韓の外相が会談した";
        };
        assertEquals(text, decode(text.getBytes(Charset.forName(name))).text());
    }

    @ParameterizedTest
    @CsvSource({"Shift_JIS", "EUC-JP", "EUC-KR", "GB18030", "windows-1252"})
    void findsItBehindALongHeadInAscii(String name) throws UnreadableException {
        String text = ENGLISH.repeat(400) + sample(name);
        assertEquals(text, decode(text.getBytes(Charset.forName(name))).text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, efbbbf", "UTF-16LE, fffe", "UTF-16BE, feff", "UTF-32LE, fffe0000", "UTF-32BE, 0000feff"})
    void aByteOrderMarkDecidesAndIsNoText(String name, String mark) throws UnreadableException {
        byte[] bytes = joined(java.util.HexFormat.of().parseHex(mark), JAPANESE.getBytes(Charset.forName(name)));
        assertEquals(JAPANESE, decode(bytes).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1254|Dışişleri Bakanı, iki tarafın görüşmeleri gelecek ay sürdürmeyi kabul ettiğini söyledi.",
                "windows-1252|Utanríkisráðherra sagði að þau ættu fund í næstu viku og ræddu málið.",
                "windows-1252|El ministro español declaró que la reunión será en Málaga. ¿Cuándo? “Mañana”.",
                "windows-1250|Minister oświadczył, że obie strony zgodziły się kontynuować rozmowy w przyszłym miesiącu.",
                "windows-1255|שר החוץ אמר כי שני הצדדים הסכימו להמשיך את השיחות בחודש הבא בירושלים.",
                "windows-1256|قال وزير الخارجية إن الجانبين اتفقا على مواصلة المحادثات الشهر المقبل في العاصمة.",
                "windows-1253|Ο υπουργός Εξωτερικών δήλωσε ότι οι δύο πλευρές συμφώνησαν να συνεχίσουν.",
                "Big5|外交部長星期六在東京會見了日本外相，雙方同意繼續舉行首腦會談。"
            })
    void findsEncodingsOfOtherLanguages(String name, String text) throws UnreadableException {
        assertEquals(text, decode(text.getBytes(Charset.forName(name))).text());
    }

    @Test
    void wideTextOfChineseAloneIsFound() throws UnreadableException {
        String text = CHINESE.strip();
        assertEquals(text, decode(text.getBytes(UTF_16LE)).text());
        assertEquals(text, decode(text.getBytes(UTF_16BE)).text());
    }

    @Test
    void lineEndsBecomeOneForm() throws UnreadableException {
        assertEquals("a\nb\nc\n\nd", decode("a\r\nb\rc\n\nd".getBytes(UTF_8)).text());
    }

    @Test
    void oneBrokenByteInUtf8IsReplacedAndTold() throws UnreadableException {
        byte[] bytes = (FRENCH + GERMAN).repeat(3).getBytes(UTF_8);
        bytes[bytes.length - 10] = (byte) 0xFF;
        Decoded decoded = decode(bytes);
        assertEquals(UTF_8, decoded.charset());
        assertTrue(decoded.text().startsWith(FRENCH));
        assertEquals(1, decoded.text().chars().filter(c -> c == 0xFFFD).count());
        assertTrue(
                decoded.repair().orElseThrow().contains("U+FFFD"),
                decoded.repair().toString());
    }

    @Test
    void utf8CutWithinItsLastCharacterKeepsTheRest() throws UnreadableException {
        byte[] bytes = KOREAN.strip().replace(".", "").getBytes(UTF_8);
        Decoded decoded = decode(Arrays.copyOf(bytes, bytes.length - 1));
        assertTrue(decoded.text().startsWith("대한민국 외교부"));
        assertTrue(decoded.repair().isPresent());
    }

    @Test
    void randomBytesAreNoText() {
        for (int seed = 0; seed < 50; seed++) {
            byte[] bytes = new byte[3000];
            new Random(seed).nextBytes(bytes);
            assertThrows(UnreadableException.class, () -> decode(bytes), "seed " + seed);
        }
    }

    @Test
    void randomBytesAboveAsciiAreUndecodable() {
        Random random = new Random(1);
        byte[] bytes = new byte[2000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + random.nextInt(0x80));
        }
        UnreadableException e = assertThrows(UnreadableException.class, () -> decode(bytes));
        assertEquals(ReadError.UNDECODABLE, e.error());
        assertTrue(String.valueOf(e.getMessage()).contains("not UTF-8 from byte"), e.getMessage());
    }

    @Test
    void zeroBytesInAsciiAreBinary() {
        byte[] bytes = ENGLISH.getBytes(UTF_8);
        bytes[20] = 0;
        UnreadableException e = assertThrows(UnreadableException.class, () -> decode(bytes));
        assertEquals(ReadError.NOT_TEXT, e.error());
        assertTrue(String.valueOf(e.getMessage()).endsWith("a zero byte at offset 20"), e.getMessage());
    }

    @Test
    void whatThePageDeclaresIsFollowed() throws UnreadableException {
        Charset cyrillic = Charset.forName("KOI8-R");
        byte[] page = "<meta charset=koi8-r><p>Мир".getBytes(cyrillic);
        assertEquals(Optional.of(cyrillic), CharsetLabels.declared(page));
        assertEquals(
                "<meta charset=koi8-r><p>Мир",
                Encodings.decode(page, Optional.empty(), CharsetLabels.declared(page))
                        .text());
    }

    @Test
    void whatThePageDeclaresWronglyIsNot() throws UnreadableException {
        byte[] page = ("<meta charset=shift_jis><p>" + GERMAN).getBytes(UTF_8);
        assertTrue(Encodings.decode(page, Optional.empty(), CharsetLabels.declared(page))
                .text()
                .endsWith(GERMAN));
    }

    @ParameterizedTest
    @CsvSource({
        "'<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">', GB18030",
        "'<?xml version=\"1.0\" encoding=\"EUC-JP\"?><html>', EUC-JP",
        "'<meta charset=''ISO-8859-1''>', windows-1252",
        "'<META CHARSET=\"utf8\">', UTF-8"
    })
    void readsDeclarations(String page, String charset) {
        assertEquals(Optional.of(Charset.forName(charset)), CharsetLabels.declared(page.getBytes(UTF_8)));
    }

    @Test
    void declarationsOfNoEncodingSayNothing() {
        assertEquals(Optional.empty(), CharsetLabels.declared("<meta charset=klingon>".getBytes(UTF_8)));
        assertEquals(Optional.empty(), CharsetLabels.declared("<p>charset=utf-8</p>".getBytes(UTF_8)));
    }

    @Test
    void aForcedEncodingIsNotDoubted() throws UnreadableException {
        byte[] bytes = GERMAN.getBytes(UTF_8);
        Charset latin = Charset.forName("windows-1252");
        assertEquals(
                new String(bytes, latin),
                Encodings.decode(bytes, Optional.of(latin), Optional.empty()).text());
        UnreadableException e = assertThrows(
                UnreadableException.class,
                () -> Encodings.decode(GERMAN.getBytes(latin), Optional.of(UTF_8), Optional.empty()));
        assertEquals(ReadError.UNDECODABLE, e.error());
    }

    @Test
    void surrogatesAndOverlongFormsAreNoUtf8() {
        assertEquals(
                3,
                Utf8Check.of(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, 0)
                        .broken());
        assertEquals(2, Utf8Check.of(new byte[] {(byte) 0xC0, (byte) 0xAF}, 0).broken());
        assertTrue(Utf8Check.of("𐍈 é 日".getBytes(UTF_8), 0).valid());
        assertEquals(3, Utf8Check.of("𐍈 é 日".getBytes(UTF_8), 0).sequences());
    }

    private static String sample(String charset) {
        return switch (charset) {
            case "Shift_JIS", "EUC-JP", "ISO-2022-JP" -> JAPANESE;
            case "EUC-KR" -> KOREAN;
            case "GB18030", "GB2312" -> CHINESE;
            case "windows-1252" -> FRENCH + GERMAN;
            case "windows-1251" -> RUSSIAN.repeat(3);
            case "UTF-8" -> FRENCH + JAPANESE + KOREAN + CHINESE + RUSSIAN;
            default -> ENGLISH + FRENCH + JAPANESE;
        };
    }

    private static Decoded decode(byte[] bytes) throws UnreadableException {
        return Encodings.decode(bytes, Optional.empty(), Optional.empty());
    }

    private static byte[] joined(byte[] one, byte[] two) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(two);
        return out.toByteArray();
    }
}
