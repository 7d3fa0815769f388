package org.entente.resolve.speechact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Commitment;
import org.entente.model.CountryCode;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.Request;
import org.entente.resolve.ClaimResolver;

/**
 * Acts of speech and who says them. Runs after parties and speakers are known: a request or stand that names nobody is
 * its speaker's; what a speaker says that another state "will" do is a prediction and no commitment.
 */
public final class SpokenActs implements ClaimResolver {
    private static final Set<String> PRONOUNS = Set.of("they", "them", "he", "him", "she", "her", "it", "you");
    private static final String MODAL = "commitment.modal";

    @Override
    public Coded resolve(Coded coded) {
        List<Claim> kept = coded.claims().stream()
                .filter(claim -> !prediction(claim))
                .map(SpokenActs::owned)
                .toList();
        return new Coded(coded.annotated(), kept);
    }

    private static Claim owned(Claim claim) {
        List<Party> speakers = claim.basis().saidBy();
        if (claim instanceof Request request) {
            List<Party> from = request.from().isEmpty() ? speakers : request.from();
            return new Request(
                    request.basis(),
                    from,
                    asked(request.to(), from),
                    request.text(),
                    request.topics(),
                    request.answer());
        }
        if (claim instanceof Position position && position.holder().isEmpty()) {
            return new Position(position.basis(), speakers, position.issue(), position.stance(), position.text());
        }
        return claim;
    }

    /** Nobody asks himself: "suggested that they meet" asks the other of the two. A pronoun that nobody knows asks nobody. */
    private static List<Party> asked(List<Party> to, List<Party> from) {
        Set<CountryCode> asking = codes(from);
        List<Party> known = to.stream().filter(party -> !unknownPronoun(party)).toList();
        List<Party> others = known.stream()
                .filter(party -> party.code().filter(asking::contains).isEmpty())
                .toList();
        return others.isEmpty() ? known : others;
    }

    private static boolean unknownPronoun(Party party) {
        return party.code().isEmpty()
                && party.name().isEmpty()
                && PRONOUNS.contains(party.words().toLowerCase(Locale.ROOT));
    }

    private static boolean prediction(Claim claim) {
        return claim instanceof Commitment commitment
                && commitment.basis().rule().startsWith(MODAL)
                && strangers(codes(commitment.basis().saidBy()), codes(commitment.parties()));
    }

    private static boolean strangers(Set<CountryCode> speakers, Set<CountryCode> parties) {
        return !speakers.isEmpty() && !parties.isEmpty() && speakers.stream().noneMatch(parties::contains);
    }

    private static Set<CountryCode> codes(List<Party> parties) {
        return parties.stream().map(Party::code).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }
}
