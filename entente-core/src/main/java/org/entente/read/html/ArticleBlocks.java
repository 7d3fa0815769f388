package org.entente.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Chooses a page's blocks: those marked as the article, what stands between them, and the lines that head it. */
final class ArticleBlocks {
    /** Share of the page's prose that the marked blocks must hold to be trusted. */
    private static final double COVERED = 0.7;

    private static final int CONTAINED = 25;
    private static final int LONGEST_HEAD_LINE = 300;
    private static final int MOST_HEAD_LINES = 12;

    private static final Pattern SENTENCE =
            Pattern.compile("[.!?\u3002\uff01\uff1f\u06d4\u061f][\"'\u2019\u201d)\\]]*$");

    private final List<Block> all;
    private final Set<String> lines = new HashSet<>();
    private final String markedText;
    private final Optional<String> title;
    private final MarkupWords markup;

    ArticleBlocks(List<Block> all, List<Block> marked, Optional<String> title, MarkupWords markup) {
        this.all = all;
        this.title = title;
        this.markup = markup;
        StringBuilder joined = new StringBuilder();
        for (Block block : marked) {
            lines.add(block.text());
            joined.append(block.text()).append('\n');
        }
        this.markedText = joined.toString();
    }

    /** The article's blocks in document order. */
    List<Block> choose() {
        int first = 0;
        while (first < all.size() && !anchors(all.get(first))) {
            first++;
        }
        int last = all.size() - 1;
        while (last >= first && !anchors(all.get(last))) {
            last--;
        }
        if (last < first || !covered()) {
            return whole();
        }
        List<Block> chosen = new ArrayList<>(head(first));
        for (int i = first; i <= last; i++) {
            if ((marked(all.get(i)) && !link(all.get(i))) || within(all.get(i))) {
                chosen.add(all.get(i));
            }
        }
        chosen.addAll(tail(last));
        return chosen;
    }

    /** The page without its menus, unless it is nothing but links. */
    private List<Block> whole() {
        List<Block> text = all.stream().filter(block -> !block.menu()).toList();
        return text.isEmpty() ? all : text;
    }

    /** Whether the article can begin or end here. */
    private boolean anchors(Block block) {
        return marked(block) && !block.menu();
    }

    private boolean marked(Block block) {
        return lines.contains(block.text())
                || (block.text().length() >= CONTAINED && markedText.contains(block.text()));
    }

    private boolean covered() {
        long prose = 0;
        long kept = 0;
        for (Block block : all) {
            if (block.prose() && !aside(block)) {
                prose += block.text().length();
                kept += marked(block) ? block.text().length() : 0;
            }
        }
        return kept >= COVERED * prose;
    }

    /** A link to another page that stands by itself: no heading and no sentence. */
    private static boolean link(Block block) {
        return block.menu()
                && !block.heading()
                && !SENTENCE.matcher(block.text()).find();
    }

    /** A block between marked ones that Readability dropped. */
    private boolean within(Block block) {
        return !block.menu() && !aside(block);
    }

    /** From the headline on: subtitle, byline, the line with the date. */
    private List<Block> head(int first) {
        int from = first;
        for (int i = first - 1; i >= 0 && first - i <= 3 * MOST_HEAD_LINES; i--) {
            if (headline(all.get(i))) {
                from = i;
                break;
            }
        }
        return all.subList(from, first).stream()
                .filter(block -> byline(block)
                        || headline(block)
                        || (within(block) && block.text().length() <= LONGEST_HEAD_LINE)
                        || block.prose())
                .limit(MOST_HEAD_LINES)
                .toList();
    }

    /** A line whose markup says that it has the author or the day, though these be links. */
    private boolean byline(Block block) {
        return block.text().length() <= LONGEST_HEAD_LINE && markup.byline(block.element()) && !aside(block);
    }

    private boolean headline(Block block) {
        return block.element().normalName().equals("h1")
                || title.filter(words -> words.equals(block.text())).isPresent();
    }

    /** Prose after the last marked block in the same container. */
    private List<Block> tail(int last) {
        Element container = all.get(last).element().parent();
        List<Block> tail = new ArrayList<>();
        for (Block block : all.subList(last + 1, all.size())) {
            if (container == null || !container.equals(block.element().parent())) {
                break;
            }
            if (block.prose() && !aside(block)) {
                tail.add(block);
            }
        }
        return tail;
    }

    private boolean aside(Block block) {
        return markup.aside(block.element());
    }
}
