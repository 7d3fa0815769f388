package org.entente.code.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.Match;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** States, bodies and people named by the modifiers of a noun: "the Japan-ROK dialogue", "the African Union summit". */
public final class ModifierNames {
    private static final Set<Relation> MODIFIERS = Set.of(Relation.COMPOUND, Relation.NMOD);
    private static final int LONGEST = 6;

    private final Sentence sentence;
    private final ActorLexicon actors;

    public ModifierNames(Sentence sentence, ActorLexicon actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    /** States and bodies named before a noun: "Japan-ROK", "African Union"; a lone seat is a place ("Geneva talks"). */
    public List<Named> before(Token noun) {
        Optional<Named> body = bodyBefore(noun);
        if (body.isPresent()) {
            return List.of(body.get());
        }
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

    /** A body whose name the tree tears apart: "the Group of Twenty summit". */
    private Optional<Named> bodyBefore(Token noun) {
        for (int first = Math.max(0, noun.index() - LONGEST); first < noun.index() - 1; first++) {
            int length = noun.index() - first;
            List<String> forms = sentence.tokens().subList(first, noun.index()).stream()
                    .map(Token::form)
                    .toList();
            Optional<Match> match = Character.isUpperCase(forms.get(0).codePointAt(0))
                    ? actors.longest(forms, 0).filter(any -> any.length() == length)
                    : Optional.empty();
            if (match.filter(any -> any.sense() == Match.Sense.BODY).isPresent()) {
                return Optional.of(
                        new Named(first, noun.index() - 1, match.get().actor()));
            }
        }
        return Optional.empty();
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
    public record Named(int first, int last, Optional<Actor> actor) {
        /** The party it is, known by the lexicon alone. */
        public Party party(Evidence evidence) {
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
