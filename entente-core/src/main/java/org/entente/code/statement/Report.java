package org.entente.code.statement;

import java.util.List;
import java.util.Optional;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.Frame;
import org.entente.model.Party;
import org.entente.model.Span;

/**
 * A speech report as one sentence shows it, before quotations that go on are added.
 *
 * @param sentence index of the sentence with the cue
 * @param rule "statement.verb/say"
 * @param shape the construction
 * @param content in text order
 */
record Report(
        int sentence,
        CueKind kind,
        String rule,
        Frame.Shape shape,
        Optional<Span> cue,
        Optional<Speaker> speaker,
        List<Span> content,
        List<Party> addressee) {
    Report {
        content = List.copyOf(content);
        addressee = List.copyOf(addressee);
    }

    Report withContent(List<Span> pieces) {
        return new Report(sentence, kind, rule, shape, cue, speaker, pieces, addressee);
    }

    Report withSpeaker(Speaker other) {
        return new Report(sentence, kind, rule, shape, cue, Optional.of(other), content, addressee);
    }

    boolean holds(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    /** Whether the writer speaks: in a transcript or a joint statement nobody is reported. */
    boolean firstPerson() {
        return speaker().stream()
                .flatMap(speaker -> speaker.parties().stream())
                .anyMatch(party ->
                        party.words().equalsIgnoreCase("I") || party.words().equalsIgnoreCase("we"));
    }

    /** Whether what was said is a clause or quotation, not a thing or a name. */
    boolean clausal() {
        return shape == Frame.Shape.CLAUSE || shape == Frame.Shape.TOLD || shape == Frame.Shape.QUOTE;
    }

    Span lastPiece() {
        return content.get(content.size() - 1);
    }
}
