package org.entente.resolve.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.AmbiguousNames;
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
record Reader(
        Annotated document,
        ActorLexicon lexicon,
        ActorPhrases phrases,
        Persons people,
        LocalDate day,
        Surroundings around) {
    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "of", "to", "in", "at", "for", "from", "with", "on", "by", "and", "or");

    List<String> forms(Sentence sentence) {
        return sentence.tokens().stream().map(Token::form).toList();
    }

    /** The longest name or role that begins at a token; none at a small word. */
    Optional<Match> match(List<String> forms, int at) {
        return SMALL.contains(forms.get(at))
                ? Optional.empty()
                : lexicon.longest(forms, at)
                        .map(match -> settled(match, forms.get(at)))
                        .or(() -> settled(forms.get(at)));
    }

    /** A name of one word that stands for several states or places: as this text means it. */
    private Match settled(Match match, String form) {
        return match.length() == 1 ? settled(form).orElse(match) : match;
    }

    private Optional<Match> settled(String form) {
        return around.meaning(form)
                .map(meaning -> new Match(1, meaning.sense(), List.of(meaning.actor()), Optional.empty()));
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
        return read(words, Optional.empty());
    }

    Reading read(String words, Optional<CountryCode> country) {
        Reading reading = phrases.read(new PhraseQuestion(words, Optional.empty(), day, country));
        return reading.code().map(code -> settled(reading, code, words)).orElse(reading);
    }

    /** Where the country of a phrase comes from an ambiguous name: the one that this text means by it. */
    private Reading settled(Reading reading, CountryCode code, String words) {
        for (String word : words.split(" ", -1)) {
            List<AmbiguousNames.Meaning> meanings = lexicon.ambiguous().meanings(word.replaceAll("\\W+s?$", ""));
            boolean told =
                    meanings.stream().anyMatch(each -> each.actor().code().equals(code));
            if (told) {
                CountryCode meant = around.meaning(word.replaceAll("\\W+s?$", ""))
                        .orElseThrow()
                        .actor()
                        .code();
                return meant.equals(code) ? reading : reading.of(meant);
            }
        }
        return reading;
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
