package org.entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Coded;
import org.entente.model.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Words and claims lead to each other, and every number to what it counts. */
@ExtendWith(Chromium.class)
class LinksTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tintsExactlyTheEvidenceOfTheChosenClaim(Chromium.Window window) throws IOException {
        List<Coded> documents = Reports.every();
        try (View view = window.open(Reports.write(folder, documents), Chromium.Look.DESK)) {
            for (Coded document : documents) {
                for (int i = 0; i < document.claims().size(); i++) {
                    view.press("j");
                    assertEquals(
                            words(document.claims().get(i).basis().evidence()),
                            view.strings("[...document.querySelectorAll('.chosen')].map(e => e.textContent)").stream()
                                    .reduce("", String::concat),
                            view.focus());
                }
            }
        }
    }

    private static String words(List<Evidence> evidence) {
        return evidence.stream()
                .sorted(Comparator.comparing(Evidence::span))
                .map(Evidence::words)
                .reduce("", String::concat);
    }

    @Test
    void leadsFromTheNumberToTheClaimAndBackToTheWords(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.DESK)) {
            for (String claim : view.claims()) {
                view.all("#" + claim + "w").click();
                assertEquals(List.of(claim), view.open());
                assertEquals(claim, view.focus());
                view.all("#" + claim + " .back").click();
                assertTrue(
                        view.page().url().endsWith("#" + claim + "w"),
                        view.page().url());
                View.Box note = view.box("#" + claim + "w");
                assertTrue(note.top() >= 0 && note.bottom() <= 900, note.toString());
            }
        }
    }

    @Test
    void goesThroughTheClaimsOverTheSameWords(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.DESK)) {
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                view.page()
                        .getByText("asked", new Page.GetByTextOptions().setExact(true))
                        .first()
                        .click();
                seen.addAll(view.open());
            }
            assertEquals(List.of("d1c6", "d1c7", "d1c8", "d1c9"), seen);
        }
    }

    @Test
    void everyNumberOfWhoAndWhomOpensAsManyClaims(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.DESK)) {
            int pairs = view.all(".pair").count();
            assertTrue(pairs >= 4, "pairs");
            for (int i = 0; i < pairs; i++) {
                view.all(".pair").nth(i).click();
                assertEquals(
                        Integer.parseInt(view.all(".pair").nth(i).textContent()),
                        view.claims().size());
                assertEquals(view.claims().subList(0, 1), view.open());
            }
            view.all(".only").click();
            assertEquals(11, view.claims().size());
        }
    }

    @Test
    void showsTheClaimsOfOneParty(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.DESK)) {
            view.all(".parties").selectOption("KEN");
            assertEquals(List.of("d1c1", "d1c2", "d1c4", "d1c6", "d1c7", "d1c10", "d1c11"), view.claims());
            view.all(".parties").selectOption("all");
            assertEquals(11, view.claims().size());
        }
    }

    @Test
    void opensTheClaimThatTheAddressNames(Chromium.Window window) throws IOException {
        Path report = Reports.write(folder, Reports.every());
        try (View view = window.open(report, Chromium.Look.DESK, "#d4c30")) {
            assertEquals(List.of("d4c30"), view.open());
            View.Box row = view.box("#d4c30 > summary");
            assertTrue(row.top() >= view.box("#d4 .kinds").bottom(), row.toString());
            assertTrue(row.bottom() <= view.box("#d4c30o").top(), row.toString());
        }
    }

    @Test
    void listsTheDocumentsBeforeThem(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, Reports.every()), Chromium.Look.DESK)) {
            assertEquals(5, view.all("#index li").count());
            assertTrue(view.box("#index").bottom() <= view.box("#d1").top());
            view.all("#index a").nth(2).click();
            assertTrue(Math.abs(view.box("#d3").top()) < 100, view.box("#d3").toString());
        }
    }
}
