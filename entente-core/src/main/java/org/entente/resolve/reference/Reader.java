package org.entente.resolve.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.Match;
import org.entente.model.Annotated;
import org.entente.model.CountryCode;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.resolve.phrase.ActorPhrases;
import org.entente.resolve.phrase.Persons;
import org.entente.resolve.phrase.PhraseQuestion;
import org.entente.resolve.phrase.Reading;

/** One document's words for the classes of this package: matches in the lexicon, readings of phrases, on its day. */
record Reader(Annotated document, ActorLexicon lexicon, ActorPhrases phrases, Persons people, LocalDate day) {
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "to", "in", "at", "for", "from", "with", "on", "by", "and", "or");

    List<String> forms(Sentence sentence) {
        return sentence.tokens().stream().map(Token::form).toList();
    }

    /** The longest name or role that begins at a token; none at a small word. */
    Optional<Match> match(List<String> forms, int at) {
        return SMALL.contains(forms.get(at)) ? Optional.empty() : lexicon.longest(forms, at);
    }

    Span span(Sentence sentence, int first, int last) {
        return new Span(
                sentence.token(first).span().begin(),
                sentence.token(last).span().end());
    }

    String words(Sentence sentence, int first, int last) {
        return document.words(span(sentence, first, last)).replace('\n', ' ');
    }

    Reading read(String words) {
        return phrases.read(PhraseQuestion.of(words, day));
    }

    Reading read(String words, Optional<CountryCode> country) {
        return phrases.read(new PhraseQuestion(words, Optional.empty(), day, country));
    }

    /** Whether the token is the subject of a clause, or is joined to one. */
    static boolean subject(Sentence sentence, int token) {
        Token at = sentence.token(token);
        for (int steps = 0; steps < 6; steps++) {
            switch (at.relation()) {
                case NSUBJ, NSUBJPASS, AGENT -> {
                    return true;
                }
                case CONJ, COMPOUND, NMOD, APPOS -> {
                    if (at.head() < 0) {
                        return false;
                    }
                    at = sentence.token(at.head());
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }
}
