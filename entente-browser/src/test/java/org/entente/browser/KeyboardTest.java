package org.entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole report by keys alone. */
@ExtendWith(Chromium.class)
class KeyboardTest {
    @TempDir
    private Path folder = Path.of("");

    private View two(Chromium.Window window) throws IOException {
        return window.open(Reports.write(folder, List.of(Reports.english(), Reports.urdu())), Chromium.Look.DESK);
    }

    @Test
    void reachesEveryClaimForwardsAndBackwardsThroughAllDocuments(Chromium.Window window) throws IOException {
        try (View view = two(window)) {
            List<String> claims = view.claims();
            assertEquals(14, claims.size());
            List<String> reached = new ArrayList<>();
            for (int i = 0; i < claims.size(); i++) {
                view.press("j");
                assertEquals(List.of(view.focus()), view.open());
                reached.add(view.focus());
            }
            assertEquals(claims, reached);
            view.press("j");
            assertEquals(reached.get(13), view.focus(), "the last stays");
            List<String> back = new ArrayList<>(List.of(view.focus()));
            for (int i = 1; i < claims.size(); i++) {
                view.press("k");
                back.add(view.focus());
            }
            Collections.reverse(back);
            assertEquals(claims, back);
        }
    }

    @Test
    void opensAndClosesWithEnterAndEscapeAndKeepsTheFocus(Chromium.Window window) throws IOException {
        try (View view = two(window)) {
            view.press("j", "Enter");
            assertEquals(List.of(), view.open());
            assertEquals("d1c1", view.focus());
            view.press("Enter");
            assertEquals(List.of("d1c1"), view.open());
            view.press("Escape");
            assertEquals(List.of(), view.open());
            assertEquals("d1c1", view.focus());
            view.press("j");
            assertEquals("d1c2", view.focus(), "goes on from where it was closed");
        }
    }

    @Test
    void goesFromAClaimToItsWordsAndBack(Chromium.Window window) throws IOException {
        try (View view = two(window)) {
            view.press("j", "j", "w");
            assertEquals("d1c2w", view.focus());
            view.press("w");
            assertEquals("d1c2", view.focus());
            view.press("w", "Enter");
            assertEquals("d1c2", view.focus());
        }
    }

    @Test
    void hidesAndShowsAKindAndNeverLosesTheFocus(Chromium.Window window) throws IOException {
        try (View view = two(window)) {
            view.press("j");
            assertEquals("d1c1", view.focus(), "an event");
            view.press("Shift+E");
            assertFalse(view.claims().contains("d1c1"));
            assertEquals("d1c2", view.focus(), "what can still be seen");
            view.press("Shift+E");
            assertTrue(view.claims().contains("d1c1"));
            for (String kind : List.of("E", "S", "C", "R", "M", "I", "P")) {
                view.press("Shift+" + kind);
            }
            assertEquals(
                    0, view.claims().stream().filter(id -> id.startsWith("d1")).count());
            assertFalse(view.focus().equals("nothing"), view.focus());
        }
    }

    @Test
    void unfoldsTheChromeAndFoldsIt(Chromium.Window window) throws IOException {
        try (View view = two(window)) {
            view.press("h");
            assertTrue(view.all(".chrome td").first().isVisible());
            view.press("h");
            assertFalse(view.all(".chrome td").first().isVisible());
        }
    }

    @Test
    void listsTheKeysAndLetsThemBeTurnedOff(Chromium.Window window) throws IOException {
        try (View view = two(window)) {
            view.press("j", "?");
            assertTrue(view.all("#keys").isVisible());
            view.press("Escape");
            assertFalse(view.all("#keys").isVisible());
            assertEquals(List.of("d1c1"), view.open(), "Escape closed the list only");
            view.press("?");
            view.all("#keys-on").uncheck();
            view.press("Escape", "j");
            assertEquals(List.of("d1c1"), view.open());
        }
    }

    @Test
    void goesFromDocumentToDocument(Chromium.Window window) throws IOException {
        try (View view = two(window)) {
            view.press("]");
            assertEquals("d2t", view.focus());
            view.press("j");
            assertEquals("d2c1", view.focus());
            view.press("[");
            assertEquals("d1t", view.focus());
        }
    }

    @Test
    void tabReachesWhatAMouseReaches(Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), Chromium.Look.DESK)) {
            List<String> tabbed = new ArrayList<>();
            for (int i = 0; i < 80 && !tabbed.contains("d1c11"); i++) {
                view.press("Tab");
                tabbed.add(view.focus());
            }
            assertTrue(tabbed.containsAll(view.claims()), tabbed.toString());
            assertTrue(tabbed.containsAll(List.of("keys-open", "d1c1w", "d1c11w")), tabbed.toString());
        }
    }
}
