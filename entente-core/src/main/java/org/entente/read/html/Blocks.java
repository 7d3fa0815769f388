package org.entente.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an element as blocks in document order, without what is no text: scripts, forms, menus, hidden parts. */
final class Blocks implements NodeFilter {
    private static final Set<String> PASSED_OVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "video",
            "audio",
            "map",
            "dialog",
            "menu",
            "head");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu", "menubar", "toolbar");
    private static final Set<String> INLINE_BREAKS = Set.of("br", "hr");
    private static final Set<String> CELLS = Set.of("td", "th");

    /** What a cell holds when its table lays out the page. */
    private static final String LAYOUT = "br, p, div, table, ul, ol, dl, h1, h2, h3, h4, h5, h6, article, section, hr";

    private final Map<Element, Boolean> laidOut = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Element top;
    private final Set<Element> kept;
    private Element block;
    private int linked;
    private int anchors;
    private int preformatted;

    private Blocks(Element top, Set<Element> kept) {
        this.top = top;
        this.kept = kept;
        this.block = top;
    }

    /**
     * The blocks below an element.
     *
     * @param kept elements to look into although their name says that they are no text
     */
    static List<Block> of(Element top, Set<Element> kept) {
        Blocks found = new Blocks(top, kept);
        top.filter(found);
        found.flush(top);
        return found.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (!element.equals(top) && !kept.contains(element) && passedOver(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            anchors -= name.equals("a") ? 1 : 0;
            preformatted -= name.equals("pre") ? 1 : 0;
            if (blockLevel(element)) {
                flush(element.parent() == null ? top : element.parent());
            }
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        anchors += name.equals("a") ? 1 : 0;
        preformatted += name.equals("pre") ? 1 : 0;
        if (CELLS.contains(name)) {
            cell(element);
        } else if (INLINE_BREAKS.contains(name)) {
            flush(block);
        } else if (blockLevel(element)) {
            flush(element);
        }
    }

    /** Cells of a table of figures stand on one line; those that lay out a page do not. */
    private void cell(Element cell) {
        Element row = cell.parent();
        if (row != null && laidOut.computeIfAbsent(row, any -> row.selectFirst(LAYOUT) != null)) {
            flush(cell);
        } else {
            append(" ");
        }
    }

    private static boolean blockLevel(Element element) {
        return element.isBlock() && !CELLS.contains(element.normalName());
    }

    static boolean passedOver(Element element) {
        return PASSED_OVER.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || ROLES.contains(element.attr("role"))
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                flush(block);
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                space();
            } else if (c != '\u200b' && c != '\u00ad' && c != '\ufeff') {
                text.append(c);
                linked += anchors > 0 ? 1 : 0;
            }
        }
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
            linked += anchors > 0 ? 1 : 0;
        }
    }

    /** Ends the block; what follows belongs to another element. */
    private void flush(Element next) {
        String words = text.toString().strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(words, linked, block));
        }
        text.setLength(0);
        linked = 0;
        block = next;
    }
}
