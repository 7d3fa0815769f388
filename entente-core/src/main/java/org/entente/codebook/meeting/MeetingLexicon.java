package org.entente.codebook.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.Table;
import org.entente.model.Meeting;

/** Words that tell of meetings: verbs, nouns, people who meet, and words for plans. Data: {@code meetings/}. */
public final class MeetingLexicon {
    private final Map<String, MeetingFrame> verbs = new HashMap<>();
    private final Map<String, List<MeetingNoun>> nouns = new HashMap<>();
    private final Map<String, Rank> officials = new HashMap<>();
    private final Map<String, Effect> plans = new HashMap<>();

    /**
     * Loads the four tables.
     *
     * @throws org.entente.codebook.CodebookException if a row is not of the expected shape
     */
    public MeetingLexicon() {
        Table.resource("meetings/verbs.tsv")
                .rows()
                .forEach(row -> verbs.put(row.cell("lemma"), value(MeetingFrame.class, row, "frame")));
        Table.resource("meetings/nouns.tsv")
                .rows()
                .forEach(row -> nouns.computeIfAbsent(row.cell("noun"), any -> new ArrayList<>())
                        .add(noun(row)));
        Table.resource("meetings/officials.tsv")
                .rows()
                .forEach(row -> officials.put(row.cell("lemma"), value(Rank.class, row, "rank")));
        Table.resource("meetings/plans.tsv")
                .rows()
                .forEach(row -> plans.put(row.cell("word"), value(Effect.class, row, "effect")));
    }

    /** The frame of a verb of meeting. */
    public Optional<MeetingFrame> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** The rows of a noun; those with a modifier first. */
    public List<MeetingNoun> nouns(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    /** The rank of an office or group. */
    public Optional<Rank> rank(String lemma) {
        return Optional.ofNullable(officials.get(lemma));
    }

    /** What a word does to a meeting that stands below or after it. */
    public Optional<Effect> effect(String lemma) {
        return Optional.ofNullable(plans.get(lemma));
    }

    private static MeetingNoun noun(Table.Row row) {
        return new MeetingNoun(
                row.cell("noun"),
                row.filled("modifier"),
                value(Meeting.Type.class, row, "type"),
                value(MeetingNoun.Needs.class, row, "needs") == MeetingNoun.Needs.PARTIES);
    }

    private static <E extends Enum<E>> E value(Class<E> type, Table.Row row, String column) {
        try {
            return Enum.valueOf(type, row.cell(column).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.fault(
                    "E-MEETING-1",
                    column,
                    "expected one of %s, found \"%s\"".formatted(List.of(type.getEnumConstants()), row.cell(column)));
        }
    }

    /** How high an office is; a summit needs heads of state or government. */
    public enum Rank {
        HEAD,
        MINISTER,
        OTHER
    }

    /** What a word does to a meeting. */
    public enum Effect {
        PLANNED,
        CANCELLED,
        UNREAL
    }
}
