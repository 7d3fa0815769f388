package org.entente.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.pipeline.Stage;

/** Runs every rule family over a document. */
public final class Coder implements Stage<Annotated, Coded> {
    private static final Comparator<Claim> TEXT_ORDER = Comparator.comparing(
                    (Claim claim) -> claim.basis().anchor().span())
            .thenComparing(Claim::kind)
            .thenComparing(claim -> claim.basis().rule());

    private final List<ClaimRule> rules;

    public Coder(List<ClaimRule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public String name() {
        return "code";
    }

    @Override
    public Coded apply(Annotated document) {
        List<Claim> claims = new ArrayList<>();
        for (ClaimRule rule : rules) {
            claims.addAll(rule.code(document));
        }
        claims.sort(TEXT_ORDER);
        return new Coded(document, claims);
    }
}
