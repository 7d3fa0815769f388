package org.entente.code.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Clauses;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Pronouns whose party stands in the same sentence: the subject of a clause that its own speaker says, "Iran said it
 * would", and one that takes up the subject of the clause before, "Lee praised Abe, and he ...". Others stay pronouns.
 */
final class Antecedents {
    private static final Set<String> PERSONAL = Set.of("he", "she", "it", "they", "we", "i");
    private static final Set<String> FIRST = Set.of("we", "i");
    private static final Set<String> HUMAN = Set.of("he", "she");

    private final Sentence sentence;
    private final Clauses clauses;
    private final PossibleParties parties;
    private final WordClasses classes;

    Antecedents(Sentence sentence, Clauses clauses, PossibleParties parties, WordClasses classes) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.parties = parties;
        this.classes = classes;
    }

    /** The heads, with what a pronoun among them stands for in its place. */
    List<Token> of(List<Token> heads) {
        Set<Token> found = new LinkedHashSet<>();
        for (Token head : heads) {
            List<Token> speakers = PERSONAL.contains(head.lemma()) ? speakers(head) : List.of();
            found.addAll(speakers.isEmpty() ? List.of(head) : speakers);
        }
        return List.copyOf(found);
    }

    /** Who says the clause that a pronoun is the subject of, where he can be meant. */
    private List<Token> speakers(Token pronoun) {
        Optional<Token> verb = sentence.head(pronoun).filter(Token::verb);
        while (verb.isPresent() && verb.get().relation() == Relation.CONJ) {
            verb = sentence.head(verb.get()).filter(Token::verb);
        }
        Optional<Token> says = verb.filter(v -> v.relation() == Relation.CCOMP)
                .flatMap(sentence::head)
                .filter(v -> classes.contains("REPORTS", v.lemma()));
        boolean quoted = verb.filter(this::quoted).isPresent() && !FIRST.contains(pronoun.lemma());
        return says.filter(v -> !quoted)
                .map(v -> parties.heads(clauses.actors(v)).stream()
                        .filter(speaker -> !speaker.pronoun() && agrees(pronoun, speaker))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a clause stands in quotation marks: who is quoted there speaks of others as "they". */
    private boolean quoted(Token verb) {
        return sentence.children(verb, Relation.PUNCT).stream()
                .anyMatch(mark -> mark.tag().equals("``") && mark.index() < verb.index());
    }

    private static boolean agrees(Token pronoun, Token speaker) {
        boolean person = speaker.entityType().equals("PERSON");
        if (HUMAN.contains(pronoun.lemma())) {
            return person || speaker.tag().equals("NN") || speaker.tag().equals("NNP");
        }
        if (pronoun.lemma().equals("they")) {
            return !person;
        }
        return !pronoun.lemma().equals("it") || (!person && !speaker.tag().equals("NNS"));
    }
}
