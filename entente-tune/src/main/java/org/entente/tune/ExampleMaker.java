package org.entente.tune;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.entente.encoder.Labels;
import org.entente.encoder.PieceList;
import org.entente.encoder.WordPieces;
import org.entente.model.Context;
import org.entente.model.Mode;
import org.entente.model.Span;
import org.entente.train.corpus.MarkedEvent;
import org.entente.train.corpus.MarkedSentence;

/** Makes examples of marked sentences. */
final class ExampleMaker {
    private static final double SHARE_OF_NOTHING = 0.3;
    private static final Set<String> PRONOUNS = Set.of(
            "it", "its", "they", "them", "their", "he", "him", "his", "she", "her", "we", "us", "our", "i", "who");

    private final WordPieces pieces;
    private final Labels labels;
    private final Random random;

    ExampleMaker(WordPieces pieces, Labels labels, Random random) {
        this.pieces = pieces;
        this.labels = labels;
        this.random = random;
    }

    /** The sentence as it stands. */
    Example plain(MarkedSentence sentence) {
        PieceList list = pieces.of(sentence.text());
        int[] tags = new int[list.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = list.starts()[i] ? 0 : -1;
        }
        List<Example.Told> events = new ArrayList<>();
        for (MarkedEvent event : sentence.events()) {
            int[] act = list.wordsIn(event.acts());
            if (act.length == 0) {
                continue; // Beyond the longest sentence that the model reads.
            }
            int type = labels.types().indexOf(event.type().name());
            for (int piece : act) {
                tags[piece] = type + 1;
            }
            events.add(new Example.Told(
                    type,
                    modes(event),
                    labels.assertions().indexOf(event.assertion().code()),
                    act,
                    list.wordsIn(event.actors()),
                    list.wordsIn(event.recipients())));
        }
        int[] contexts = sentence.contexts().stream()
                .map(Context::code)
                .mapToInt(labels.contexts()::indexOf)
                .toArray();
        // Of sentences without an event nobody but the writer was asked for contexts, and no claim shows them.
        boolean learnt = sentence.contextsLearnt() && !sentence.events().isEmpty();
        return new Example(list, tags, events, Optional.of(contexts).filter(any -> learnt), Optional.empty());
    }

    private int[] modes(MarkedEvent event) {
        List<String> names = event.modes().isEmpty()
                ? List.of(Labels.NO_MODE)
                : event.modes().stream().map(Mode::code).toList();
        return names.stream()
                .map(name -> Labels.mode(event.type().name(), name))
                .mapToInt(labels.modes()::indexOf)
                .filter(i -> i >= 0)
                .toArray();
    }

    /** Two parties at a time: what is done, and, of some, that nothing is done the other way round. */
    List<Example> pairs(MarkedSentence sentence) {
        PieceList list = pieces.of(sentence.text());
        List<Example> found = new ArrayList<>();
        for (MarkedEvent event : sentence.events()) {
            Span actor = one(sentence, event.actors());
            Span recipient = one(sentence, event.recipients());
            boolean both = event.recipients().isEmpty() && event.actors().size() > 1;
            if (both) {
                actor = event.actors().get(0);
                recipient = event.actors().get(1);
            }
            if (!actor.overlaps(recipient)) {
                add(found, sentence, list, actor, recipient, false);
                if (both) {
                    add(found, sentence, list, recipient, actor, false);
                } else if (random.nextDouble() < SHARE_OF_NOTHING) {
                    add(found, sentence, list, recipient, actor, true);
                }
            }
        }
        return found;
    }

    /** One of several mentions, a name rather than a pronoun; an empty span if there are none. */
    private Span one(MarkedSentence sentence, List<Span> spans) {
        List<Span> names = spans.stream()
                .filter(span -> !PRONOUNS.contains(words(sentence, span)))
                .toList();
        List<Span> among = names.isEmpty() ? spans : names;
        return among.isEmpty() ? new Span(0, 0) : among.get(random.nextInt(among.size()));
    }

    private static String words(MarkedSentence sentence, Span span) {
        int begin = sentence.text().offsetByCodePoints(0, span.begin());
        int end = sentence.text().offsetByCodePoints(0, span.end());
        return sentence.text().substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private void add(
            List<Example> found,
            MarkedSentence sentence,
            PieceList list,
            Span actor,
            Span recipient,
            boolean reversed) {
        int[] types = sentence.events().stream()
                .filter(event -> between(event, actor, recipient))
                .map(event -> event.type().name())
                .distinct()
                .mapToInt(labels.types()::indexOf)
                .toArray();
        int[] actors = list.in(List.of(actor));
        int[] recipients = list.in(List.of(recipient));
        if (actors.length == 0 || recipients.length == 0 || (reversed && types.length > 0)) {
            return;
        }
        int[] said = reversed ? new int[] {labels.types().size()} : types;
        int[] tags = new int[list.size()];
        Arrays.fill(tags, -1);
        found.add(new Example(
                list, tags, List.of(), Optional.empty(), Optional.of(new Example.Pair(actors, recipients, said))));
    }

    private static boolean between(MarkedEvent event, Span actor, Span recipient) {
        boolean acts = event.actors().stream().anyMatch(actor::overlaps);
        boolean receives = event.recipients().stream().anyMatch(recipient::overlaps);
        boolean joins = event.recipients().isEmpty() && event.actors().stream().anyMatch(recipient::overlaps);
        return acts && (receives || joins);
    }
}
