package org.entente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core with all its rules finds nothing. */
@ExtendWith(Chromium.class)
class AccessibilityTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<String> violations(View view) {
        return new AxeBuilder(view.page())
                .analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml() + " "
                                        + rule.getNodes().get(0).getFailureSummary())
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "DARK", "PHONE", "DARK_PHONE"})
    void axeFindsNothingAtFirstSight(Chromium.Look look, Chromium.Window window) throws IOException {
        Path report = Reports.write(folder, List.of(Reports.english(), Reports.urdu(), Reports.japanese()));
        try (View view = window.open(report, look)) {
            assertEquals(List.of(), violations(view));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "DARK", "PHONE"})
    void axeFindsNothingWithAClaimOpenAndAKindHidden(Chromium.Look look, Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), look)) {
            view.press("Shift+S", "j", "h");
            assertEquals(1, view.open().size());
            assertEquals(List.of(), violations(view));
            if (!view.all(".pair").first().isVisible()) {
                view.all(".rail summary").first().click();
            }
            view.all(".pair").first().click();
            assertEquals(List.of(), violations(view));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "DARK"})
    void axeFindsNothingInTheListOfKeys(Chromium.Look look, Chromium.Window window) throws IOException {
        try (View view = window.open(Reports.write(folder, List.of(Reports.english())), look)) {
            view.press("?");
            assertEquals(List.of(), violations(view));
        }
    }
}
