package org.entente.code.statement;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.CueLexicon;
import org.entente.model.Annotated;
import org.entente.model.Party;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Shows the statements of a text as lines: speaker | cue | content in pieces | form | addressee. */
final class Statements {
    private static final CueLexicon LEXICON = CueLexicon.load();
    private static final ActorLexicon ACTORS = ActorLexicon.load();

    private Statements() {}

    /** Lines of reported speech, in text order. */
    static List<String> of(String text) {
        return of(text, EnumSet.of(CueKind.SPEECH));
    }

    static List<String> of(String text, EnumSet<CueKind> kinds) {
        Annotated document = Annotators.annotate(text);
        return new StatementRule(LEXICON, ACTORS, kinds)
                .code(document).stream()
                        .map(Statement.class::cast)
                        .sorted(Comparator.comparing(
                                statement -> statement.content().get(0)))
                        .map(statement -> line(document, statement))
                        .toList();
    }

    /** The rules that made the statements of a text. */
    static List<String> rules(String text, EnumSet<CueKind> kinds) {
        return new StatementRule(LEXICON, ACTORS, kinds)
                .code(Annotators.annotate(text)).stream()
                        .map(claim -> claim.basis().rule())
                        .toList();
    }

    private static String line(Annotated document, Statement statement) {
        String line = String.join(
                " | ",
                parties(statement.speaker()),
                words(document, statement.cue()),
                words(document, statement.content()),
                statement.form().code());
        return statement.addressee().isEmpty() ? line : line + " | to " + parties(statement.addressee());
    }

    private static String words(Annotated document, List<Span> spans) {
        return spans.stream().map(document::words).collect(Collectors.joining(" ... "));
    }

    private static String parties(List<Party> parties) {
        return parties.stream().map(Party::words).collect(Collectors.joining(" + "));
    }
}
