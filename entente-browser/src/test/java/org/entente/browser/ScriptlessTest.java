package org.entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Nothing needs the script. */
@ExtendWith(Chromium.class)
class ScriptlessTest {
    @TempDir
    private Path folder = Path.of("");

    private View view(Chromium.Window window) throws IOException {
        return window.open(Reports.write(folder, List.of(Reports.english(), Reports.urdu())), Chromium.Look.SCRIPTLESS);
    }

    private static long visible(Locator rows) {
        return rows.all().stream().filter(Locator::isVisible).count();
    }

    @Test
    void hidesAKindWithItsNumbersInItsOwnDocumentOnly(Chromium.Window window) throws IOException {
        try (View view = view(window)) {
            assertEquals(11, visible(view.all("#d1 .claim")));
            view.all("#d1 .f-C").uncheck();
            assertEquals(9, visible(view.all("#d1 .claim")));
            assertEquals(0, visible(view.all("#d1 .note.k-C")));
            assertEquals(1, visible(view.all("#d2 .claim.k-C")));
            view.all("#d1 .f-C").check();
            assertEquals(11, visible(view.all("#d1 .claim")));
        }
    }

    @Test
    void opensAClaimFromItsNumberAndLeadsBack(Chromium.Window window) throws IOException {
        try (View view = view(window)) {
            view.all("#d1c3w").click();
            assertTrue(view.all("#d1c3 dl").isVisible());
            view.all("#d1c3 .back").click();
            assertTrue(view.page().url().endsWith("#d1c3w"));
        }
    }

    @Test
    void opensTheFirstClaimOfAPair(Chromium.Window window) throws IOException {
        try (View view = view(window)) {
            view.all("#d1 .pair").first().click();
            assertTrue(visible(view.all("#d1 .claim dl")) == 1);
        }
    }

    @Test
    void showsNoControlThatWouldDoNothing(Chromium.Window window) throws IOException {
        try (View view = view(window)) {
            assertFalse(view.all(".parties").first().isVisible());
            assertFalse(view.all("#keys-open").isVisible());
            assertTrue(view.all(".to-index").isVisible());
        }
    }

    @Test
    void unfoldsTheChrome(Chromium.Window window) throws IOException {
        try (View view = view(window)) {
            view.all("#d1 .chrome > summary").click();
            assertTrue(view.page().getByText("Share this story").isVisible());
        }
    }
}
