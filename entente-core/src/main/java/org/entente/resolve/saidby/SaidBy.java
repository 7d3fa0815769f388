package org.entente.resolve.saidby;

import java.util.List;
import java.util.Optional;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Party;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.resolve.ClaimResolver;

/**
 * A claim whose anchor lies in what somebody is reported to have said is that speaker's, not the reporter's. Runs after
 * speakers are resolved. Claims that already name who says so keep it.
 */
public final class SaidBy implements ClaimResolver {
    @Override
    public Coded resolve(Coded coded) {
        List<Statement> statements = coded.claims().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
        List<Claim> claims = coded.claims().stream()
                .map(claim -> attributed(claim, statements))
                .toList();
        return new Coded(coded.annotated(), claims);
    }

    private static Claim attributed(Claim claim, List<Statement> statements) {
        if (claim instanceof Statement || !claim.basis().saidBy().isEmpty()) {
            return claim;
        }
        return speaker(claim.basis().anchor().span(), statements)
                .map(speakers -> claim.withBasis(claim.basis().withSaidBy(speakers)))
                .orElse(claim);
    }

    /** The speakers of the shortest statement that holds the words: the innermost one. */
    private static Optional<List<Party>> speaker(Span anchor, List<Statement> statements) {
        Optional<Statement> best = Optional.empty();
        for (Statement statement : statements) {
            boolean shorter = best.isEmpty() || length(statement) < length(best.get());
            if (holds(statement, anchor) && shorter) {
                best = Optional.of(statement);
            }
        }
        return best.map(Statement::speaker);
    }

    private static boolean holds(Statement statement, Span anchor) {
        return statement.content().stream().anyMatch(piece -> piece.contains(anchor));
    }

    private static int length(Statement statement) {
        return statement.content().stream().mapToInt(Span::length).sum();
    }
}
