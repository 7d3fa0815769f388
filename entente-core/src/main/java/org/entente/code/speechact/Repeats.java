package org.entente.code.speechact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** What a document says twice: the headline gives way to the text. */
public final class Repeats {
    private Repeats() {}

    /** The claims less those of a headline where the body has any of the same kind. */
    public static List<Claim> withoutHeadlines(Annotated document, List<Claim> claims) {
        List<Claim> body =
                claims.stream().filter(claim -> !headline(document, claim)).toList();
        List<Claim> kept = new ArrayList<>(body);
        if (body.isEmpty()) {
            kept.addAll(claims);
        }
        return kept;
    }

    private static boolean headline(Annotated document, Claim claim) {
        Span at = claim.basis().anchor().span();
        return document.sentenceAt(at)
                        .map(s -> s.kind() == Sentence.Kind.HEADLINE)
                        .orElse(false)
                || document.document()
                        .headline()
                        .filter(title -> title.overlaps(at))
                        .isPresent();
    }

    /** Lemmas of the nouns and verbs in a claim's evidence. */
    public static Set<String> contentLemmas(Annotated document, Claim claim) {
        return claim.basis().evidence().stream()
                .flatMap(evidence -> document.sentenceAt(evidence.span()).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> evidence.span().contains(token.span())))
                .filter(token -> token.noun() || token.verb())
                .map(Token::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }
}
