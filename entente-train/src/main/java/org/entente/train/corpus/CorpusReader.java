package org.entente.train.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.codebook.plover.Plover;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;

/**
 * Reads marked sentences, one a line: labels, contexts, marked text; tabs between. Contexts behind a question mark are not
 * learnt. Lines that begin with # are notes.
 */
public final class CorpusReader {
    private static final Pattern LABEL = Pattern.compile("([1-9]):([A-Z]+)/([a-z+-]+)/([a-z]+)");
    private static final String NONE = "none:";
    private static final String UNLEARNT = "?";
    private static final int COLUMNS = 3;

    private final Plover plover;

    /** @param plover says which modes and contexts there are */
    public CorpusReader(Plover plover) {
        this.plover = plover;
    }

    /**
     * All sentences of the files of a folder, by file name and line.
     *
     * @throws CorpusException at the first line that is not of the form
     */
    public List<MarkedSentence> readFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
        List<MarkedSentence> sentences = new ArrayList<>();
        for (Path file : files) {
            sentences.addAll(
                    read(String.valueOf(file.getFileName()), Files.readAllLines(file, StandardCharsets.UTF_8)));
        }
        return sentences;
    }

    /**
     * The sentences of one file.
     *
     * @param name of the file, for messages
     * @throws CorpusException at the first line that is not of the form
     */
    public List<MarkedSentence> read(String name, List<String> lines) {
        List<MarkedSentence> sentences = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(sentence(name + ":" + number, line));
            }
        }
        return sentences;
    }

    private MarkedSentence sentence(String where, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new CorpusException(
                    "E-CORPUS-1",
                    where,
                    "expected labels, contexts and text, found %d columns".formatted(cells.length));
        }
        MarkedText text = MarkedText.parse(where, cells[2]);
        boolean learnt = !cells[1].startsWith(UNLEARNT);
        List<Context> contexts = contexts(where, learnt ? cells[1] : cells[1].substring(UNLEARNT.length()));
        if (cells[0].startsWith(NONE)) {
            NoEventReason reason = reason(where, cells[0].substring(NONE.length()));
            checkTags(where, Set.of(), text);
            return new MarkedSentence(where, text.text(), List.of(), Optional.of(reason), contexts, learnt);
        }
        List<MarkedEvent> events = Arrays.stream(cells[0].split(" "))
                .map(label -> event(where, label, text))
                .toList();
        checkTags(where, numbers(where, events), text);
        return new MarkedSentence(where, text.text(), events, Optional.empty(), contexts, learnt);
    }

    private MarkedEvent event(String where, String label, MarkedText text) {
        Matcher parts = LABEL.matcher(label);
        if (!parts.matches()) {
            throw new CorpusException(
                    "E-CORPUS-2", where, "expected NUMBER:TYPE/MODE/ASSERTION, found \"%s\"".formatted(label));
        }
        int number = Integer.parseInt(parts.group(1));
        EventType type = type(where, parts.group(2));
        Assertion assertion =
                named(where, "assertion", Assertion.values(), parts.group(4).toUpperCase(Locale.ROOT));
        if (text.spans(number, Role.ACT).isEmpty()) {
            throw new CorpusException(
                    "E-CORPUS-4", where, "expected the words of the act, [E%d ...]".formatted(number));
        }
        return new MarkedEvent(
                number,
                type,
                modes(where, type, parts.group(3)),
                assertion,
                text.spans(number, Role.ACT),
                text.spans(number, Role.ACTOR),
                text.spans(number, Role.RECIPIENT));
    }

    private static Set<Integer> numbers(String where, List<MarkedEvent> events) {
        Set<Integer> numbers = new HashSet<>();
        for (MarkedEvent event : events) {
            if (!numbers.add(event.number())) {
                throw new CorpusException(
                        "E-CORPUS-2", where, "expected each number once, found %d twice".formatted(event.number()));
            }
        }
        return numbers;
    }

    private List<Mode> modes(String where, EventType type, String cell) {
        Set<Mode> known = plover.modes(type);
        if (cell.equals("-")) {
            return List.of();
        }
        if (known.contains(new Mode(cell))) {
            return List.of(new Mode(cell));
        }
        List<Mode> modes = Arrays.stream(cell.split("\\+")).map(Mode::new).toList();
        for (Mode mode : modes) {
            if (!known.contains(mode)) {
                throw new CorpusException(
                        "E-CORPUS-2",
                        where,
                        "expected a mode of %s, one of %s, found \"%s\""
                                .formatted(
                                        type,
                                        known.stream().map(Mode::code).sorted().toList(),
                                        mode.code()));
            }
        }
        return modes;
    }

    private List<Context> contexts(String where, String cell) {
        if (cell.equals("-")) {
            return List.of();
        }
        List<Context> contexts =
                Arrays.stream(cell.split(",")).map(Context::new).toList();
        for (Context context : contexts) {
            if (!plover.contexts().containsKey(context)) {
                throw new CorpusException(
                        "E-CORPUS-5", where, "expected a PLOVER context or -, found \"%s\"".formatted(context.code()));
            }
        }
        return contexts;
    }

    private static NoEventReason reason(String where, String name) {
        return named(where, "reason", NoEventReason.values(), name.toUpperCase(Locale.ROOT));
    }

    private static EventType type(String where, String name) {
        return EventType.ofName(name)
                .orElseThrow(() -> new CorpusException(
                        "E-CORPUS-2",
                        where,
                        "expected a type, one of %s, found \"%s\"".formatted(EventType.plover(), name)));
    }

    private static <T extends Enum<T>> T named(String where, String what, T[] values, String name) {
        for (T value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw new CorpusException(
                "E-CORPUS-2",
                where,
                "expected a %s, one of %s, found \"%s\"".formatted(what, Arrays.toString(values), name));
    }

    private static void checkTags(String where, Set<Integer> labelled, MarkedText text) {
        for (Mark mark : text.marks()) {
            if (!labelled.contains(mark.event())) {
                throw new CorpusException(
                        "E-CORPUS-4", where, "expected a label for event %d, found none".formatted(mark.event()));
            }
        }
    }
}
