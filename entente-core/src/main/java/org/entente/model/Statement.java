package org.entente.model;

import java.util.List;
import java.util.Locale;

/**
 * A speech report.
 *
 * @param source where the words for the speaker stand, in pieces
 * @param cue the words that report: "said", "according to"
 * @param content what was said, in pieces
 * @param topics issues it is about
 * @see "Newell and others: An Attribution Relations Corpus for Political News (PolNeAR), LREC 2018"
 */
public record Statement(
        Basis basis,
        List<Party> speaker,
        Form form,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Party> addressee,
        List<String> topics)
        implements Claim {
    /** How words are put into somebody's mouth. */
    public enum Form {
        /** The sentence or clause stands in quotation marks. */
        DIRECT,
        /** Reported, with a quoted fragment. */
        MIXED,
        /** Reported, without quotation marks. */
        INDIRECT;

        /** The value in output: lower case. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Statement {
        speaker = List.copyOf(speaker);
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        addressee = List.copyOf(addressee);
        topics = List.copyOf(topics);
    }

    @Override
    public ClaimKind kind() {
        return ClaimKind.STATEMENT;
    }

    @Override
    public Statement withBasis(Basis other) {
        return new Statement(other, speaker, form, source, cue, content, addressee, topics);
    }
}
