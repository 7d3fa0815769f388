package org.entente.code.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.Match;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.model.Evidence;
import org.entente.model.Party;
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

    /** States and bodies named before a noun: "Japan-ROK", "African Union"; a lone seat is a place ("Geneva talks"). */
    List<Named> namedBefore(Token noun) {
        List<Token> modifiers = modifiers(noun);
        List<Named> found = new ArrayList<>();
        for (int at = 0; at < modifiers.size(); at++) {
            Optional<Match> match = name(modifiers, at);
            int last = at;
            if (match.isPresent()) {
                last += match.get().length() - 1;
                int named = modifiers.get(last).form().equals("-") ? last - 1 : last;
                found.add(named(modifiers, at, named, match.get().actor()));
            } else if (modifiers.get(at).entityType().equals("PERSON")) {
                while (last + 1 < modifiers.size() && inside(modifiers.get(last + 1))) {
                    last++;
                }
                found.add(named(modifiers, at, last, Optional.empty()));
            }
            at = last;
        }
        return found;
    }

    private static Named named(List<Token> modifiers, int first, int last, Optional<Actor> actor) {
        return new Named(modifiers.get(first).index(), modifiers.get(last).index(), actor);
    }

    private Optional<Match> name(List<Token> modifiers, int at) {
        if (modifiers.get(at).form().equals("-")) {
            return Optional.empty();
        }
        return actors.longest(modifiers.stream().map(Token::form).toList(), at)
                .filter(match -> match.sense() != Match.Sense.ROLE)
                .filter(match -> match.sense() != Match.Sense.SEAT || paired(modifiers, at, match.length()));
    }

    /** Whether a hyphen joins the name to another: "Moscow-Minsk talks". */
    private static boolean paired(List<Token> modifiers, int at, int length) {
        boolean before = at > 0 && modifiers.get(at - 1).form().equals("-");
        int after = at + length;
        boolean behind = modifiers.get(after - 1).form().equals("-")
                || (after < modifiers.size() && modifiers.get(after).form().equals("-"));
        return before || behind;
    }

    /** Whether a token goes on with the entity before it. */
    private static boolean inside(Token token) {
        return token.entity().startsWith("I-") || token.entity().startsWith("L-");
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

    /**
     * A name before a noun.
     *
     * @param first index of its first token
     * @param last index of its last token
     * @param actor who it is, as far as the lexicon knows
     */
    record Named(int first, int last, Optional<Actor> actor) {
        /** The party it is, known by the lexicon alone. */
        Party party(Evidence evidence) {
            return actor.map(known -> new Party(
                            Optional.of(known.id()),
                            Optional.of(known.name()),
                            Optional.of(known.code()),
                            Optional.empty(),
                            Optional.empty(),
                            evidence.words(),
                            Optional.of(evidence.span())))
                    .orElseGet(() -> Party.at(evidence));
        }
    }
}
