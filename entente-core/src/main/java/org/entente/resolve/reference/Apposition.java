package org.entente.resolve.reference;

import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Role;
import org.entente.model.Sentence;
import org.entente.resolve.phrase.Reading;

/** Who somebody is, between commas: "Mori, Japan's finance minister," and "the bank's head, Jane Poole,". */
final class Apposition {
    private static final int LONGEST = 14;

    private static final Set<String> OF = Set.of("of", "for", "at", "in");

    private Apposition() {}

    /** What follows a name after a comma, if it is a role in the singular. */
    static Optional<Reading> after(Reader reader, Sentence sentence, int last) {
        int from = last + 2;
        if (from >= sentence.tokens().size() || !comma(sentence, last + 1)) {
            return Optional.empty();
        }
        int to = from;
        while (to < sentence.tokens().size() && to - from < LONGEST && !stop(sentence, to)) {
            to++;
        }
        return to == from ? Optional.empty() : role(reader, sentence, from, to - 1);
    }

    /** What stands before a name and its comma. */
    static Optional<Reading> before(Reader reader, Sentence sentence, int first) {
        if (first < 2
                || !comma(sentence, first - 1)
                || !sentence.token(first - 2).tag().equals("NN")) {
            return Optional.empty();
        }
        int from = Chunk.first(sentence, first - 2);
        return role(reader, sentence, from, first - 2)
                .or(() -> holder(sentence, from).flatMap(head -> role(reader, sentence, head, first - 2)));
    }

    /** "the head of Ghana's central bank": where the phrase before "of" begins. */
    private static Optional<Integer> holder(Sentence sentence, int from) {
        boolean of = from > 1 && OF.contains(sentence.token(from - 1).form());
        return of && sentence.token(from - 2).tag().equals("NN")
                ? Optional.of(Chunk.first(sentence, from - 2))
                : Optional.empty();
    }

    private static Optional<Reading> role(Reader reader, Sentence sentence, int first, int last) {
        Reading reading = reader.read(reader.words(sentence, first, last));
        boolean human =
                reading.role().filter(Role::human).isPresent() && reading.name().isEmpty();
        return human && !sentence.token(first).tag().startsWith("VB") ? Optional.of(reading) : Optional.empty();
    }

    private static boolean comma(Sentence sentence, int at) {
        return at < sentence.tokens().size()
                && (sentence.token(at).form().equals(",")
                        || sentence.token(at).form().equals("("));
    }

    private static boolean stop(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return tag.equals(",")
                || tag.equals(".")
                || tag.equals(":")
                || tag.startsWith("VB")
                || tag.startsWith("W")
                || tag.equals("MD")
                || tag.equals("PRP")
                || sentence.token(at).form().equals(")")
                || tag.equals("``")
                || tag.equals("''");
    }
}
