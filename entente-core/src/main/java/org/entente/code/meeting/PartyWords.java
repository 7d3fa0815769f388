package org.entente.code.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Set<Relation> MODIFIERS = Set.of(Relation.COMPOUND, Relation.NMOD);

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

    /** States and bodies named before a noun, each from first to last token: "Japan-ROK", "African Union". */
    List<int[]> namedBefore(Token noun) {
        List<Token> modifiers = modifiers(noun);
        List<String> forms = modifiers.stream().map(Token::form).toList();
        List<int[]> found = new ArrayList<>();
        for (int at = 0; at < modifiers.size(); ) {
            Optional<Match> match = contiguous(modifiers, at) ? actors.longest(forms, at) : Optional.empty();
            boolean name = match.filter(any -> any.sense() != Match.Sense.ROLE).isPresent();
            if (name) {
                int last = at + match.get().length() - 1;
                last -= modifiers.get(last).form().equals("-") ? 1 : 0;
                found.add(new int[] {
                    modifiers.get(at).index(), modifiers.get(last).index()
                });
                at = last + 1;
            } else if (modifiers.get(at).entityType().equals("PERSON")) {
                int last = at;
                while (last + 1 < modifiers.size() && inside(modifiers.get(last + 1))) {
                    last++;
                }
                found.add(new int[] {
                    modifiers.get(at).index(), modifiers.get(last).index()
                });
                at = last + 1;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Whether a token goes on with the entity before it. */
    private static boolean inside(Token token) {
        return token.entity().startsWith("I-") || token.entity().startsWith("L-");
    }

    private static boolean contiguous(List<Token> modifiers, int at) {
        return !modifiers.get(at).form().equals("-");
    }

    /** Names and adjectives before the noun, with what stands between them. */
    private List<Token> modifiers(Token noun) {
        int first = noun.index();
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index() && MODIFIERS.contains(child.relation())) {
                first = Math.min(first, sentence.subtree(child).get(0).index());
            }
        }
        return sentence.tokens().subList(first, noun.index()).stream()
                .filter(token -> !Set.of("DT", "POS", "CC", ",").contains(token.tag()))
                .toList();
    }
}
