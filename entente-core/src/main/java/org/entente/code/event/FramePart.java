package org.entente.code.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Token;

/** What a trigger may ask of the words around it, in the order in which it is looked for. */
public enum FramePart {
    /** The word itself: its part of speech, and that it stands for itself. */
    WORD,
    /** That it stands under a verb of saying, or says what speakers will do. */
    SAID,
    /** Other words of the trigger. */
    PARTICLES,
    OBJECT,
    VOICE,
    /** An object that is given no name or quality. */
    PLAIN,
    /** No mere stance of who speaks. */
    STANCE,
    /** What the object is called. */
    NAMED,
    NEGATED,
    /** What is acted on is one's own. */
    OWN,
    SUBJECT,
    /** Infinitives, clauses and gerunds below. */
    COMPLEMENT,
    PREPOSITION;

    /** The value in output: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands there, in words of the sentence; nothing where no words stand for it. */
    String found(Slots slots, List<Token> actors) {
        return switch (this) {
            case OBJECT, PLAIN, NAMED, OWN -> forms(slots.objects().stream());
            case SUBJECT -> forms(actors.stream());
            case COMPLEMENT ->
                forms(Stream.of(slots.infinitives(), slots.clauses(), slots.gerunds())
                        .flatMap(List::stream));
            case PREPOSITION ->
                slots.prepositions().stream()
                        .map(each -> (each.preposition() + " " + forms(each.objects().stream())).strip())
                        .distinct()
                        .collect(Collectors.joining(", "));
            case WORD, SAID, PARTICLES, VOICE, STANCE, NEGATED -> "";
        };
    }

    private static String forms(Stream<Token> tokens) {
        return tokens.map(Token::form).distinct().collect(Collectors.joining(", "));
    }
}
