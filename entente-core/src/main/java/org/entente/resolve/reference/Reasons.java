package org.entente.resolve.reference;

import java.util.Optional;
import org.entente.model.CountryCode;
import org.entente.model.Sector;

/** Why words are taken for a party, in a line that a reader can check. */
final class Reasons {
    private Reasons() {}

    /** The line for words that stand for a figure, with the mention that says so where there is one. */
    static String line(String words, Figure figure, Optional<Mention> mention) {
        String code = figure.code()
                .map(CountryCode::value)
                .map(value -> " (" + value + ")")
                .orElse("");
        return "\"%s\" is %s%s: %s".formatted(words, figure.name(), code, why(figure, mention));
    }

    private static String why(Figure figure, Optional<Mention> mention) {
        if (figure.because().isPresent()) {
            return figure.because().get();
        }
        return switch (mention.map(Mention::form).orElse(Mention.Form.ROLE)) {
            case NAME -> name(figure);
            case ADJECTIVE -> "told by the place or nationality in the words";
            case PRONOUN -> "the nearest before it whom the word fits";
            case ROLE -> role(figure);
        };
    }

    private static String name(Figure figure) {
        boolean known = figure.actor().isPresent();
        return switch (figure.kind()) {
            case STATE ->
                figure.sector().filter(sector -> sector == Sector.GOV).isPresent()
                        ? "the seat stands for the government"
                        : "the name of the state";
            case PERSON -> known ? "known by that name on the day" : "as the text introduces the person";
            default -> known ? "known by that name" : "a name in the text";
        };
    }

    private static String role(Figure figure) {
        return switch (figure.kind()) {
            case PERSON, STATE, BODY -> "the last named before it whom the words fit";
            case ROLE, GROUP -> "told by the words themselves";
        };
    }
}
