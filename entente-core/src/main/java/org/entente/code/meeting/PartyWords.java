package org.entente.code.meeting;

import java.util.Set;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Which words can name somebody who meets. */
final class PartyWords {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "we", "i", "him", "her", "them", "us", "me", "both", "his", "their", "our", "my");
    private static final Set<String> NAMES = Set.of("PERSON", "GPE", "NORP", "ORG");

    private final MeetingLexicon lexicon;

    PartyWords(MeetingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the head of a phrase can be a party: a name, an office, or a pronoun for people. */
    boolean party(Token head) {
        return person(head) || state(head);
    }

    /** Whether the head can be a person or a group of people. */
    boolean person(Token head) {
        return head.entityType().equals("PERSON")
                || lexicon.rank(head.lemma()).isPresent()
                || (head.pronoun() && PRONOUNS.contains(head.lemma()))
                || (head.lemma().equals("two") && head.relation() != Relation.NMOD);
    }

    /** Whether the head is the name of a state, a body or a nationality. */
    boolean state(Token head) {
        return NAMES.contains(head.entityType()) && (head.noun() || head.relation() == Relation.POSS);
    }

    /** Whether the head is a place's name. */
    boolean place(Token head) {
        return head.entityType().equals("GPE")
                || (head.properNoun() && head.entityType().equals("LOC"))
                || head.lemma().equals("country")
                || head.lemma().equals("nation");
    }

    /** Whether a name without any tag opens the phrase like a person's: a capitalized word with a title before it. */
    boolean titled(Sentence sentence, Token head) {
        return head.properNoun()
                && sentence.children(head, Relation.COMPOUND, Relation.NMOD).stream()
                        .anyMatch(word -> lexicon.rank(word.lemma()).isPresent());
    }
}
