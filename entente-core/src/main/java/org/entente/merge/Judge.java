package org.entente.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.merging.Aspect;
import org.entente.codebook.merging.MergeLimits;
import org.entente.codebook.merging.MergeWeights;
import org.entente.codebook.merging.Outcome;
import org.entente.model.ClaimKind;

/** Weighs in what two claims of one kind agree and differ. Symmetric: the order of the two makes no difference. */
final class Judge {
    private static final int RECENT = 1;
    private static final int LATELY = 21;
    private static final int LONG_AGO = 60;
    private static final int ENOUGH = 3;
    /** "Not an inch of our land": so few words are alike only where they are all there are. */
    private static final int FEWEST = 2;
    /** Modes of those who do not meet in person. */
    private static final Set<String> REMOTE = Set.of("call", "phone");

    private final MergeWeights weights;
    private final Map<ClaimKind, Limits> limits = new EnumMap<>(ClaimKind.class);

    Judge(MergeWeights weights, MergeLimits limits) {
        this.weights = weights;
        for (ClaimKind kind : ClaimKind.values()) {
            this.limits.put(
                    kind,
                    new Limits(
                            limits.of(kind, "same"),
                            limits.of(kind, "member"),
                            limits.of(kind, "words_same"),
                            limits.of(kind, "words_part"),
                            limits.of(kind, "words_least")));
        }
    }

    private record Limits(int same, int member, int wordsSame, int wordsPart, int wordsLeast) {}

    private Limits limits(Gist gist) {
        return Objects.requireNonNull(limits.get(gist.claim().kind()));
    }

    /** The sum of what the aspects add; {@link MergeWeights#BAR} where one keeps the two apart. */
    private int sum(Gist one, Gist other) {
        if (!one.sort().equals(other.sort())) {
            return MergeWeights.BAR;
        }
        ClaimKind kind = one.claim().kind();
        int sum = 0;
        for (Aspect aspect : weights.aspects(kind)) {
            int weight = weights.weight(kind, aspect, compare(aspect, one, other));
            if (weight == MergeWeights.BAR) {
                return weight;
            }
            sum += weight;
        }
        return sum;
    }

    /** Why two claims speak of one thing; empty where they do not. */
    Optional<Verdict> same(Gist one, Gist other) {
        int sum = sum(one, other);
        if (sum < limits(one).same()) {
            return Optional.empty();
        }
        Map<Aspect, Outcome> outcomes = new EnumMap<>(Aspect.class);
        weights.aspects(one.claim().kind()).forEach(aspect -> outcomes.put(aspect, compare(aspect, one, other)));
        return Optional.of(new Verdict(sum, outcomes));
    }

    /** Whether two claims may be members of one entry, which another claim made one. */
    boolean compatible(Gist one, Gist other) {
        return sum(one, other) >= limits(one).member();
    }

    private Outcome compare(Aspect aspect, Gist one, Gist other) {
        return switch (aspect) {
            case PARTIES -> one.parties().compare(other.parties());
            case GIVER -> one.giver().compare(other.giver());
            case RECEIVER -> one.receiver().compare(other.receiver());
            case DATE -> Days.compare(one.days(), other.days(), one.about(), other.about());
            case PLACE -> places(one.place(), other.place());
            case WORDS -> words(one, other);
            case OBJECT -> objects(one.object(), other.object());
            case NAMES -> names(one.names(), other.names());
            case NUMBERS -> numbers(one, other);
            case MODE -> modes(one.modes(), other.modes());
            case DENIAL -> one.denied() == other.denied() ? Outcome.SAME : Outcome.DIFFERENT;
            case AGAIN -> one.again() == other.again() ? Outcome.SAME : Outcome.DIFFERENT;
            case REPORTED -> reported(one.published(), other.published());
        };
    }

    private static Outcome places(Optional<PlaceKey> one, Optional<PlaceKey> other) {
        return one.isPresent() && other.isPresent() ? one.get().compare(other.get()) : Outcome.UNKNOWN;
    }

    /** The larger of shared words over all words and, where enough are shared, three quarters of the shorter text's. */
    private Outcome words(Gist one, Gist other) {
        int shorter = Math.min(one.words().size(), other.words().size());
        if (shorter == 0) {
            return Outcome.UNKNOWN;
        }
        int shared = shared(one.words(), other.words());
        if (shared < limits(one).wordsLeast()) {
            boolean equal = shared >= FEWEST && shared == shorter && one.words().equals(other.words());
            return equal ? Outcome.SAME : Outcome.DIFFERENT;
        }
        int union = one.words().size() + other.words().size() - shared;
        int alike = 100 * shared / union;
        if (shared >= ENOUGH) {
            alike = Math.max(alike, 75 * shared / shorter);
        }
        if (alike >= limits(one).wordsSame()) {
            return Outcome.SAME;
        }
        return alike >= limits(one).wordsPart() ? Outcome.PART : Outcome.DIFFERENT;
    }

    /** One may say more of the thing than the other; two things have each a word of their own. */
    private static Outcome objects(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return one.containsAll(other) || other.containsAll(one) ? Outcome.SAME : Outcome.DIFFERENT;
    }

    private static Outcome names(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return shared(one, other) > 0 ? Outcome.SAME : Outcome.DIFFERENT;
    }

    private static int shared(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared;
    }

    private static Outcome numbers(Gist one, Gist other) {
        Outcome found = Outcome.UNKNOWN;
        for (Quantity quantity : one.quantities()) {
            boolean counted =
                    other.quantities().stream().anyMatch(same -> same.unit().equals(quantity.unit()));
            boolean agreed = other.quantities().stream()
                    .anyMatch(same -> same.unit().equals(quantity.unit()) && same.agrees(quantity));
            if (counted && !agreed) {
                return Outcome.DIFFERENT;
            }
            found = agreed ? Outcome.SAME : found;
        }
        return found;
    }

    private static Outcome modes(Set<String> one, Set<String> other) {
        if ((shared(one, REMOTE) > 0) != (shared(other, REMOTE) > 0)) {
            return Outcome.APART;
        } else if (one.isEmpty() || other.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return one.equals(other) ? Outcome.SAME : shared(one, other) > 0 ? Outcome.PART : Outcome.DIFFERENT;
    }

    private static Outcome reported(Optional<Long> one, Optional<Long> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        long apart = Math.abs(one.get() - other.get());
        if (apart <= RECENT) {
            return Outcome.SAME;
        } else if (apart <= LATELY) {
            return Outcome.PART;
        }
        return apart <= LONG_AGO ? Outcome.DIFFERENT : Outcome.APART;
    }
}
