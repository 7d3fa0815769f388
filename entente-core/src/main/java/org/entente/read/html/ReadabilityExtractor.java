package org.entente.read.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The article by the marks that Mozilla's Readability gives, checked against all blocks of the page: within the article
 * nothing is lost, and a page of which Readability keeps too little is taken whole.
 */
public final class ReadabilityExtractor implements ArticleExtractor {
    /** Elements inside each other; what is deeper is moved up. Browsers stop at 512, real pages far below 100. */
    private static final int DEEPEST = 128;
    /** Readability takes time by the square of a page's nodes, and reads every text once for each element around it. */
    private static final int MOST_NODES = 30_000;

    private static final long MOST_WORK = 1_500_000;
    /** A form or footer with this share of the text is the page itself. */
    private static final double PAGE = 0.5;

    private static final int SHORT = 200;

    private final MarkupWords markup = MarkupWords.load();

    @Override
    public Article extract(String html) {
        Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        PageMetadata metadata = new PageMetadata(page);
        List<Block> all = Blocks.of(page.body(), pageParts(page.body()));
        List<Block> chosen = new ArticleBlocks(all, marked(page), metadata.title(), markup).choose();
        String text = chosen.stream().map(Block::text).collect(Collectors.joining("\n"));
        String elsewhere = metadata.articleBody().orElse("");
        return new Article(
                text.length() < SHORT && elsewhere.length() > 2 * text.length() ? elsewhere : text,
                metadata.title(),
                metadata.byline(),
                metadata.publisher(),
                metadata.published(),
                metadata.language());
    }

    /** Elements that are no text by their name, yet hold most of the page's. */
    private static Set<Element> pageParts(Element body) {
        int whole = body.text().length();
        Set<Element> parts = new HashSet<>();
        for (Element part : body.select("form, aside, footer, [role=banner], [aria-hidden=true]")) {
            if (part.text().length() > PAGE * whole) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** What Readability takes for the article, as blocks; empty if it finds none or fails. */
    private static List<Block> marked(Document page) {
        if (tooMuch(page)) {
            return List.of();
        }
        try {
            Element content = new Readability4J("", page.clone()).parse().getArticleContent();
            return content == null ? List.of() : Blocks.of(content, Set.of());
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
    }

    private static boolean tooMuch(Document page) {
        long[] sum = new long[2];
        page.traverse((node, depth) -> {
            sum[0]++;
            sum[1] += (long) depth
                    * (node instanceof TextNode text ? text.getWholeText().length() : 1);
        });
        return sum[0] > MOST_NODES || sum[1] > MOST_WORK;
    }
}
