package org.entente.codebook.plover;

import java.util.Locale;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.QuadClass;

/** Anything that the codebook defines and an event may show. */
public sealed interface Code {
    /** As the codebook writes it: "AID", "CONSULT-visit", "economic", "future", "VERBAL_CONFLICT". */
    String name();

    /** What sort of code it is, in a word or two. */
    String kind();

    /** Whether an event has this code. */
    boolean shownBy(Event event);

    /** Whether a person may mean it by a word, in any case: a mode goes by its own name too. */
    default boolean calls(String word) {
        return name().equalsIgnoreCase(word);
    }

    /** A type. */
    record OfType(EventType type) implements Code {
        @Override
        public String name() {
            return type.name();
        }

        @Override
        public String kind() {
            return "type";
        }

        @Override
        public boolean shownBy(Event event) {
            return event.type().equals(type);
        }
    }

    /** A mode of a type. */
    record OfMode(EventType type, Mode mode) implements Code {
        @Override
        public String name() {
            return type.name() + "-" + mode.code();
        }

        @Override
        public String kind() {
            return "mode";
        }

        @Override
        public boolean shownBy(Event event) {
            return event.type().equals(type) && event.modes().contains(mode);
        }

        @Override
        public boolean calls(String word) {
            return name().equalsIgnoreCase(word) || mode.code().equalsIgnoreCase(word);
        }
    }

    /** A context. */
    record OfContext(Context context) implements Code {
        @Override
        public String name() {
            return context.code();
        }

        @Override
        public String kind() {
            return "context";
        }

        @Override
        public boolean shownBy(Event event) {
            return event.contexts().contains(context);
        }
    }

    /** An auxiliary mode. */
    record OfAuxiliary(AuxiliaryMode mode) implements Code {
        @Override
        public String name() {
            return mode.code();
        }

        @Override
        public String kind() {
            return "auxiliary mode";
        }

        @Override
        public boolean shownBy(Event event) {
            return event.auxiliary().contains(mode);
        }
    }

    /** A quad class. */
    record OfQuad(QuadClass quadClass) implements Code {
        @Override
        public String name() {
            return quadClass.name();
        }

        @Override
        public String kind() {
            return "quad class";
        }

        @Override
        public boolean shownBy(Event event) {
            return event.type().quadClass() == quadClass;
        }

        @Override
        public boolean calls(String word) {
            return name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
        }
    }
}
