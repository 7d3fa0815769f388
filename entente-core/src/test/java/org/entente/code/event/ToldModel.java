package org.entente.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Span;

/**
 * A model that sees in every sentence what it was told to.
 *
 * @param acts probabilities of words that name an act
 * @param actors words of acting sides
 * @param recipients words of the other sides
 * @param types of every act, and of every pair
 */
record ToldModel(
        Map<String, Double> acts,
        Set<String> actors,
        Set<String> recipients,
        Map<EventType, Double> types,
        Map<Mode, Double> modes,
        Map<AuxiliaryMode, Double> auxiliary)
        implements SentenceModel {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double SEEN = 0.95;
    private static final double UNSEEN = 0.02;

    /** One that sees no act anywhere. */
    static ToldModel blind() {
        return new ToldModel(Map.of(), Set.of(), Set.of(), Map.of(EventType.CONSULT, 1.0), Map.of(), Map.of());
    }

    /** One that sees one act. */
    static ToldModel act(String word, double probability, Map<EventType, Double> types) {
        return new ToldModel(Map.of(word, probability), Set.of(), Set.of(), types, Map.of(), Map.of());
    }

    ToldModel between(String actor, String recipient) {
        return new ToldModel(acts, Set.of(actor), Set.of(recipient), types, modes, auxiliary);
    }

    ToldModel as(Map<Mode, Double> how, Map<AuxiliaryMode, Double> told) {
        return new ToldModel(acts, actors, recipients, types, how, told);
    }

    @Override
    public ModelReading read(String sentence) {
        return new Read(this, sentence);
    }

    @Override
    public Map<EventType, Double> pair(String sentence, List<Span> actor, List<Span> recipient) {
        return types;
    }

    @Override
    public String version() {
        return "told-1";
    }

    /** What it sees in one sentence. Sentences of tests are ASCII, where characters are code points. */
    private record Read(ToldModel model, String sentence) implements ModelReading {
        private interface Seen<T> {
            T in(Span place, String word);
        }

        private <T> List<T> words(Seen<T> seen) {
            List<T> found = new ArrayList<>();
            Matcher word = WORD.matcher(sentence);
            while (word.find()) {
                found.add(seen.in(new Span(word.start(), word.end()), word.group()));
            }
            return found;
        }

        @Override
        public double tellsEvent() {
            return model.acts.isEmpty() ? UNSEEN : SEEN;
        }

        @Override
        public List<Scored> acts() {
            return words((place, word) -> new Scored(place, model.acts.getOrDefault(word, UNSEEN)));
        }

        @Override
        public List<Sides> sides(List<Span> act) {
            return words((place, word) -> new Sides(
                    place,
                    model.actors.contains(word) ? SEEN : UNSEEN,
                    model.recipients.contains(word) ? SEEN : UNSEEN));
        }

        @Override
        public View view(List<Span> act, List<Span> actor, List<Span> recipient) {
            return new View() {
                @Override
                public Map<EventType, Double> types() {
                    return model.types;
                }

                @Override
                public Map<Mode, Double> modes(EventType type) {
                    return model.modes;
                }

                @Override
                public Map<AuxiliaryMode, Double> auxiliary() {
                    return model.auxiliary;
                }
            };
        }

        @Override
        public Map<Context, Double> contexts() {
            return Map.of();
        }
    }
}
