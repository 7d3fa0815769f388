package org.entente.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.NameKey;
import org.entente.model.CountryCode;
import org.entente.model.Party;
import org.entente.resolve.reference.Figure;
import org.entente.resolve.reference.References;

/** Turns parties of one claim that have words and place only into those that the words stand for, and says why. */
final class PartyNames {
    private static final Set<String> FIRST_PERSON = Set.of("we", "i", "us", "our", "my");

    private final References references;
    private final Set<String> reasons = new LinkedHashSet<>();

    PartyNames(References references) {
        this.references = references;
    }

    /** Why the parties asked for so far are who they are, a line each. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** Those who act, kept as written where nobody knows them; the owner of a thing does not act. */
    List<Party> acting(List<Party> parties) {
        return each(parties, false, false);
    }

    /** Those at whom something is done: for a thing its owner, "criticised Iran's plan". */
    List<Party> receiving(List<Party> parties) {
        return each(parties, true, false);
    }

    /** Those who bind themselves or take a stand: "we" is somebody, even where the document does not say who. */
    List<Party> pledging(List<Party> parties) {
        List<Party> known = acting(parties);
        return known.isEmpty()
                ? parties.stream()
                        .filter(party -> FIRST_PERSON.contains(party.words().toLowerCase(Locale.ROOT)))
                        .toList()
                : known;
    }

    /** Speakers, who are kept as described where nobody knows them. */
    List<Party> speaking(List<Party> parties) {
        return each(parties, false, true);
    }

    private List<Party> each(List<Party> parties, boolean owners, boolean keep) {
        Set<Party> found = new LinkedHashSet<>();
        for (Party party : parties) {
            found.addAll(one(party, owners, keep));
        }
        return new ArrayList<>(found);
    }

    private List<Party> one(Party party, boolean owners, boolean keep) {
        if (ActorResolver.resolved(party)) {
            return List.of(party);
        }
        List<Figure> figures = references.figures(party.span().orElseThrow());
        if (figures.isEmpty() && owners) {
            figures = references.owners(party.span().orElseThrow());
        }
        if (figures.isEmpty()) {
            boolean kept = keep || references.unknownParty(party.span().orElseThrow());
            return kept ? List.of(party) : List.of();
        }
        for (Figure figure : figures) {
            reasons.add(references.reason(party.span().orElseThrow(), figure));
        }
        return figures.stream().map(figure -> named(party, figure)).toList();
    }

    /** The party that words stand for. */
    static Party named(Party party, Figure figure) {
        return new Party(
                entity(figure),
                Optional.of(figure.name()),
                figure.code(),
                figure.sector(),
                figure.office(),
                party.words(),
                party.span());
    }

    /** The knowledge base's id; for a ministry or court of a known country one made of both: "jpn-foreign-ministry". */
    private static Optional<String> entity(Figure figure) {
        if (figure.actor().isPresent() || figure.kind() != Figure.Kind.BODY) {
            return figure.actor().map(Actor::id);
        }
        return figure.code()
                .map(CountryCode::value)
                .map(code -> code.toLowerCase(Locale.ROOT) + "-"
                        + NameKey.of(figure.name()).replace(' ', '-'));
    }
}
