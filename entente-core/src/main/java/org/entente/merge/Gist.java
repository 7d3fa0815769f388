package org.entente.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Claim;

/**
 * A claim with what merging compares of it.
 *
 * @param sort what only claims that share it are compared in: kind, type, status
 * @param parties those who meet, agree or sign
 * @param giver who acts, says, promises, asks or holds
 * @param receiver at whom
 * @param days when it was, or is due
 * @param about when it must have been, by the day its document was published, where the text has no date
 * @param published day of publication
 * @param words what it is about
 * @param object what the verb acts on
 * @param names states and towns named in what is said, promised or asked
 * @param modes how
 */
record Gist(
        Claim claim,
        String sort,
        Side parties,
        Side giver,
        Side receiver,
        Optional<Days> days,
        Optional<Days> about,
        Optional<Long> published,
        Optional<PlaceKey> place,
        Set<String> words,
        Set<String> object,
        Set<String> names,
        List<Quantity> quantities,
        Set<String> modes,
        boolean denied,
        boolean again) {
    String id() {
        return claim.basis().id();
    }

    String document() {
        return claim.basis().document();
    }

    /** Claims with one content are the same wherever they stand. */
    Content content() {
        return new Content(
                sort,
                parties,
                giver,
                receiver,
                days,
                published,
                place,
                words,
                object,
                names,
                quantities,
                modes,
                denied,
                again);
    }

    /** All but the claim itself. */
    record Content(
            String sort,
            Side parties,
            Side giver,
            Side receiver,
            Optional<Days> days,
            Optional<Long> published,
            Optional<PlaceKey> place,
            Set<String> words,
            Set<String> object,
            Set<String> names,
            List<Quantity> quantities,
            Set<String> modes,
            boolean denied,
            boolean again) {}
}
