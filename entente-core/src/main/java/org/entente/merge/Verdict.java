package org.entente.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.codebook.merging.Aspect;
import org.entente.codebook.merging.Outcome;

/**
 * Why two claims are the same.
 *
 * @param sum of the weights
 * @param outcomes aspect by aspect, as far as they were compared
 */
record Verdict(int sum, Map<Aspect, Outcome> outcomes) {
    /** In words: "same parties, same date, words in part". */
    String reason() {
        List<String> said = new ArrayList<>();
        outcomes.forEach((aspect, outcome) -> {
            String name = aspect.name().toLowerCase(Locale.ROOT);
            switch (outcome) {
                case SAME -> {
                    if (aspect != Aspect.DENIAL && aspect != Aspect.AGAIN) {
                        said.add("same " + name);
                    }
                }
                case PART -> said.add(name + " in part");
                case NEAR -> said.add(name + " a day apart");
                case WITHIN -> said.add("reported at that time");
                case DIFFERENT, APART -> said.add(name + " differ");
                case UNKNOWN -> {}
            }
        });
        return String.join(", ", said);
    }
}
