package org.entente.encoder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.codebook.plover.Plover;
import org.entente.model.Context;
import org.entente.model.EventType;
import org.entente.model.Mode;

/**
 * What the heads answer, in the order of their outputs.
 *
 * @param types PLOVER's event types
 * @param modes "ASSAULT/aerial"; each type with modes has also "ASSAULT/-", none of them
 * @param assertions how an event is told
 * @param contexts PLOVER's contexts
 */
public record Labels(List<String> types, List<String> modes, List<String> assertions, List<String> contexts) {
    /** No mode of a type that has some. */
    public static final String NO_MODE = "-";

    public Labels {
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        assertions = List.copyOf(assertions);
        contexts = List.copyOf(contexts);
    }

    /**
     * All of a codebook's, in a fixed order.
     *
     * @param assertions the ways of telling an event that the corpus knows
     */
    public static Labels of(Plover plover, List<String> assertions) {
        List<String> modes = new ArrayList<>();
        for (EventType type : plover.types()) {
            List<String> own =
                    plover.modes(type).stream().map(Mode::code).sorted().toList();
            if (!own.isEmpty()) {
                modes.add(mode(type.name(), NO_MODE));
                own.forEach(mode -> modes.add(mode(type.name(), mode)));
            }
        }
        return new Labels(
                plover.types().stream().map(EventType::name).toList(),
                modes,
                assertions,
                plover.contexts().keySet().stream().map(Context::code).sorted().toList());
    }

    /** The name of a mode among the modes of all types. */
    public static String mode(String type, String mode) {
        return type + "/" + mode;
    }

    /** Whether a mode is one of a type's. */
    public boolean belongs(int mode, int type) {
        return modes.get(mode).startsWith(types.get(type) + "/");
    }

    /** As notes of a weight file: a name, and the labels with a space between. */
    public Map<String, String> notes() {
        return Map.of(
                "types", String.join(" ", types),
                "modes", String.join(" ", modes),
                "assertions", String.join(" ", assertions),
                "contexts", String.join(" ", contexts));
    }

    /** Those that a weight file was trained for. */
    public static Labels of(Map<String, String> notes) {
        return new Labels(
                list(notes, "types"), list(notes, "modes"), list(notes, "assertions"), list(notes, "contexts"));
    }

    private static List<String> list(Map<String, String> notes, String name) {
        return List.of(notes.getOrDefault(name, "").split(" "));
    }
}
