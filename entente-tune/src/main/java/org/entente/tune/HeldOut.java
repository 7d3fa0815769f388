package org.entente.tune;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.codebook.plover.Plover;
import org.entente.encoder.EventModel;
import org.entente.encoder.Labels;
import org.entente.encoder.Opinion;
import org.entente.encoder.SentenceReading;
import org.entente.model.Span;
import org.entente.train.corpus.Assertion;
import org.entente.train.corpus.CorpusReader;
import org.entente.train.corpus.MarkedEvent;
import org.entente.train.corpus.MarkedSentence;

/** What a model answers on marked sentences that it was not trained on: WEIGHTS FOLDER CACHE. */
final class HeldOut {
    private static final double HALF = 0.5;

    private final EventModel model;
    private final Labels labels;
    private final Map<String, int[]> counts = new TreeMap<>();

    private HeldOut(EventModel model) {
        this.model = model;
        this.labels = model.labels();
    }

    public static void main(String[] arguments) {
        System.exit(OpenedModel.measured("HeldOut", "FOLDER", arguments, HeldOut::score));
    }

    private static void score(OpenedModel opened) throws IOException {
        List<MarkedSentence> sentences = new CorpusReader(Plover.load()).readFolder(opened.input());
        HeldOut heldOut = new HeldOut(opened.model());
        long begun = System.nanoTime();
        sentences.forEach(heldOut::score);
        double seconds = (System.nanoTime() - begun) / 1e9;
        heldOut.counts.forEach((what, count) ->
                System.out.printf(Locale.ROOT, "%-28s %.3f  of %d%n", what, (double) count[0] / count[1], count[1]));
        System.out.printf(Locale.ROOT, "%.1f sentences a second%n", sentences.size() / seconds);
    }

    private void score(MarkedSentence sentence) {
        SentenceReading reading = model.read(sentence.text());
        count(
                "sentence: event or none",
                reading.tellsEvent() > HALF == !sentence.events().isEmpty());
        acts(sentence, reading);
        for (MarkedEvent event : sentence.events()) {
            // An act beyond the longest sentence that the model reads counts as missed, no more.
            if (reading.words().stream().anyMatch(event.acts().get(0)::overlaps)) {
                event(event, reading);
                parties(event, reading);
                pair(event, sentence);
            }
        }
    }

    private void acts(MarkedSentence sentence, SentenceReading reading) {
        List<Span> words = reading.words();
        double[][] acts = reading.acts();
        List<MarkedEvent> missed = new ArrayList<>(sentence.events());
        int found = 0;
        int right = 0;
        for (int i = 0; i < words.size(); i++) {
            if (acts[i][0] < HALF) {
                found++;
                Span word = words.get(i);
                right += sentence.events().stream().anyMatch(event -> names(event, word)) ? 1 : 0;
                missed.removeIf(event -> names(event, word));
            }
        }
        int events = sentence.events().size();
        add("act: words found right", right, found);
        add("act: events found", events - missed.size(), events);
        if (events == 0) {
            count("none: no act found", found == 0);
        }
    }

    private static boolean names(MarkedEvent event, Span word) {
        return event.acts().stream().anyMatch(word::overlaps);
    }

    private void event(MarkedEvent event, SentenceReading reading) {
        Opinion opinion = reading.opinion(event.acts(), event.actors(), event.recipients());
        int type = type(event);
        count("event: type", opinion.type() == type);
        count("event: type " + event.type(), opinion.type() == type);
        String told = labels.assertions().get(opinion.assertion());
        String wanted = event.assertion().code();
        count("event: assertion", told.equals(wanted));
        if (!told.equals(Assertion.ASSERTED.code()) || event.assertion() != Assertion.ASSERTED) {
            count("event: assertion, others", told.equals(wanted));
        }
        mode(event, opinion.modes(type));
    }

    private void mode(MarkedEvent event, double[] modes) {
        int best = largest(modes, modes.length);
        if (modes[best] > 0) {
            String wanted = event.modes().isEmpty()
                    ? Labels.NO_MODE
                    : event.modes().get(0).code();
            count(
                    "event: mode",
                    labels.modes().get(best).equals(Labels.mode(event.type().name(), wanted)));
        }
    }

    private void pair(MarkedEvent event, MarkedSentence sentence) {
        if (!event.actors().isEmpty() && !event.recipients().isEmpty()) {
            double[] pair = model.pair(
                    sentence.text(),
                    List.of(event.actors().get(0)),
                    List.of(event.recipients().get(0)));
            count("pair: type", largest(pair, labels.types().size()) == type(event));
        }
    }

    private void parties(MarkedEvent event, SentenceReading reading) {
        double[][] parties = reading.parties(event.acts());
        party("actor", 0, event.actors(), parties, reading.words());
        party("recipient", 1, event.recipients(), parties, reading.words());
    }

    private void party(String name, int column, List<Span> gold, double[][] parties, List<Span> words) {
        int right = 0;
        int said = 0;
        int wanted = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean in = gold.stream().anyMatch(words.get(i)::overlaps);
            boolean out = parties[i][column] > HALF;
            right += in && out ? 1 : 0;
            said += out ? 1 : 0;
            wanted += in ? 1 : 0;
        }
        add(name + ": words right", right, said);
        add(name + ": words found", right, wanted);
    }

    private int type(MarkedEvent event) {
        return labels.types().indexOf(event.type().name());
    }

    private static int largest(double[] values, int length) {
        return IntStream.range(0, length).reduce(0, (best, i) -> values[i] > values[best] ? i : best);
    }

    private void count(String what, boolean right) {
        add(what, right ? 1 : 0, 1);
    }

    private void add(String what, int right, int all) {
        if (all == 0) {
            return;
        }
        int[] count = counts.computeIfAbsent(what, key -> new int[2]);
        count[0] += right;
        count[1] += all;
    }
}
