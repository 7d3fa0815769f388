package org.entente.codebook.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;
import org.entente.codebook.folder.Tables;
import org.entente.codebook.plover.Plover;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Token;

/** All triggers, found by lemma. */
public final class TriggerLexicon {
    private final List<Trigger> all;
    private final LemmaIndex index;
    private final LemmaIndex removed;
    private final Set<String> own;

    private TriggerLexicon(List<Trigger> all, List<Trigger> removed, Set<String> own) {
        this.all = List.copyOf(all);
        this.index = new LemmaIndex(this.all);
        this.removed = new LemmaIndex(removed);
        this.own = Set.copyOf(own);
    }

    /** The triggers of some tables, one table a type. */
    public static TriggerLexicon of(Tables tables, Plover plover, WordClasses classes, Faults faults) {
        List<Trigger> found = new ArrayList<>();
        Set<String> own = new HashSet<>();
        TriggerClashes clashes = new TriggerClashes();
        for (EventType type : plover.types()) {
            Table table = tables.triggers(type.name());
            faults.each(table, row -> {
                List<Trigger> triggers = read(row, type, plover, classes);
                clashes.check(row, type);
                found.addAll(triggers);
                if (table.laid(row)) {
                    triggers.forEach(trigger -> own.add(trigger.where()));
                }
            });
        }
        tables.checkTriggers(plover.types().stream().map(EventType::name).toList());
        List<Trigger> removed = tables.folder().isPresent() ? removed(tables, plover, classes, found) : List.of();
        return new TriggerLexicon(found, removed, own);
    }

    /** Triggers that ship for a word that is left in none of the same type. */
    private static List<Trigger> removed(Tables tables, Plover plover, WordClasses classes, List<Trigger> left) {
        Set<Head> heads = left.stream().map(Head::of).collect(Collectors.toSet());
        List<Trigger> removed = new ArrayList<>();
        // A row that ships may need words of a class that the folder changed; then it tells of no word that was
        // removed.
        Faults passedOver = new Faults();
        for (EventType type : plover.types()) {
            passedOver.each(
                    tables.shippedTriggers(type.name()),
                    row -> read(row, type, plover, classes).stream()
                            .filter(trigger -> !heads.contains(Head.of(trigger)))
                            .forEach(removed::add));
        }
        return removed;
    }

    /** The word that heads a trigger of a type. */
    private record Head(EventType type, Trigger.Kind kind, String lemma) {
        static Head of(Trigger trigger) {
            return new Head(trigger.type(), trigger.kind(), trigger.lemma());
        }
    }

    /** The triggers of one row, one a lemma. */
    static List<Trigger> read(Table.Row row, EventType type, Plover plover, WordClasses classes) {
        List<Trigger> found = new ArrayList<>();
        Trigger.Kind kind = kind(row);
        Optional<Mode> mode = mode(row, type, plover);
        if (row.cell("codes").isEmpty()) {
            throw row.fault("E-CODEBOOK-5", "codes", "expected a sentence that the row codes, found none");
        }
        for (String lemma : row.list("lemma", ",")) {
            found.add(trigger(row, type, kind, lemma, mode, plover, classes));
        }
        if (found.isEmpty()) {
            throw row.fault("E-CODEBOOK-5", "lemma", "expected at least one lemma, found none");
        }
        return found;
    }

    private static Trigger trigger(
            Table.Row row,
            EventType type,
            Trigger.Kind kind,
            String lemma,
            Optional<Mode> mode,
            Plover plover,
            WordClasses classes) {
        List<String> words = Arrays.asList(lemma.split(" ", -1));
        int head = kind == Trigger.Kind.NOUN ? words.size() - 1 : 0;
        List<String> particles = new ArrayList<>(words);
        particles.remove(head);
        WordTest object = test(row, "object", row.cell("object"), classes);
        List<PrepositionTest> prepositions = prepositions(row, classes);
        Frame frame = Frame.parse(row, classes);
        return new Trigger(
                "event.%s.%s".formatted(type.name().toLowerCase(Locale.ROOT), lemma.replace(' ', '-')),
                type,
                kind,
                words.get(head),
                particles,
                object,
                prepositions,
                frame.subject(),
                frame.complement(),
                frame.named(),
                frame.flags(),
                mode,
                row.filled("cameo").map(name -> plover.type(row, "cameo")),
                (kind == Trigger.Kind.MODAL && !type.equals(EventType.AGREE) ? 6 : 0)
                        + frame.weight()
                        + object.weight()
                        + 3 * particles.size()
                        + weight(prepositions),
                row.cell("codes"),
                row.filled("does_not"),
                row.table() + ":" + row.line());
    }

    private static int weight(List<PrepositionTest> prepositions) {
        return prepositions.stream()
                .filter(PrepositionTest::required)
                .mapToInt(test -> 2 + test.object().weight())
                .sum();
    }

    private static List<PrepositionTest> prepositions(Table.Row row, WordClasses classes) {
        try {
            return row.list("prep", " ").stream()
                    .map(item -> PrepositionTest.parse(item, classes))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw row.fault("E-CODEBOOK-5", "prep", String.valueOf(e.getMessage()));
        }
    }

