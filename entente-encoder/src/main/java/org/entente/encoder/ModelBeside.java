package org.entente.encoder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.code.event.ModelReading;
import org.entente.code.event.SentenceModel;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Span;

/** The small model as the rules see it: labels as codes of the codebook. */
public final class ModelBeside implements SentenceModel, AutoCloseable {
    private static final Map<String, AuxiliaryMode> TOLD = Map.of(
            "negation", AuxiliaryMode.NEGATION,
            "denied", AuxiliaryMode.NEGATION,
            "hypothetical", AuxiliaryMode.HYPOTHETICAL,
            "future", AuxiliaryMode.FUTURE,
            "historical", AuxiliaryMode.HISTORICAL);

    private final EventModel model;
    private final String version;
    private final List<EventType> types;

    /**
     * A model under the name of its version.
     *
     * @throws IllegalArgumentException if a label is no type of the codebook
     */
    public ModelBeside(EventModel model, String version) {
        this.model = model;
        this.version = version;
        this.types = model.labels().types().stream()
                .map(name -> EventType.ofName(name)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "weights: expected types of the codebook, found \"%s\"".formatted(name))))
                .toList();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Map<EventType, Double> pair(String sentence, List<Span> actor, List<Span> recipient) {
        return model.reads(sentence, actor) && model.reads(sentence, recipient)
                ? byType(model.pair(sentence, actor, recipient))
                : Map.of();
    }

    private Map<EventType, Double> byType(double[] probabilities) {
        Map<EventType, Double> found = new LinkedHashMap<>();
        for (int i = 0; i < types.size(); i++) {
            found.put(types.get(i), probabilities[i]);
        }
        return found;
    }

    @Override
    public ModelReading read(String sentence) {
        return new Beside(model.read(sentence));
    }

    @Override
    public void close() {
        model.close();
    }

    private final class Beside implements ModelReading {
        private final SentenceReading reading;

        Beside(SentenceReading reading) {
            this.reading = reading;
        }

        @Override
        public double tellsEvent() {
            return reading.tellsEvent();
        }

        @Override
        public List<Scored> acts() {
            List<Span> words = reading.words();
            double[][] acts = reading.acts();
            List<Scored> found = new ArrayList<>();
            for (int i = 0; i < acts.length; i++) {
                found.add(new Scored(words.get(i), 1 - acts[i][0]));
            }
            return found;
        }

        @Override
        public List<Sides> sides(List<Span> act) {
            List<Span> words = reading.words();
            double[][] sides = reading.parties(act);
            List<Sides> found = new ArrayList<>();
            for (int i = 0; i < sides.length; i++) {
                found.add(new Sides(words.get(i), sides[i][0], sides[i][1]));
            }
            return found;
        }

        @Override
        public View view(List<Span> act, List<Span> actor, List<Span> recipient) {
            Opinion opinion = reading.opinion(act, actor, recipient);
            return new View() {
                @Override
                public Map<EventType, Double> types() {
                    return byType(opinion.types());
                }

                @Override
                public Map<Mode, Double> modes(EventType type) {
                    return modesOf(opinion, type);
                }

                @Override
                public Map<AuxiliaryMode, Double> auxiliary() {
                    Map<AuxiliaryMode, Double> found = new EnumMap<>(AuxiliaryMode.class);
                    for (int i = 0; i < opinion.assertions().length; i++) {
                        String name = model.labels().assertions().get(i);
                        double probability = opinion.assertions()[i];
                        if (TOLD.containsKey(name)) {
                            found.merge(TOLD.get(name), probability, Double::sum);
                        }
                    }
                    return found;
                }
            };
        }

        @Override
        public Map<Context, Double> contexts() {
            Map<Context, Double> found = new LinkedHashMap<>();
            double[] contexts = reading.contexts();
            for (int i = 0; i < contexts.length; i++) {
                found.put(new Context(model.labels().contexts().get(i)), contexts[i]);
            }
            return found;
        }
    }

    private Map<Mode, Double> modesOf(Opinion opinion, EventType type) {
        Map<Mode, Double> found = new HashMap<>();
        int at = types.indexOf(type);
        if (at < 0) {
            return found;
        }
        double[] modes = opinion.modes(at);
        for (int i = 0; i < modes.length; i++) {
            String name = model.labels().modes().get(i);
            String mode = name.substring(name.indexOf('/') + 1);
            if (modes[i] > 0 && !mode.equals(Labels.NO_MODE)) {
                found.put(new Mode(mode), modes[i]);
            }
        }
        return found;
    }
}
