package org.entente.code.speechact;

import java.util.Locale;
import java.util.Set;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.speechact.WordList;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Word classes that tell acts of speech from other talk: parties, acts, verbs that carry a noun. */
public final class Words {
    private static final Set<String> CLASSES = Set.of(
            "party",
            "outsider",
            "act",
            "no-act",
            "meeting",
            "express",
            "make",
            "say",
            "doubt",
            "link",
            "hold",
            "refuse",
            "face",
            "unveil",
            "reach",
            "sign",
            "give",
            "win",
            "apply",
            "states",
            "document",
            "ceremony",
            "threat",
            "arms",
            "wish",
            "stressed",
            "bench",
            "law",
            "founding",
            "vague",
            "voice",
            "interstate",
            "needed",
            "unacceptable",
            "regrettable");
    private static final Set<String> NAMES = Set.of("PERSON", "GPE", "NORP", "ORG");
    private static final Set<String> FIRST = Set.of("i", "we", "us", "our", "my", "ourselves");
    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "us", "you", "he", "she", "they", "him", "them", "me");

    private final WordList list;
    private final ActorLexicon actors;

    public Words(WordList list, ActorLexicon actors) {
        this.list = list;
        this.actors = actors;
    }

    /** The classes that come with the codebook. */
    public static Words standard(ActorLexicon actors) {
        return new Words(WordList.resource("commitments/words.tsv", CLASSES), actors);
    }

    /** Whether a lemma is of a verb that says something. */
    boolean says(String lemma) {
        return list.has("say", lemma) || list.has("voice", lemma);
    }

    /** Whether a lemma is in a class of the list. */
    public boolean in(String name, Token token) {
        return list.has(name, token.lemma()) || list.has(name, form(token));
    }

    /** Whether the head of a phrase can be a party to relations between states: a name, an office, a body, "we". */
    public boolean party(Token head) {
        if (head.tag().startsWith("PRP")) {
            return PRONOUNS.contains(head.lemma()) || FIRST.contains(form(head));
        }
        if (head.tag().equals("CD")) {
            return head.relation() == Relation.NSUBJ
                    && Set.of("two", "three", "four").contains(form(head));
        }
        if (in("outsider", head)) {
            return false;
        }
        return in("party", head)
                || (head.noun() && actors.partyNoun(head.lemma()))
                || (head.noun() && NAMES.contains(head.entityType()))
                || (head.tag().equals("NNP") && head.entityType().equals("O"));
    }

    /** Whether the sentence speaks of other states or of what is between states. */
    public boolean abroad(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.relation() != Relation.NSUBJ)
                .anyMatch(token ->
                        in("interstate", token) || Set.of("GPE", "NORP").contains(token.entityType()));
    }

    /** Whether the words are a state's name. */
    public boolean state(String words) {
        return actors.state(words).isPresent();
    }

    /** Whether the head is a party or a pronoun that may stand for one. */
    public boolean partyOrIt(Token head) {
        return party(head) || head.lemma().equals("it");
    }

    /** Whether the words speak of the speaker: "we", "our". */
    public static boolean firstPerson(Token token) {
        return token.pronoun() && FIRST.contains(form(token));
    }

    /** The form in lower case. */
    public static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** Whether the sentence asks. */
    public static boolean question(Sentence sentence) {
        for (int at = sentence.tokens().size() - 1;
                at >= 0 && at > sentence.tokens().size() - 4;
                at--) {
            if (sentence.token(at).form().equals("?")) {
                return true;
            }
        }
        return false;
    }
}
