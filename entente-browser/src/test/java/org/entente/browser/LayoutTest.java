package org.entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Where things stand on the screen. */
@ExtendWith(Chromium.class)
class LayoutTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void needsNoSidewaysScrollAt320Pixels(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, Reports.every()), Chromium.Look.NARROW)) {
            view.press("h");
            for (int i = 1; i <= 5; i++) {
                view.press("]", "j");
                assertEquals(0, view.overflow(), view.focus());
            }
        }
    }

    @Test
    void neverShowsTheHeadlineTwice(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.DESK)) {
            assertEquals(
                    1,
                    view.page()
                            .getByText("Kenya and Vietnam open a new chapter")
                            .count());
        }
    }

    @Test
    void setsClaimsLevelWithTheirParagraph(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.DESK)) {
            for (int paragraph = 1; paragraph <= 3; paragraph++) {
                View.Box text = view.box("#d1p" + paragraph + " > p");
                View.Box row = view.box("#d1p" + paragraph + " .claim");
                assertTrue(Math.abs(row.top() - text.top()) <= 8, text + " " + row);
                assertTrue(row.left() > text.right(), text + " " + row);
            }
        }
    }

    @Test
    void leavesTheTextWhereItIsWhenAClaimIsChosen(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.DESK)) {
            View.Box before = view.box("#d1p4");
            view.all("#d1c2 > summary").click();
            assertEquals(before, view.box("#d1p4"));
            View.Box dock = view.box("#d1c2o");
            View.Box column = view.box("#d1p1 .claims");
            assertEquals(column.left(), dock.left(), 1);
            assertEquals(900, dock.bottom(), 1);
            assertTrue(view.all("#d1c2 .back").isVisible());
        }
    }

    @Test
    void keepsTheChosenClaimClearOfBarsAndDock(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.crowded())), Chromium.Look.DESK)) {
            for (int i = 1; i <= 60; i++) {
                view.press("j");
                View.Box row = view.box(".claim[open] > summary");
                assertTrue(
                        row.top() >= view.box(".kinds").bottom()
                                || view.box(".kinds").top() > row.bottom(),
                        row + " " + i);
                assertTrue(row.bottom() <= view.box(".claim[open] > div").top() + 1, row + " " + i);
            }
        }
    }

    @Test
    void mirrorsATextFromTheRight(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.urdu())), Chromium.Look.DESK)) {
            View.Box text = view.box("#d1p1 > p");
            assertTrue(view.box("#d1p1 .claims").right() < text.left());
            assertTrue(view.box(".rail").left() > text.right());
            assertEquals(
                    "right",
                    view.page()
                            .evaluate(
                                    "(() => { const s = getComputedStyle(document.querySelector('#d1t')); return s.direction === 'rtl' && s.textAlign === 'start' ? 'right' : 'left' })()"));
            view.press("h");
            assertEquals(
                    "rtl",
                    view.page().evaluate("getComputedStyle(document.querySelector('.chrome td.quoted')).direction"));
            assertEquals("ltr", view.page().evaluate("getComputedStyle(document.querySelector('.claim')).direction"));
        }
    }

    @Test
    void makesTheDockASheetOnAPhone(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.PHONE)) {
            View.Box row = view.box("#d1p1 .claim > summary");
            assertTrue(row.top() >= view.box("#d1p1 > p").bottom(), "under its paragraph");
            assertTrue(row.bottom() - row.top() >= 44, row.toString());
            view.all("#d1c2 > summary").click();
            View.Box sheet = view.box("#d1c2o");
            assertEquals(0, sheet.left(), 1);
            assertEquals(390, sheet.right(), 1);
            assertEquals(0, view.overflow());
        }
    }
}
