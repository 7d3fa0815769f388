package org.entente.model;

import java.util.List;

/**
 * One happening, promise, request, instrument or stand in the record, however many documents report it.
 *
 * @param id made from its claims' content
 * @param claim the claim that stands for all: the surest, then the first by id
 * @param claims all that were taken for the same, by id
 * @param documents ids of the documents, in order, each once
 * @param reasons why claims were taken for the same, one a pair that was joined
 */
public record Entry(String id, Claim claim, List<Claim> claims, List<String> documents, List<String> reasons) {
    public Entry {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("entry %s: expected claims, found none".formatted(id));
        }
        claims = List.copyOf(claims);
        documents = List.copyOf(documents);
        reasons = List.copyOf(reasons);
    }
}
