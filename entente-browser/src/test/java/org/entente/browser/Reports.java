package org.entente.browser;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.export.html.HtmlWriter;
import org.entente.model.Coded;
import org.entente.model.CoderVersion;
import org.entente.model.EventType;
import org.entente.model.Party;

/** Reports that try the page: overlaps, long names, scripts from the right, many claims in one paragraph. */
final class Reports {
    static final Party KENYA = Draft.state("Kenya", "KEN");
    static final Party VIETNAM = Draft.state("Vietnam", "VNM");
    private static final List<Party> BOTH = List.of(KENYA, VIETNAM);
    private static final List<Party> LONG = List.of(
            Draft.person("Sir Bartholomew Featherstonehaugh-Cholmondeley of the Interministerial Coordination Board"));

    private Reports() {}

    /** A claim of each kind, three of them over the same words, evidence in two pieces, chrome after the text. */
    static Coded english() {
        return new Draft("en", """
                        Kenya and Vietnam open a new chapter
                        Kenya and Vietnam agreed on Thursday to open direct cargo flights 🕊 and to end a quarrel over coffee.
                        "We will talk every month," the deputy minister said after the summit in Nairobi, "and we will keep our word."
                        He asked that Vietnam lift its duty on coffee, and backed the treaty of 2008 on technical cooperation.

                        Nothing in this paragraph says anything about anybody.
                        Share this story
                        """)
                .event(EventType.AGREE, "agreed", BOTH, List.of())
                .commitment(BOTH, "agreed on Thursday to open direct cargo flights 🕊")
                .statement(LONG, "\"We will talk every month,\"", "\"and we will keep our word.\"")
                .meeting(BOTH, "the summit in Nairobi")
                .commitment(LONG, "will keep our word")
                .event(EventType.REQUEST, "asked", List.of(KENYA), List.of(VIETNAM))
                .request(List.of(KENYA), List.of(VIETNAM), "asked that Vietnam lift its duty on coffee")
                .statement(LONG, "asked that Vietnam lift its duty on coffee")
                .position(LONG, "asked that Vietnam lift")
                .event(EventType.SANCTION, "its duty", List.of(VIETNAM), List.of(KENYA))
                .instrument(BOTH, "the treaty of 2008 on technical cooperation")
                .chrome("Share this story")
                .coded("chapter");
    }

    /** Urdu, from the right, with chrome. */
    static Coded urdu() {
        Party pakistan = Draft.state("Pakistan", "PAK");
        Party iran = Draft.state("Iran", "IRN");
        return new Draft("ur", """
                        سرحدی منڈیوں پر بات چیت
                        پاکستان اور ایران نے جمعرات کو اتفاق کیا کہ وہ سرحد پر تین منڈیاں کھولیں گے۔
                        ایک اہلکار نے کہا کہ کام اگلے ماہ شروع ہوگا۔
                        یہ خبر شیئر کریں
                        """)
                .event(EventType.AGREE, "اتفاق کیا", List.of(pakistan, iran), List.of())
                .commitment(List.of(pakistan, iran), "سرحد پر تین منڈیاں کھولیں گے")
                .statement(List.of(pakistan), "کام اگلے ماہ شروع ہوگا")
                .chrome("یہ خبر شیئر کریں")
                .coded("mandi");
    }

    static Coded japanese() {
        return new Draft("ja", "新しい航路の合意\nケニアとベトナムは木曜日、貨物便の就航で合意した。\n")
                .event(EventType.AGREE, "合意した", BOTH, List.of())
                .coded("koro");
    }

    /** Sixty claims in one paragraph. */
    static Coded crowded() {
        StringBuilder text = new StringBuilder("Sixty promises in one breath\n");
        for (int i = 1; i <= 60; i++) {
            text.append("Vietnam will build bridge number ").append(i).append(". ");
        }
        Draft draft = new Draft("en", text + "\n");
        for (int i = 1; i <= 60; i++) {
            draft.commitment(List.of(VIETNAM), "will build bridge number " + i + ".");
        }
        return draft.coded("bridges");
    }

    /** Names and words that do not break where one would like. */
    static Coded unbroken() {
        String word = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
        return new Draft("de", word + "\nDie " + word + " sagte am Montag zu.\n")
                .statement(List.of(Draft.person(word)), "sagte am Montag zu")
                .commitment(List.of(Draft.person(word)), word + " sagte")
                .coded("wort-" + word.toLowerCase(Locale.ROOT));
    }

    static List<Coded> every() {
        return List.of(english(), urdu(), japanese(), crowded(), unbroken());
    }

    static Path write(Path folder, List<Coded> documents) throws IOException {
        Path report = folder.resolve("report.html");
        try (BufferedWriter out = Files.newBufferedWriter(report);
                HtmlWriter writer = new HtmlWriter(out, new CoderVersion("entente", "9.9", "PLOVER 2.0"))) {
            for (Coded document : documents) {
                writer.write(document);
            }
        }
        return report;
    }
}
