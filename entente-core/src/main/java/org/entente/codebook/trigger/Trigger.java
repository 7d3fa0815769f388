package org.entente.codebook.trigger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.model.Mode;
import org.entente.model.Token;

/**
 * A word in a frame that says an event took place.
 *
 * @param rule stable name: "event.consult.hold"
 * @param kind verb, noun or adjective
 * @param lemma its base form
 * @param particles words that belong to it: "out" of "pull out", or the words before a noun
 * @param object what its object must be
 * @param prepositions its prepositions, those that carry the recipient first
 * @param subject what its subject must be
 * @param complement what verb must stand below it, where {@link Flag#INFINITIVE} asks for one
 * @param named what the object must be called or made: "called the sale a violation"
 * @param mode the mode that the words give by themselves
 * @param cameo the type that {@link Reading#CAMEO} gives, where it is another
 * @param specificity how much the frame asks for: the most specific trigger of a word wins
 * @param codes a sentence that it codes
 * @param doesNot a sentence with the same words that it must not code
 * @param where file and line, for messages
 */
public record Trigger(
        String rule,
        EventType type,
        Kind kind,
        String lemma,
        List<String> particles,
        WordTest object,
        List<PrepositionTest> prepositions,
        WordTest subject,
        WordTest complement,
        WordTest named,
        Set<Flag> flags,
        Optional<Mode> mode,
        Optional<EventType> cameo,
        int specificity,
        String codes,
        Optional<String> doesNot,
        String where) {
    /** Part of speech. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        /** An auxiliary or verb under a verb of saying: "said that Iran must stop", "said Iran was behind the raid". */
        MODAL;

        /** Whether a word is of this part of speech; participles are verbs and adjectives. */
        boolean of(Token word) {
            boolean participle = word.tag().equals("VBN") || word.tag().equals("VBG");
            return switch (this) {
                case VERB -> word.verb();
                case NOUN -> word.noun();
                case ADJECTIVE -> word.tag().startsWith("JJ") || participle;
                case MODAL -> word.verb() || word.tag().equals("MD");
            };
        }
    }

    /** What else a frame asks for or says. */
    public enum Flag {
        /** An infinitive must stand below: "refused to withdraw". */
        INFINITIVE,
        /** A finite clause must stand below: "agreed that". */
        CLAUSE,
        /** What is said to be wanted must stand below: "insisted that he resign", not "insists that he resigned". */
        SUBJUNCTIVE,
        /** A gerund must stand below: "stopped exporting". */
        GERUND,
        /** All who take part act: "met", "talks between". */
        BOTH,
        /** Only in the passive. */
        PASSIVE,
        /** Only in the active. */
        ACTIVE,
        /** The grammatical subject is the recipient: "came under attack by". */
        REVERSED,
        /** Only where it is denied: "did not attend". */
        NEGATED,
        /** Says too little to be coded by itself, but enough where the two sides are given. */
        WEAK,
        /** Nothing may stand below: "declined", not "declined to comment". */
        BARE,
        /** Only where the object is not given a name or quality: not "called him a fool". */
        PLAIN,
        /** Puts what it tells ahead of the report: "is due in Rome", "called a march". */
        AHEAD,
        /** Gives way to a trigger in its infinitive: "decided to withdraw". */
        DEFERS,
        /** What is acted on is the actor's own, or is given up under an agreement: "destroyed its mines". */
        OWN,
        /** A thing that is acted on is the recipient too: "blew up a bridge". */
        THING
    }

    public Trigger {
        particles = List.copyOf(particles);
        prepositions = List.copyOf(prepositions);
        flags = Set.copyOf(flags);
    }

    /** The type in a reading of the codebook. */
    public EventType type(Reading reading) {
        return reading == Reading.CAMEO ? cameo.orElse(type) : type;
    }

    public boolean has(Flag flag) {
        return flags.contains(flag);
    }
}
