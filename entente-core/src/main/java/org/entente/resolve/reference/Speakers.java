package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Coded;
import org.entente.model.Party;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Whose words a stretch of a document is: by the statements coded in it. */
final class Speakers {
    private final List<Statement> statements = new ArrayList<>();

    Speakers(Coded coded) {
        coded.claims().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .forEach(statements::add);
    }

    /** Who says the words, by the innermost statement that holds them. */
    List<Party> of(Span words) {
        return innermost(words, false).map(Statement::speaker).orElse(List.of());
    }

    /** Who says the words where they stand in quotation marks: "he" in them is somebody else. */
    List<Party> quoting(Span words) {
        return innermost(words, true).map(Statement::speaker).orElse(List.of());
    }

    private Optional<Statement> innermost(Span words, boolean direct) {
        Optional<Statement> best = Optional.empty();
        for (Statement statement : statements) {
            boolean holds = statement.content().stream().anyMatch(piece -> piece.contains(words))
                    && (!direct || statement.form() == Statement.Form.DIRECT);
            if (holds && (best.isEmpty() || length(statement) < length(best.get()))) {
                best = Optional.of(statement);
            }
        }
        return best;
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }
}
