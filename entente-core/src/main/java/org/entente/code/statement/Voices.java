package org.entente.code.statement;

import java.util.Set;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.statement.CueLexicon;
import org.entente.model.Token;

/** Who or what can be said to speak: a person, a body, a state, a document, some of a group; no situation or choice. */
public final class Voices {
    private static final Set<String> NAMES = Set.of("PERSON", "ORG", "GPE", "NORP", "LAW", "WORK_OF_ART");

    private final CueLexicon cues;
    private final ActorLexicon actors;

    public Voices(CueLexicon cues, ActorLexicon actors) {
        this.cues = cues;
        this.actors = actors;
    }

    /** Whether the head of a phrase can speak. */
    public boolean speaks(Token head) {
        String tag = head.tag();
        if (tag.equals("PRP")) {
            return !head.lemma().equals("it");
        }
        return !head.noun()
                || tag.startsWith("NNP")
                || NAMES.contains(head.entityType())
                || cues.document(head.lemma())
                || actors.partyNoun(head.lemma());
    }

    /** Whether the head is a document, which speaks for whoever wrote it. */
    public boolean document(Token head) {
        return head.noun() && cues.document(head.lemma());
    }
}
