package org.entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The report on paper. */
@ExtendWith(Chromium.class)
class PrintTest {
    @TempDir
    private Path folder = Path.of("");

    private View printed(Chromium.Window window, Chromium.Look look) throws IOException {
        View view = window.open(Reports.write(folder, List.of(Reports.english())), look);
        view.press("j");
        view.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return view;
    }

    @Test
    void hidesControlsAndKeepsClaims(Chromium.Window window) throws IOException {
        try (View view = printed(window, Chromium.Look.DESK)) {
            for (String control : List.of(".kinds", ".keys", ".skip", ".head", "#keys", "#d1c1o")) {
                assertFalse(view.all(control).first().isVisible(), control);
            }
            assertEquals(11, view.claims().size());
            assertTrue(view.all("#d1p1 > p").isVisible());
        }
    }

    @Test
    void printsBlackOnWhiteFromADarkScreen(Chromium.Window window) throws IOException {
        try (View view = printed(window, Chromium.Look.DARK)) {
            assertEquals("rgb(255, 255, 255)", view.page().evaluate("getComputedStyle(document.body).backgroundColor"));
            assertEquals("rgb(0, 0, 0)", view.page().evaluate("getComputedStyle(document.body).color"));
        }
    }

    @Test
    void marksWordsByLinesAndLettersThatNeedNoColour(Chromium.Window window) throws IOException {
        try (View view = printed(window, Chromium.Look.DESK)) {
            assertEquals(
                    "\"C\"",
                    view.page().evaluate("getComputedStyle(document.querySelector('.note.k-C'), '::before').content"));
            assertEquals(
                    "dotted",
                    view.page().evaluate("getComputedStyle(document.querySelector('.aS')).textDecorationStyle"));
        }
    }

    @Test
    void keepsClaimsBesideTheirParagraphOnPaper(Chromium.Window window) throws IOException {
        try (View view = printed(window, Chromium.Look.DESK)) {
            view.page().setViewportSize(688, 980);
            assertTrue(view.box("#d1p1 .claim").left() > view.box("#d1p1 > p").right());
            assertEquals(0, view.overflow());
        }
    }

    @Test
    void fitsOnPages(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, Reports.every()), Chromium.Look.DESK)) {
            byte[] pdf = view.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertTrue(pdf.length > 20_000, "bytes: " + pdf.length);
        }
    }
}
