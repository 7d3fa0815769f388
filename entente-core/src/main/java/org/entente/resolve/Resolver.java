package org.entente.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.pipeline.Stage;

/** Runs every resolver over a document's claims, then gives each claim its id. */
public final class Resolver implements Stage<Coded, Coded> {
    private final List<ClaimResolver> resolvers;

    public Resolver(List<ClaimResolver> resolvers) {
        this.resolvers = List.copyOf(resolvers);
    }

    @Override
    public String name() {
        return "resolve";
    }

    @Override
    public Coded apply(Coded coded) {
        Coded resolved = coded;
        for (ClaimResolver resolver : resolvers) {
            resolved = resolver.resolve(resolved);
        }
        return identified(resolved);
    }

    /** Ids come from content, not from order, so that they outlive a change elsewhere in the document. */
    private static Coded identified(Coded coded) {
        Map<String, Integer> seen = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            String content = String.join(
                    "|",
                    coded.annotated().document().id(),
                    claim.kind().code(),
                    claim.basis().anchor().span().toString(),
                    claim.basis().rule());
            int nth = seen.merge(content, 1, Integer::sum);
            claims.add(claim.withBasis(claim.basis().withId("c" + digest(content + "|" + nth))));
        }
        return new Coded(coded.annotated(), claims);
    }

    private static String digest(String content) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
