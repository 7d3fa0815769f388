package org.entente.annotate.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.annotate.Annotator;
import org.entente.annotate.Segment;
import org.entente.annotate.Segmenter;
import org.entente.model.Annotated;
import org.entente.model.CodePoints;
import org.entente.model.Document;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Cuts documents into sentences and tags and parses each. One can serve all threads. */
public final class Nlp4jAnnotator implements Annotator {
    private final Segmenter segmenter;
    private final Nlp4jTagger tagger;

    public Nlp4jAnnotator(Segmenter segmenter, Nlp4jTagger tagger) {
        this.segmenter = segmenter;
        this.tagger = tagger;
    }

    @Override
    public Annotated apply(Document document) {
        CodePoints points = CodePoints.of(document.text());
        List<Sentence> sentences = new ArrayList<>();
        for (Segment segment : segmenter.segments(document)) {
            List<Token> tokens = tokens(document.text(), segment, points);
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(
                        sentences.size(),
                        segment.paragraph(),
                        segment.kind(),
                        segment.speaker().map(label -> points.span(label.begin(), label.end())),
                        tokens,
                        tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span())));
            }
        }
        return new Annotated(document, sentences, points);
    }

    private List<Token> tokens(String text, Segment segment, CodePoints points) {
        String words = spaced(text.substring(segment.begin(), segment.end()));
        List<TokenSpan> spans = tagger.tokenize(words);
        TaggedSentence tagged = tagger.tag(spans.stream().map(TokenSpan::form).toList());
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            TokenSpan span = spans.get(i);
            tokens.add(new Token(
                    i,
                    span.form(),
                    lemma(span.form(), tagged.lemmas().get(i)),
                    tagged.tags().get(i),
                    tagged.heads().get(i) - 1,
                    Relation.ofLabel(tagged.relations().get(i)),
                    tagged.entities().get(i),
                    points.span(segment.begin() + span.begin(), segment.begin() + span.end())));
        }
        return tokens;
    }

    /** Line breaks and control characters, such as a word processor's soft break, are spaces, so that offsets stay. */
    private static String spaced(String words) {
        StringBuilder spaced = new StringBuilder(words);
        for (int i = 0; i < spaced.length(); i++) {
            if (Character.isISOControl(spaced.charAt(i))) {
                spaced.setCharAt(i, ' ');
            }
        }
        return spaced.toString();
    }

    /** NLP4J makes every number one lemma; rules read the digits. */
    private static String lemma(String form, String lemma) {
        boolean digits = form.chars().anyMatch(Character::isDigit);
        return digits ? form.toLowerCase(Locale.ROOT) : lemma;
    }
}
