package org.entente.read.html;

import org.jsoup.nodes.Element;

/**
 * A heading, paragraph, list item or other stretch that a browser shows on lines of its own.
 *
 * @param text white space as single spaces
 * @param linked characters of it that are links
 * @param element the innermost block element it stands in
 */
record Block(String text, int linked, Element element) {
    private static final int LONG = 80;
    private static final double MANY_LINKS = 0.5;
    private static final double FEW_LINKS = 0.3;

    /** Whether it is prose, by its length and its links. */
    boolean prose() {
        return text.length() >= LONG && linked <= FEW_LINKS * text.length();
    }

    /** Whether it is mostly links, as menus and lists of other articles are. */
    boolean menu() {
        return linked > MANY_LINKS * text.length();
    }

    boolean heading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }
}
