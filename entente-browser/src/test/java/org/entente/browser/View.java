package org.entente.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A report on the screen. */
final class View implements AutoCloseable {
    private final Page page;
    private final List<String> errors;

    View(Page page, List<String> errors) {
        this.page = page;
        this.errors = errors;
    }

    Page page() {
        return page;
    }

    Locator all(String selector) {
        return page.locator(selector);
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Ids of the claims that can be seen, in order. */
    List<String> claims() {
        return strings("[...document.querySelectorAll('.claim')].filter(c => c.checkVisibility()).map(c => c.id)");
    }

    /** Ids of the open claims. */
    List<String> open() {
        return strings("[...document.querySelectorAll('.claim[open]')].map(c => c.id)");
    }

    /** The claim, note or other thing that has the focus: its id, or the id of the claim around it. */
    String focus() {
        return (String)
                page.evaluate("document.activeElement.id || document.activeElement.closest('[id]')?.id || 'nothing'");
    }

    /** Left, top, right, bottom of the first match on the screen. */
    Box box(String selector) {
        List<?> sides = (List<?>) page.evaluate(
                "s => { const b = document.querySelector(s).getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom] }",
                selector);
        double[] numbers = sides.stream()
                .mapToDouble(side -> ((Number) side).doubleValue())
                .toArray();
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /** By how many pixels the page is wider than the screen. */
    int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String script) {
        return (List<String>) page.evaluate(script);
    }

    @Override
    public void close() {
        page.context().close();
        if (!errors.isEmpty()) {
            throw new AssertionError("expected a page without errors, found " + errors);
        }
    }

    /** A rectangle on the screen, in pixels. */
    record Box(double left, double top, double right, double bottom) {}
}
