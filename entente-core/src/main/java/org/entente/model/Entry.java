package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One happening, promise, request, instrument or stand in the record, however many documents report it.
 *
 * @param id made from the content of the claim that was published first, so that later reports leave it as it is
 * @param claim the claim that stands for all: the fullest, then the surest; what it does not tell is taken from the others
 * @param claims all that were taken for the same, by id
 * @param documents ids of the documents, in order, each once
 * @param independent how many of the documents are no copies of one another
 * @param day when it was, or by its documents must have been; the entry's place in time
 * @param reasons why claims were taken for the same, one a pair that was joined
 * @param conflicts in what the documents differ
 */
public record Entry(
        String id,
        Claim claim,
        List<Claim> claims,
        List<String> documents,
        int independent,
        Optional<LocalDate> day,
        List<String> reasons,
        List<Conflict> conflicts) {
    public Entry {
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("entry %s: expected claims, found none".formatted(id));
        }
        claims = List.copyOf(claims);
        documents = List.copyOf(documents);
        reasons = List.copyOf(reasons);
        conflicts = List.copyOf(conflicts);
    }
}
