package org.entente.resolve.reference;

import java.util.Locale;
import java.util.Optional;
import org.entente.codebook.actor.Actor;
import org.entente.model.CountryCode;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** "the North" and "the South" in a text about Korea. */
final class Halves {
    private Halves() {}

    /** The Korean state that a token names by its side alone. */
    static Optional<Actor> korea(Reader reader, Sentence sentence, int at) {
        String form = sentence.token(at).form();
        boolean side = form.equals("North") || form.equals("South");
        if (!side
                || at == 0
                || !sentence.token(at - 1).lemma().equals("the")
                || followed(sentence, at)
                || !about(reader)) {
            return Optional.empty();
        }
        return reader.lexicon().state(new CountryCode(form.equals("North") ? "PRK" : "KOR"));
    }

    private static boolean followed(Sentence sentence, int at) {
        return at + 1 < sentence.tokens().size()
                && (sentence.token(at + 1).noun()
                        || sentence.token(at + 1).tag().startsWith("JJ"));
    }

    private static boolean about(Reader reader) {
        for (Sentence sentence : reader.document().sentences()) {
            for (Token token : sentence.tokens()) {
                String form = token.form().toLowerCase(Locale.ROOT);
                if (form.startsWith("korea")
                        || form.equals("pyongyang")
                        || form.equals("seoul")
                        || form.equals("dprk")) {
                    return true;
                }
            }
        }
        return false;
    }
}
