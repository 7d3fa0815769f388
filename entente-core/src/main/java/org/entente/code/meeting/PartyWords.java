package org.entente.code.meeting;

import java.util.List;
import java.util.Set;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.Match;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Which words can name somebody who meets. */
final class PartyWords {
    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "we", "i", "him", "her", "them", "us", "me", "both", "his", "their", "our", "my");
    private static final Set<String> NAMES = Set.of("PERSON", "GPE", "NORP", "ORG");

    private final Sentence sentence;
    private final MeetingLexicon lexicon;
    private final ActorLexicon actors;

    PartyWords(Sentence sentence, MeetingLexicon lexicon, ActorLexicon actors) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.actors = actors;
    }

    /** Whether the head of a phrase can be a party: a name, an office, or a pronoun for people. */
    boolean party(Token head) {
        return person(head) || state(head);
    }

    /** Whether the head can be a person or a group of people. */
    boolean person(Token head) {
        return head.entityType().equals("PERSON")
                || official(head)
                || (head.pronoun() && PRONOUNS.contains(head.lemma()))
                || (head.lemma().equals("two") && head.relation() != Relation.NMOD)
                || titled(head);
    }

    /** Whether the head is an office or a group that meets others. */
    boolean official(Token head) {
        return head.noun() && lexicon.rank(head.lemma()).isPresent();
    }

    /** Whether the head is the name of a state, a body or a nationality. */
    boolean state(Token head) {
        boolean name = head.noun() || head.relation() == Relation.POSS;
        return name && (NAMES.contains(head.entityType()) || (head.properNoun() && known(head)));
    }

    private boolean known(Token head) {
        return actors.longest(List.of(head.form()), 0)
                .filter(match -> match.sense() != Match.Sense.ROLE)
                .isPresent();
    }

    /** Whether the lexicon knows words as a state or body. */
    boolean body(String name) {
        return !actors.named(name).isEmpty();
    }

    /** Whether the head is a place's name. */
    boolean place(Token head) {
        return head.entityType().equals("GPE")
                || (head.properNoun() && head.entityType().equals("LOC"))
                || actors.state(head.form()).isPresent()
                || actors.seat(head.form()).isPresent()
                || head.lemma().equals("country")
                || head.lemma().equals("nation");
    }

    /** Whether a title stands before a name that no tag marks. */
    private boolean titled(Token head) {
        return head.properNoun()
                && sentence.children(head, Relation.COMPOUND, Relation.NMOD).stream()
                        .anyMatch(word -> lexicon.rank(word.lemma()).isPresent());
    }
}
