package org.entente.code.speechact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Assertion;
import org.entente.code.syntax.Clauses;
import org.entente.code.syntax.MendedTree;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** One sentence as the rules for acts of speech read it. */
public final class Scene {
    private final Annotated document;
    private final Sentence sentence;
    private final Words words;
    private final Clauses clauses;
    private final Assertion assertion;
    private final Undertaken undertaken;

    public Scene(Annotated document, Sentence sentence, Words words) {
        this.document = document;
        this.sentence = MendedTree.of(sentence, words::says);
        this.words = words;
        this.clauses = new Clauses(this.sentence);
        this.assertion = new Assertion(this.sentence);
        this.undertaken = new Undertaken(document, this.sentence);
    }

    /** Whether anything in the sentence is asserted: no heading, no question. */
    public static boolean readable(Sentence sentence) {
        return sentence.kind() != Sentence.Kind.HEADING && !Words.question(sentence);
    }

    public Sentence sentence() {
        return sentence;
    }

    public Clauses clauses() {
        return clauses;
    }

    public Assertion assertion() {
        return assertion;
    }

    public Undertaken undertaken() {
        return undertaken;
    }

    /** Parties for the heads that can be parties, with all that is joined to them, each once. */
    public List<Party> parties(List<Token> heads) {
        Set<Party> found = new LinkedHashSet<>();
        for (Token head : heads) {
            for (Token each : listed(head)) {
                if (words.partyOrIt(each)) {
                    found.add(Party.at(partyWords(each)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** What is joined to the head; in "France, Spain, and Italy" Spain may be read as another name of France. */
    private List<Token> listed(Token head) {
        List<Token> found = new ArrayList<>();
        for (Token each : undertaken.phrases().conjuncts(head)) {
            found.add(each);
            for (Token next : sentence.children(each, Relation.APPOS)) {
                if (words.state(undertaken.phrases().core(next).words())) {
                    undertaken.phrases().conjuncts(next).stream()
                            .filter(other -> !found.contains(other))
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** A possessive stands for its owner: "its", "Japan's" without the mark. */
    private Evidence partyWords(Token head) {
        Evidence core = undertaken.phrases().core(head);
        return sentence.children(head, Relation.CASE).stream()
                .filter(mark -> mark.tag().equals("POS") && mark.index() == head.index() + 1)
                .findFirst()
                .map(mark -> withoutPossessive(head, core))
                .orElse(core);
    }

    private Evidence withoutPossessive(Token head, Evidence core) {
        return core.span().end() <= head.span().end()
                ? core
                : document.evidence(new org.entente.model.Span(
                        core.span().begin(), head.span().end()));
    }

    /** Parties named in prepositional phrases of the content: "send troops to Mali", "exchanges with Chile". */
    public List<Token> beneficiaries(Token content) {
        List<Token> found = new ArrayList<>();
        addBeneficiaries(content, found);
        for (Token child : sentence.children(content, Relation.DOBJ, Relation.XCOMP, Relation.PCOMP)) {
            addBeneficiaries(child, found);
            for (Token below : sentence.children(child, Relation.DOBJ)) {
                addBeneficiaries(below, found);
            }
        }
        return found;
    }

    /** "supply Jordan with tents": the object gets what stands after "with". */
    private List<Token> supplied(Token word) {
        boolean with = word.verb()
                && sentence.children(word, Relation.PREP).stream()
                        .anyMatch(preposition -> preposition.lemma().equals("with"));
        return with
                ? sentence.children(word, Relation.DOBJ).stream()
                        .filter(object -> object.entityType().equals("GPE"))
                        .toList()
                : List.of();
    }

    private void addBeneficiaries(Token word, List<Token> found) {
        List<Token> supplied = supplied(word);
        found.addAll(supplied);
        for (Token object : clauses.obliques(word, supplied.isEmpty() ? Set.of("to", "with") : Set.of("to"))) {
            if (words.party(object) && !object.lemma().equals("justice")) {
                found.add(object);
            }
        }
        for (Token object : clauses.obliques(word, Set.of("for"))) {
            if (words.party(object) && (object.properNoun() || object.pronoun())) {
                found.add(object);
            }
        }
        for (Token dative : sentence.children(word, Relation.DATIVE)) {
            if (words.party(dative)) {
                found.add(dative);
            }
        }
    }

    /** Heads less those that lie in the other list. */
    public static List<Token> less(List<Token> heads, List<Token> others) {
        return heads.stream()
                .filter(head -> others.stream().noneMatch(other -> other.index() == head.index()))
                .toList();
    }

    /** "each of us", "both of the ministers": those of whom it is said. */
    public List<Token> quantified(List<Token> heads) {
        List<Token> found = new ArrayList<>();
        for (Token head : heads) {
            boolean quantifier =
                    Set.of("each", "both", "all", "most", "some", "none").contains(Words.form(head));
            List<Token> whole = quantifier ? clauses.obliques(head, Set.of("of")) : List.of();
            found.addAll(whole.isEmpty() ? List.of(head) : whole);
        }
        return found;
    }

    /** The verb of saying or thinking that a clause lies under, nearest first. */
    public Optional<Token> reportedBy(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 8; steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            if ((at.relation() == Relation.CCOMP || at.relation() == Relation.PARATAXIS)
                    && head.get().verb()) {
                return head;
            }
            if (at.relation() != Relation.CONJ && at.relation() != Relation.XCOMP && at.relation() != Relation.ADVCL) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /** Basis of a claim: the words that name the act, then the rest. */
    public Basis basis(Evidence named, Evidence rest, String rule, double confidence, List<String> reasons) {
        List<Evidence> evidence = named.span().contains(rest.span()) ? List.of(named) : List.of(named, rest);
        return new Basis("", document.document().id(), evidence, List.of(), rule, confidence, reasons);
    }

    /** Tokens of the sentence inside an evidence's span. */
    public List<Token> tokensIn(Evidence evidence) {
        return sentence.tokens().stream()
                .filter(token -> evidence.span().contains(token.span()))
                .toList();
    }
}
