package org.entente.resolve.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.CountryCode;
import org.entente.model.Span;

/** Who a part of "the Thai and Cambodian foreign ministers" stands for, where a claim has it in two parts. */
final class Shares {
    private final Discourse discourse;

    Shares(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The figures of a mention that words are meant for: of several holders those whose nationality the words name. */
    List<Figure> share(Mention mention, Span words) {
        Mention whole = mention.form() == Mention.Form.ADJECTIVE ? around(mention) : mention;
        boolean several = whole.form() == Mention.Form.ROLE && !whole.one() && !words.contains(whole.span());
        if (!several) {
            return mention.figures();
        }
        Set<CountryCode> named = new LinkedHashSet<>();
        discourse.inside(words).stream()
                .filter(inside -> inside.form() == Mention.Form.ADJECTIVE)
                .forEach(inside -> named.addAll(Discourse.codes(inside.figures())));
        List<Figure> own = whole.figures().stream()
                .filter(figure -> figure.code().filter(named::contains).isPresent())
                .toList();
        return own.isEmpty() ? mention.figures() : own;
    }

    /** The role of several that has an adjective in it. */
    private Mention around(Mention adjective) {
        return discourse.in(adjective.sentence()).stream()
                .filter(mention ->
                        mention.form() == Mention.Form.ROLE && !mention.one() && mention.covers(adjective.head()))
                .findFirst()
                .orElse(adjective);
    }
}
