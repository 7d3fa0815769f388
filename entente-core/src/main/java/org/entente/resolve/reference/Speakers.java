package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Coded;
import org.entente.model.Party;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Whose words a stretch of a document is: by the statements coded in it. */
public final class Speakers {
    private final NavigableMap<Integer, List<Said>> byBegin = new TreeMap<>();
    private int longest;
    private int statements;

    /** A piece of what a statement says. */
    private record Said(Span piece, Statement statement, int order) {
        boolean innerThan(Said other) {
            int length = length(statement);
            int otherLength = length(other.statement);
            return length != otherLength ? length < otherLength : order < other.order;
        }

        private static int length(Statement statement) {
            return statement.content().stream().mapToInt(Span::length).sum();
        }
    }

    /** Of the statements of one document. */
    public Speakers(Coded coded) {
        coded.claims().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .forEach(this::add);
    }

    private void add(Statement statement) {
        statements++;
        for (Span piece : statement.content()) {
            byBegin.computeIfAbsent(piece.begin(), begin -> new ArrayList<>())
                    .add(new Said(piece, statement, statements));
            longest = Math.max(longest, piece.length());
        }
    }

    /** The shortest statement that holds the words: the innermost one. */
    public Optional<Statement> innermost(Span words) {
        return innermost(words, false);
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
        Optional<Said> best = Optional.empty();
        // None that begins earlier can reach as far as the words do.
        int earliest = words.end() - longest;
        for (List<Said> beside : byBegin.subMap(Math.min(earliest, words.begin()), true, words.begin(), true)
                .values()) {
            for (Said said : beside) {
                boolean holds = said.piece().contains(words)
                        && (!direct || said.statement().form() == Statement.Form.DIRECT);
                if (holds && (best.isEmpty() || said.innerThan(best.get()))) {
                    best = Optional.of(said);
                }
            }
        }
        return best.map(Said::statement);
    }
}
