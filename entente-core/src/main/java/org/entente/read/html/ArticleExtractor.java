package org.entente.read.html;

/** Finds the article in a web page. */
public interface ArticleExtractor {
    /**
     * The article of a page; its text is empty if the page has none.
     *
     * @param html line ends as {@code \n}
     */
    Article extract(String html);
}
