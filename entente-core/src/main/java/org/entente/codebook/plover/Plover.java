package org.entente.codebook.plover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;
import org.entente.codebook.folder.Tables;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.QuadClass;

/**
 * The PLOVER codebook: 16 types with their scores, the modes of each, 37 contexts; and what a user's folder adds.
 *
 * @see "PLOVER manual draft 2.0; corrections in plover/SOURCE.md"
 */
public final class Plover {
    private final Map<EventType, TypeEntry> types;
    private final Map<EventType, Map<Mode, ModeEntry>> modes;
    private final Map<Context, ContextEntry> contexts;
    private final Map<Context, List<String>> words = new LinkedHashMap<>();
    private final Map<AuxiliaryMode, Definition> auxiliary;
    private final Map<QuadClass, Definition> quads;
    private final List<Neighbours> neighbours;
    private final List<Erratum> errata;

    private Plover(Tables tables, Faults faults) {
        this.types = new PloverReader(faults).types(tables.table("plover/types.tsv"));
        Faults later = new Faults();
        PloverReader reader = new PloverReader(later);
        this.modes = reader.modes(tables.table("plover/modes.tsv"), types);
        this.contexts = reader.contexts(tables.table("plover/contexts.tsv"));
        contexts.forEach((context, entry) -> words.put(context, entry.words()));
        this.auxiliary =
                reader.definitions(tables.table("plover/auxiliary_modes.tsv"), AuxiliaryMode.class, "auxiliary_mode");
        this.quads = reader.definitions(tables.table("plover/quad_classes.tsv"), QuadClass.class, "quad_class");
        this.neighbours = reader.neighbours(tables.table("plover/neighbours.tsv"), types);
        this.errata = PloverReader.errata(tables.table("plover/errata.tsv"));
        tables.follow(later, faults);
    }

    /** One type. */
    record TypeEntry(EventType type, double score, boolean recipient, Definition definition) {}

    /** One mode of a type. */
    record ModeEntry(double score, Definition definition) {}

    /** One context. */
    record ContextEntry(List<String> words, Definition definition) {}

    /**
     * The codebook that comes with the build.
     *
     * @throws CodebookException if a table is not of the expected shape; the message names file and line
     */
    public static Plover load() {
        Faults faults = new Faults();
        Plover plover = of(Tables.shipped(faults), faults);
        faults.check();
        return plover;
    }

    /** The codes of some tables; faults are kept, each costs its row. */
    public static Plover of(Tables tables, Faults faults) {
        return new Plover(tables, faults);
    }

    /** All types: PLOVER's in the manual's order, then those of the user's own. */
    public List<EventType> types() {
        return List.copyOf(types.keySet());
    }

    /**
     * The type that a cell names, in any case.
     *
     * @throws CodebookException if the codebook has none of this name; the message names file and line
     */
    public EventType type(Table.Row row, String column) {
        return PloverReader.type(row, column, types);
    }

    /** The modes of a type, in the manual's order; empty where it has none. */
    public Set<Mode> modes(EventType type) {
        return modes.getOrDefault(type, Map.of()).keySet();
    }

    /** All contexts with the words that speak for each, in the manual's order. */
    public Map<Context, List<String>> contexts() {
        return words;
    }

    /** Whether the type expects somebody to whom it is done; he may stand in no words. */
    public boolean expectsRecipient(EventType type) {
        return entry(type).recipient();
    }

    /** All codes: quad classes, types, each with its modes after it, auxiliary modes, contexts. */
    public List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        quads.keySet().forEach(quad -> codes.add(new Code.OfQuad(quad)));
        for (EventType type : types.keySet()) {
            codes.add(new Code.OfType(type));
            modes(type).forEach(mode -> codes.add(new Code.OfMode(type, mode)));
        }
        auxiliary.keySet().forEach(mode -> codes.add(new Code.OfAuxiliary(mode)));
        contexts.keySet().forEach(context -> codes.add(new Code.OfContext(context)));
        return codes;
    }

    /** What a code means; empty where it is not the codebook's. */
    public Optional<Definition> definition(Code code) {
        if (code instanceof Code.OfType one) {
            return Optional.ofNullable(types.get(one.type())).map(TypeEntry::definition);
        }
        if (code instanceof Code.OfMode one) {
            return Optional.ofNullable(modes.getOrDefault(one.type(), Map.of()).get(one.mode()))
                    .map(ModeEntry::definition);
        }
        if (code instanceof Code.OfContext one) {
            return Optional.ofNullable(contexts.get(one.context())).map(ContextEntry::definition);
        }
        return code instanceof Code.OfAuxiliary one
                ? Optional.ofNullable(auxiliary.get(one.mode()))
                : Optional.ofNullable(quads.get(((Code.OfQuad) code).quadClass()));
    }

    /** What decides between a type and those close to it. */
    public List<Neighbours> neighbours(EventType type) {
        return neighbours.stream()
                .filter(each -> Stream.of(each.one(), each.other()).anyMatch(type::equals))
                .toList();
    }

    /** Where the manual errs, and what counts. */
    public List<Erratum> errata() {
        return errata;
    }

    /**
     * The conflict-cooperation score: of the type, or of its modes where there are some. Several modes count as the one
     * farthest from zero.
     *
     * @return -10.0 (conflict) to +10.0 (cooperation), no unit
     * @throws UnknownModeException if the codebook does not list a mode under this type
     * @see "PLOVER manual 2.0, Numeric conflict/cooperation scores; corrections in plover/SOURCE.md"
     */
    public double score(EventType type, List<Mode> given) {
        List<Double> scores = new ArrayList<>();
        for (Mode mode : given) {
            ModeEntry known = modes.getOrDefault(type, Map.of()).get(mode);
            if (known == null) {
                throw new UnknownModeException(type, mode, modes(type));
            }
            scores.add(known.score());
        }
        return scores.stream()
                .reduce((a, b) -> Math.abs(b) > Math.abs(a) ? b : a)
                .orElseGet(() -> entry(type).score());
    }

    private TypeEntry entry(EventType type) {
        TypeEntry entry = types.get(type);
        if (entry == null) {
            throw new IllegalArgumentException(
                    "expected a type of this codebook %s, found %s".formatted(types(), type));
        }
        return entry;
    }
}
