package org.entente.model;

import java.util.List;

/**
 * A document with its claims.
 *
 * @param claims in text order of their anchors
 */
public record Coded(Annotated annotated, List<Claim> claims) {
    public Coded {
        claims = List.copyOf(claims);
    }
}
