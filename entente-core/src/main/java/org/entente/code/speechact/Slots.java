package org.entente.code.speechact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Clauses;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Finds what follows a trigger, by the slots that its row names: an infinitive, a clause, an object, a prepositional phrase. */
final class Slots {
    private static final Set<String> CLAUSE_MARKS = Set.of("that");

    private final Sentence sentence;
    private final Clauses clauses;

    Slots(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** Heads that fill the slot, in text order. */
    List<Token> fill(Token word, String slot) {
        return switch (slot) {
            case "inf" -> infinitives(word);
            case "forto" -> forInfinitives(word);
            case "that" -> clauses(word);
            case "ing" -> gerunds(word);
            case "np" -> word.verb() ? clauses.objects(word) : List.of();
            default -> phrases(word, slot);
        };
    }

    private List<Token> infinitives(Token word) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(word, Relation.XCOMP, Relation.ACL, Relation.CCOMP, Relation.ADVCL)) {
            boolean complement = child.relation() == Relation.XCOMP || child.relation() == Relation.CCOMP;
            if (child.index() > word.index()
                    && infinitive(child)
                    && (complement || !word.verb() || follows(child, word) || afterPartner(child, word))) {
                found.add(child);
            }
        }
        if (found.isEmpty() && word.noun() && word.relation() == Relation.DOBJ) {
            sentence.head(word)
                    .ifPresent(verb -> sentence.children(verb, Relation.ADVCL, Relation.XCOMP).stream()
                            .filter(child -> follows(child, lastOf(word)))
                            .forEach(found::add));
        }
        return found;
    }

    /** "agreed with the company to open": the infinitive may be read as a purpose. */
    private boolean afterPartner(Token infinitive, Token word) {
        return word.lemma().equals("agree")
                && sentence.children(word, Relation.PREP).stream()
                        .anyMatch(with -> with.lemma().equals("with") && with.index() < infinitive.index());
    }

    /** The last word of a noun's phrase: "calls from its neighbours". */
    private Token lastOf(Token noun) {
        List<Token> phrase = sentence.subtree(noun);
        return phrase.get(phrase.size() - 1);
    }

    /** Whether the infinitive's "to" comes right after the word. */
    private boolean follows(Token infinitive, Token word) {
        return sentence.children(infinitive, Relation.AUX).stream()
                .anyMatch(to -> to.tag().equals("TO") && to.index() == word.index() + 1);
    }

    /** "called on Morocco to reopen": the infinitive may hang on the noun or stand as an adjunct. */
    List<Token> infinitiveOfAddressee(Token word) {
        for (Token preposition : sentence.children(word, Relation.PREP, Relation.DATIVE)) {
            for (Token object : sentence.children(preposition, Relation.POBJ)) {
                Optional<Token> below = first(infinitivesBelow(object));
                if (below.isPresent()) {
                    return List.of(below.get());
                }
            }
            Optional<Token> beside = first(sentence.children(preposition, Relation.PCOMP, Relation.XCOMP));
            if (beside.isPresent() && infinitive(beside.get())) {
                return List.of(beside.get());
            }
        }
        for (Token object : sentence.children(word, Relation.DOBJ, Relation.DATIVE)) {
            Optional<Token> below = first(sentence.children(object, Relation.ACL, Relation.RELCL));
            if (below.isPresent() && infinitive(below.get())) {
                return List.of(below.get());
            }
        }
        return sentence.children(word, Relation.ADVCL).stream()
                .filter(child -> child.index() > word.index() && infinitive(child))
                .filter(child -> sentence.child(word, Relation.PREP).isPresent()
                        || sentence.child(word, Relation.DOBJ).isPresent())
                .limit(1)
                .toList();
    }

    /** On the noun itself or, read wrongly, on one of its modifiers: "a plea from the local clergy to stop". */
    private List<Token> infinitivesBelow(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if (infinitive(child) && child.index() > noun.index()) {
                found.add(child);
            }
            for (Token below : sentence.children(child, Relation.XCOMP, Relation.ACL)) {
                if (child.relation() == Relation.NMOD && infinitive(below)) {
                    found.add(below);
                }
            }
        }
        return found;
    }

    private static Optional<Token> first(List<Token> tokens) {
        return tokens.isEmpty() ? Optional.empty() : Optional.of(tokens.get(0));
    }

    /** Whether the verb has "to" of its own, or the "to" of a copula or passive. */
    boolean infinitive(Token verb) {
        return sentence.children(verb, Relation.AUX).stream()
                .anyMatch(aux -> aux.tag().equals("TO") || aux.lemma().equals("to"));
    }

    private List<Token> forInfinitives(Token word) {
        List<Token> found = new ArrayList<>();
        for (Token child :
                sentence.children(word, Relation.ADVCL, Relation.XCOMP, Relation.CCOMP, Relation.ACL, Relation.DEP)) {
            boolean marked = sentence.children(child, Relation.MARK).stream()
                    .anyMatch(m -> m.lemma().equals("for"));
            if (child.index() > word.index() && marked && infinitive(child)) {
                found.add(child);
            }
        }
        return found;
    }

    private List<Token> clauses(Token word) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(word, Relation.CCOMP, Relation.ACL)) {
            boolean marked = sentence.children(child, Relation.MARK).stream()
                    .anyMatch(mark -> CLAUSE_MARKS.contains(mark.lemma()));
            boolean asked = sentence.children(child).stream()
                    .anyMatch(below -> below.index() < child.index()
                            && ((below.tag().startsWith("W") && !below.lemma().equals("that"))
                                    || below.lemma().equals("if")
                                    || below.lemma().equals("whether")));
            boolean whole =
                    sentence.child(child, Relation.NSUBJ, Relation.NSUBJPASS).isPresent();
            if (child.index() > word.index() && !asked && (marked || (whole && word.verb())) && !infinitive(child)) {
                found.add(child);
            }
        }
        if (found.isEmpty() && word.noun() && word.relation() == Relation.DOBJ) {
            sentence.head(word).filter(Token::verb).ifPresent(verb -> found.addAll(after(word, markedClauses(verb))));
        }
        return found;
    }

    private List<Token> markedClauses(Token verb) {
        return sentence.children(verb, Relation.CCOMP).stream()
                .filter(child -> sentence.children(child, Relation.MARK).stream()
                        .anyMatch(mark -> CLAUSE_MARKS.contains(mark.lemma())))
                .toList();
    }

    private List<Token> gerunds(Token word) {
        return sentence.children(word, Relation.XCOMP, Relation.CCOMP, Relation.PCOMP).stream()
                .filter(child -> child.index() > word.index() && child.tag().equals("VBG"))
                .toList();
    }

    private List<Token> phrases(Token word, String preposition) {
        List<Token> found = new ArrayList<>(phrasesOf(word, preposition));
        if (found.isEmpty() && word.noun()) {
            found.addAll(beside(word, preposition));
        }
        boolean again = found.isEmpty() || preposition.equals("to");
        if (again && word.noun() && word.relation() == Relation.DOBJ) {
            sentence.head(word).ifPresent(verb -> found.addAll(after(word, phrasesOf(verb, preposition))));
        }
        return found;
    }

    private static List<Token> after(Token word, List<Token> tokens) {
        return tokens.stream().filter(token -> token.index() > word.index()).toList();
    }

    private static boolean is(Token token, String preposition) {
        return token.lemma().equals(preposition) || Words.form(token).equals(preposition);
    }

    /** What follows a preposition right after the word, whatever the preposition was read as part of. */
    private List<Token> beside(Token word, String preposition) {
        if (word.index() + 1 >= sentence.tokens().size()) {
            return List.of();
        }
        Token next = sentence.token(word.index() + 1);
        return is(next, preposition) ? sentence.children(next, Relation.POBJ, Relation.PCOMP) : List.of();
    }

    /** Objects of a preposition that hangs on the word itself. */
    List<Token> phrasesOf(Token word, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(word, Relation.PREP, Relation.DATIVE, Relation.AGENT, Relation.PRT)) {
            if (is(child, preposition)) {
                found.addAll(sentence.children(child, Relation.POBJ, Relation.PCOMP));
                for (Token joined : sentence.children(child, Relation.CONJ, Relation.PREP)) {
                    if (joined.lemma().equals(preposition)) {
                        found.addAll(sentence.children(joined, Relation.POBJ, Relation.PCOMP));
                    }
                }
            }
        }
        return found;
    }
}
