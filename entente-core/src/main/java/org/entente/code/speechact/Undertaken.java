package org.entente.code.speechact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.code.syntax.NounPhrases;
import org.entente.model.Annotated;
import org.entente.model.Evidence;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** The words of what is promised, asked for or held: its core, its whole, and the separate acts joined in it. */
public final class Undertaken {
    private static final Set<Relation> LEADING =
            Set.of(Relation.AUX, Relation.MARK, Relation.PUNCT, Relation.CC, Relation.NSUBJ, Relation.NSUBJPASS);
    private static final Set<String> CLOSING = Set.of(",", ".", ":", ";", "''", "``", "-RRB-", "-LRB-", "HYPH");

    private final Sentence sentence;
    private final NounPhrases phrases;

    public Undertaken(Annotated document, Sentence sentence) {
        this.sentence = sentence;
        this.phrases = new NounPhrases(document, sentence);
    }

    /** The head and the verbs joined to it that are acts of their own: both have an object, or the other has one. */
    public List<Token> separate(Token head) {
        List<Token> found = new ArrayList<>();
        found.add(head);
        if (!head.verb()) {
            return found;
        }
        for (int at = 0; at < found.size(); at++) {
            for (Token other : sentence.children(found.get(at), Relation.CONJ)) {
                if (other.verb() && object(other) && own(found.get(at)) && sameForm(other)) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    private boolean sameForm(Token other) {
        return other.tag().equals("VB")
                || other.tag().equals("VBG")
                || other.tag().equals("VBN")
                || other.tag().equals("VBP");
    }

    private boolean object(Token verb) {
        return sentence.child(verb, Relation.DOBJ, Relation.NSUBJPASS).isPresent();
    }

    private boolean own(Token verb) {
        return sentence.child(verb, Relation.DOBJ, Relation.PREP, Relation.NSUBJPASS, Relation.XCOMP)
                .isPresent();
    }

    /** Index of the last token of the core: the verb with its object, or the noun phrase. */
    public int coreEnd(Token head) {
        int end = head.index();
        if (!head.verb()) {
            return Math.max(end, lastOf(head, Set.of(Relation.CONJ, Relation.CC, Relation.RELCL, Relation.ACL)));
        }
        for (Token child : sentence.children(
                head, Relation.DOBJ, Relation.PRT, Relation.ACOMP, Relation.ATTR, Relation.XCOMP, Relation.OPRD)) {
            end = Math.max(end, child.verb() ? coreEnd(child) : nounEnd(child));
        }
        if (end == head.index()) {
            end = sentence.children(head, Relation.PREP).stream()
                    .filter(child -> child.index() > head.index())
                    .findFirst()
                    .map(child -> lastOf(child, Set.of(Relation.CONJ, Relation.CC, Relation.RELCL)))
                    .orElse(end);
        }
        return trimmed(head.index(), end);
    }

    private int nounEnd(Token noun) {
        int end = noun.index();
        for (Token child : sentence.children(noun, Relation.PREP)) {
            if (child.lemma().equals("of")) {
                end = Math.max(end, lastOf(child, Set.of(Relation.RELCL, Relation.ACL)));
            }
        }
        return end;
    }

    /** The whole content, from its first word after "to", "that" or the subject, less separate acts joined to it. */
    public Evidence whole(Token head, List<Token> others) {
        Set<Integer> cut = new HashSet<>();
        for (Token other : others) {
            if (other.index() != head.index() && sentence.under(other, head)) {
                sentence.subtree(other).forEach(token -> cut.add(token.index()));
            }
        }
        int first = firstOf(head, cut);
        int last = head.index();
        for (Token token : sentence.subtree(head)) {
            if (!cut.contains(token.index())) {
                last = Math.max(last, token.index());
            }
        }
        for (int at : cut) {
            last = at > head.index() && first <= head.index()
                    ? Math.min(last, Math.max(head.index(), before(at, head, last)))
                    : last;
        }
        return phrases.evidence(first, trimmed(head.index(), last));
    }

    private static int before(int at, Token head, int last) {
        return at - 1 >= head.index() && at <= last ? at - 1 : last;
    }

    private int firstOf(Token head, Set<Integer> cut) {
        if (!head.verb()) {
            int first = head.index();
            for (Token token : sentence.subtree(head)) {
                first = cut.contains(token.index()) ? first : Math.min(first, token.index());
            }
            return first;
        }
        boolean passive = sentence.child(head, Relation.NSUBJPASS).isPresent();
        int first = head.index();
        for (Token child : sentence.children(head)) {
            boolean leads = LEADING.contains(child.relation()) && !(passive && child.relation() == Relation.NSUBJPASS);
            boolean near = child.relation() == Relation.ADVMOD
                    || child.relation() == Relation.NEG
                    || child.relation() == Relation.NSUBJPASS;
            if (child.index() < head.index() && !leads && near) {
                first = Math.min(first, sentence.subtree(child).get(0).index());
            }
        }
        return first;
    }

    private int lastOf(Token head, Set<Relation> without) {
        int last = head.index();
        for (Token child : sentence.children(head)) {
            if (!without.contains(child.relation())) {
                List<Token> below = sentence.subtree(child);
                last = Math.max(last, below.get(below.size() - 1).index());
            }
        }
        return trimmed(head.index(), last);
    }

    private int trimmed(int head, int last) {
        int at = last;
        while (at > head
                && (CLOSING.contains(sentence.token(at).tag())
                        || sentence.token(at).relation() == Relation.CC)) {
            at--;
        }
        return at;
    }

    /** Words from the trigger to the end of the content's core; only the core for a later one of joined acts. */
    public Evidence named(Token trigger, Token head, boolean leading) {
        int end = coreEnd(head);
        int from = leading ? Math.min(trigger.index(), head.index()) : head.index();
        return phrases.evidence(from, Math.max(end, leading ? trigger.index() : end));
    }

    /** Phrases of this sentence. */
    public NounPhrases phrases() {
        return phrases;
    }
}
