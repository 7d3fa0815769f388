package org.entente.resolve.saidby;

import java.util.List;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Statement;
import org.entente.resolve.ClaimResolver;
import org.entente.resolve.reference.Speakers;

/**
 * A claim whose anchor lies in what somebody is reported to have said is that speaker's, not the reporter's. Runs after
 * speakers are resolved. Claims that already name who says so keep it.
 */
public final class SaidBy implements ClaimResolver {
    @Override
    public Coded resolve(Coded coded) {
        Speakers speakers = new Speakers(coded);
        List<Claim> claims = coded.claims().stream()
                .map(claim -> attributed(claim, speakers))
                .toList();
        return new Coded(coded.annotated(), claims);
    }

    private static Claim attributed(Claim claim, Speakers speakers) {
        if (claim instanceof Statement || !claim.basis().saidBy().isEmpty()) {
            return claim;
        }
        return speakers.innermost(claim.basis().anchor().span())
                .map(statement -> claim.withBasis(claim.basis().withSaidBy(statement.speaker())))
                .orElse(claim);
    }
}
