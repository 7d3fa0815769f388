package org.entente.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Party;

/**
 * Who is at the other end of an event: nobody is at both. A name that comes back is dropped. Words that only lead to who
 * acts ("him", "our partners", "its neighbours") mean somebody else, so they stay, but as words.
 */
final class Counterparts {
    private Counterparts() {}

    /** The recipients that are not who acts. */
    static List<Party> of(List<Party> recipients, List<Party> actors) {
        return recipients.stream()
                .flatMap(recipient -> actors.stream().noneMatch(actor -> same(actor, recipient))
                        ? Stream.of(recipient)
                        : another(recipient, actors).stream().filter(words -> alone(recipient, recipients)))
                .distinct()
                .toList();
    }

    /** Whether a group's words lead to nobody else. */
    private static boolean alone(Party recipient, List<Party> recipients) {
        return recipients.stream()
                .noneMatch(other -> !other.equals(recipient) && other.span().equals(recipient.span()));
    }

    private static boolean same(Party actor, Party recipient) {
        if (actor.entity().isPresent() || recipient.entity().isPresent()) {
            return actor.entity().equals(recipient.entity());
        }
        boolean sameName = actor.name().isPresent() && actor.name().equals(recipient.name());
        return sameName || sameWords(actor, recipient);
    }

    private static boolean sameWords(Party actor, Party recipient) {
        return actor.words().toLowerCase(Locale.ROOT).equals(recipient.words().toLowerCase(Locale.ROOT));
    }

    private static Optional<Party> another(Party recipient, List<Party> actors) {
        boolean described = !recipient.words().isEmpty()
                && Character.isLowerCase(recipient.words().codePointAt(0))
                && actors.stream().noneMatch(actor -> sameWords(actor, recipient));
        return described
                ? Optional.of(new Party(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        recipient.words(),
                        recipient.span()))
                : Optional.empty();
    }
}
