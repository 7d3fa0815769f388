package org.entente.resolve.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Annotated;
import org.entente.model.CountryCode;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.resolve.reference.Figure;
import org.entente.resolve.reference.Mention;
import org.entente.resolve.reference.References;

/** Whom the words of a document stand for, and why. */
public final class PartyMentions {
    private final Annotated document;
    private final References references;

    PartyMentions(Annotated document, References references) {
        this.document = document;
        this.references = references;
    }

    /**
     * The mentions of a sentence in text order.
     *
     * @param taken words that the rules took for parties, which may be no mention of anybody
     */
    public List<PartyMention> of(Sentence sentence, List<Party> taken) {
        Map<Span, PartyMention> found = new TreeMap<>();
        for (Mention mention : references.mentions(sentence)) {
            found.put(mention.span(), known(mention.span(), Optional.of(mention.form()), mention.figures()));
        }
        for (Party party : taken) {
            party.span().ifPresent(span -> found.computeIfAbsent(span, this::asked));
        }
        return List.copyOf(found.values());
    }

    private PartyMention asked(Span span) {
        List<Figure> figures = references.figures(span);
        return figures.isEmpty() ? unknown(document.evidence(span)) : known(span, Optional.empty(), figures);
    }

    private PartyMention known(Span span, Optional<Mention.Form> form, List<Figure> figures) {
        Evidence words = document.evidence(span);
        return new PartyMention(
                words,
                form,
                figures.stream()
                        .map(figure -> PartyNames.named(Party.at(words), figure))
                        .toList(),
                figures.stream()
                        .map(figure -> references.reason(span, figure))
                        .distinct()
                        .toList());
    }

    /** What becomes of words that stand for nobody who is known, as a claim's parties are settled. */
    private PartyMention unknown(Evidence words) {
        List<Figure> owners = references.owners(words.span());
        String shown = words.words().replace('\n', ' ');
        String why;
        if (!owners.isEmpty()) {
            why = "\"%s\" is no party itself; where something is done to it, its owner counts: %s"
                    .formatted(
                            shown,
                            String.join(
                                    ", ",
                                    owners.stream().map(PartyMentions::name).toList()));
        } else if (references.unknownParty(words.span())) {
            why = "\"%s\" is kept as written: a name or pronoun of nobody who is known here".formatted(shown);
        } else {
            why = "\"%s\" is no party: it names no state, body or person".formatted(shown);
        }
        return new PartyMention(words, Optional.empty(), List.of(), List.of(why));
    }

    private static String name(Figure figure) {
        return figure.name()
                + figure.code().map(CountryCode::value).map(" (%s)"::formatted).orElse("");
    }
}