    private static WordTest test(Table.Row row, String column, String cell, WordClasses classes) {
        try {
            return WordTest.parse(cell, classes);
        } catch (IllegalArgumentException e) {
            throw row.fault("E-CODEBOOK-5", column, String.valueOf(e.getMessage()));
        }
    }

    private static Trigger.Kind kind(Table.Row row) {
        return switch (row.cell("pos")) {
            case "v" -> Trigger.Kind.VERB;
            case "n" -> Trigger.Kind.NOUN;
            case "a" -> Trigger.Kind.ADJECTIVE;
            case "m" -> Trigger.Kind.MODAL;
            default ->
                throw row.fault(
                        "E-CODEBOOK-5", "pos", "expected v, n, a or m, found \"%s\"".formatted(row.cell("pos")));
        };
    }

    private static Optional<Mode> mode(Table.Row row, EventType type, Plover plover) {
        Optional<Mode> mode = row.filled("mode").map(Mode::new);
        mode.ifPresent(each -> ModeCues.check(row, type, each, plover));
        return mode;
    }

    /** Triggers whose head is this word. */
    public List<Trigger> of(Token word) {
        return index.of(word);
    }

    /** Whether a trigger stands in a row of a user's folder. */
    public boolean own(Trigger trigger) {
        return own.contains(trigger.where());
    }

    /** Whether a user's folder took a word, as this part of speech, out of all triggers of a type. */
    public boolean removed(EventType type, Token word) {
        return removed.of(word).stream()
                .anyMatch(
                        trigger -> trigger.type().equals(type) && trigger.kind().of(word));
    }

    /** All triggers in the order of their tables. */
    public List<Trigger> all() {
        return all;
    }

    /** What the cell "frame" says. */
    private record Frame(Set<Trigger.Flag> flags, WordTest subject, WordTest complement, WordTest named, int weight) {
        private static final Map<String, Trigger.Flag> FLAGS = Map.ofEntries(
                Map.entry("to", Trigger.Flag.INFINITIVE),
                Map.entry("that", Trigger.Flag.CLAUSE),
                Map.entry("subjunctive", Trigger.Flag.SUBJUNCTIVE),
                Map.entry("ing", Trigger.Flag.GERUND),
                Map.entry("both", Trigger.Flag.BOTH),
                Map.entry("passive", Trigger.Flag.PASSIVE),
                Map.entry("active", Trigger.Flag.ACTIVE),
                Map.entry("reversed", Trigger.Flag.REVERSED),
                Map.entry("negated", Trigger.Flag.NEGATED),
                Map.entry("defers", Trigger.Flag.DEFERS),
                Map.entry("plain", Trigger.Flag.PLAIN),
                Map.entry("bare", Trigger.Flag.BARE),
                Map.entry("own", Trigger.Flag.OWN),
                Map.entry("ahead", Trigger.Flag.AHEAD),
                Map.entry("weak", Trigger.Flag.WEAK),
                Map.entry("thing", Trigger.Flag.THING));

        static Frame parse(Table.Row row, WordClasses classes) {
            Set<Trigger.Flag> flags = EnumSet.noneOf(Trigger.Flag.class);
            WordTest subject = WordTest.FREE;
            WordTest complement = WordTest.FREE;
            WordTest named = WordTest.FREE;
            for (String item : row.list("frame", " ")) {
                int colon = item.indexOf(':');
                String name = colon < 0 ? item : item.substring(0, colon);
                WordTest test = test(row, "frame", colon < 0 ? "" : item.substring(colon + 1), classes);
                if (name.equals("subject")) {
                    subject = test;
                } else if (name.equals("name")) {
                    named = test;
                } else {
                    flags.add(flag(row, name));
                    complement = colon < 0 ? complement : test;
                }
            }
            return new Frame(flags, subject, complement, named, named.weight() + weight(flags, subject, complement));
        }

        private static Trigger.Flag flag(Table.Row row, String name) {
            Trigger.Flag flag = FLAGS.get(name);
            if (flag == null) {
                throw row.fault(
                        "E-CODEBOOK-5",
                        "frame",
                        "expected subject:..., name:... or one of %s, found \"%s\""
                                .formatted(FLAGS.keySet().stream().sorted().toList(), name));
            }
            return flag;
        }

        private static int weight(Set<Trigger.Flag> flags, WordTest subject, WordTest complement) {
            int weight = subject.weight() + complement.weight();
            for (Trigger.Flag flag : flags) {
                weight += switch (flag) {
                    case INFINITIVE, CLAUSE, GERUND, NEGATED -> 2;
                    case SUBJUNCTIVE, BARE -> 1;
                    case PASSIVE, ACTIVE, REVERSED -> 1;
                    case BOTH, THING, DEFERS, PLAIN, OWN, AHEAD -> 0;
                    case WEAK -> -2;
                };
            }
            return weight;
        }
    }

    /** Every rule's name, in order, once. */
    public List<String> rules() {
        return all.stream().map(Trigger::rule).distinct().sorted().toList();
    }
}
