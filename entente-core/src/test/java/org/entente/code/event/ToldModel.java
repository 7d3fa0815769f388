package org.entente.code.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * @param actors probabilities of words of acting sides
 * @param recipients probabilities of words of the other sides
 * @param types of every act, and of every pair
 * @param longest words of a sentence that it reads
 */
record ToldModel(
        Map<String, Double> acts,
        Map<String, Double> actors,
        Map<String, Double> recipients,
        Map<EventType, Double> types,
        Map<Mode, Double> modes,
        Map<AuxiliaryMode, Double> auxiliary,
        Map<Context, Double> contexts,
        int longest)
        implements SentenceModel {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final double SEEN = 0.95;
    private static final double UNSEEN = 0.02;
    private static final int ALL = 1000;

    /** One that sees no act anywhere. */
    static ToldModel blind() {
        return acts(Map.of(), Map.of(EventType.CONSULT, 1.0));
    }

    /** One that sees one act. */
    static ToldModel act(String word, double probability, Map<EventType, Double> types) {
        return acts(Map.of(word, probability), types);
    }

    /** One that sees some acts, all of the same types. */
    static ToldModel acts(Map<String, Double> words, Map<EventType, Double> types) {
        return new ToldModel(words, Map.of(), Map.of(), types, Map.of(), Map.of(), Map.of(), ALL);
    }

    ToldModel between(String actor, String recipient) {
        return between(Map.of(actor, SEEN), Map.of(recipient, SEEN));
    }

    ToldModel between(Map<String, Double> acting, Map<String, Double> receiving) {
        return new ToldModel(acts, acting, receiving, types, modes, auxiliary, contexts, longest);
    }

    ToldModel as(Map<Mode, Double> how, Map<AuxiliaryMode, Double> told) {
        return new ToldModel(acts, actors, recipients, types, how, told, contexts, longest);
    }

    ToldModel about(Map<Context, Double> seen) {
        return new ToldModel(acts, actors, recipients, types, modes, auxiliary, seen, longest);
    }

    ToldModel reading(int words) {
        return new ToldModel(acts, actors, recipients, types, modes, auxiliary, contexts, words);
    }

    @Override
    public ModelReading read(String sentence) {
        return new Read(this, sentence);
    }

    @Override
    public Map<EventType, Double> pair(String sentence, List<Span> actor, List<Span> recipient) {
        List<Span> words = new Read(this, sentence).words((place, word) -> place);
        boolean both = words.stream().anyMatch(word -> actor.stream().anyMatch(word::overlaps))
                && words.stream().anyMatch(word -> recipient.stream().anyMatch(word::overlaps));
        return both ? types : Map.of();
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
            while (found.size() < model.longest && word.find()) {
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
                    place, model.actors.getOrDefault(word, UNSEEN), model.recipients.getOrDefault(word, UNSEEN)));
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
            return model.contexts;
        }
    }
}
