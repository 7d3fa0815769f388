package org.entente.resolve.reference;

import org.entente.model.Sentence;

/** "the agency" in a report: often the news agency that prints it, and no organisation of states. */
final class Newswire {
    /** Sentences after its name in which an organisation is "the agency" still. */
    static final int NEAR = 3;

    private Newswire() {}

    /** "a trader told the agency": somebody, not a state or body, tells it. */
    static boolean told(RolePhrase phrase, Discourse discourse) {
        Sentence sentence = phrase.sentence();
        int verb = phrase.first() - 1;
        if (verb < 0 || !sentence.token(verb).lemma().equals("tell")) {
            return false;
        }
        return discourse
                .lookBack(sentence.index(), verb)
                .takeWhile(mention -> mention.sentence() == sentence.index())
                .filter(mention -> mention.last() < verb)
                .findFirst()
                .map(mention -> !telling(mention, verb))
                .orElse(true);
    }

    /** A state or a body, right before the verb. */
    private static boolean telling(Mention mention, int verb) {
        boolean close = verb - mention.last() <= 2;
        return close
                && mention.one()
                && (mention.figure().kind() == Figure.Kind.STATE
                        || mention.figure().kind() == Figure.Kind.BODY);
    }
}
