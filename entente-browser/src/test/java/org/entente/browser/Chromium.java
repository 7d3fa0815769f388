package org.entente.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One browser for all tests, off the network. A test asks for it as a parameter and opens pages in it. */
final class Chromium implements ParameterResolver {
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Window.class;
    }

    @Override
    public Window resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .getOrComputeIfAbsent(Window.class, key -> Window.start(), Window.class);
    }

    private static Path executable() {
        return Stream.concat(Optional.ofNullable(System.getenv("ENTENTE_BROWSER")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "expected a Chromium at one of %s or where ENTENTE_BROWSER says, found none"
                                .formatted(PLACES)));
    }

    /** How a page is looked at. */
    enum Look {
        DESK(1440, 900, ColorScheme.LIGHT, true),
        DARK(1440, 900, ColorScheme.DARK, true),
        PHONE(390, 844, ColorScheme.LIGHT, true),
        DARK_PHONE(390, 844, ColorScheme.DARK, true),
        NARROW(320, 640, ColorScheme.LIGHT, true),
        SCRIPTLESS(1440, 900, ColorScheme.LIGHT, false);

        private final int width;
        private final int height;
        private final ColorScheme scheme;
        private final boolean script;

        Look(int width, int height, ColorScheme scheme, boolean script) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
            this.script = script;
        }

        private Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(script)
                    .setOffline(true);
        }
    }

    /** The browser while it runs. */
    static final class Window implements AutoCloseable {
        private final Playwright playwright;
        private final Browser browser;

        private Window(Playwright playwright, Browser browser) {
            this.playwright = playwright;
            this.browser = browser;
        }

        private static Window start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Window(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(executable())
                                    .setArgs(List.of(
                                            "--no-sandbox",
                                            "--disable-gpu",
                                            "--disable-quic",
                                            "--no-first-run",
                                            "--disable-background-networking",
                                            "--disable-component-update",
                                            "--disable-sync"))));
        }

        /** Opens a page; an error in its script fails the test when it is closed. */
        View open(Path report, Look look) {
            return open(report, look, "");
        }

        View open(Path report, Look look, String fragment) {
            BrowserContext context = browser.newContext(look.options());
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onPageError(errors::add);
            page.onRequest(request -> {
                if (!request.url().startsWith("file:")) {
                    errors.add("asked for " + request.url());
                }
            });
            page.navigate(report.toUri() + fragment);
            return new View(page, errors);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
