package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Clauses;
import org.entente.code.syntax.NounPhrases;
import org.entente.model.Annotated;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;

/** Who speaks: the phrase with all that describes it, and the parties in it. */
final class Speakers {
    private static final Set<String> AUTHOR = Set.of("by", "from", "of");

    private final Voices voices;
    private final Annotated document;
    private final Tree tree;
    private final Clauses clauses;
    private final NounPhrases phrases;
    private final Quotations quotations;

    Speakers(Voices voices, Annotated document, Tree tree, Quotations quotations) {
        this.voices = voices;
        this.document = document;
        this.tree = tree;
        this.clauses = new Clauses(tree.sentence());
        this.phrases = new NounPhrases(document, tree.sentence());
        this.quotations = quotations;
    }

    /** The subject of a cue. */
    Optional<Speaker> of(VerbGroup group) {
        Optional<Token> own = subject(group);
        List<Token> actors = clauses.actors(group.top());
        if (own.isPresent()) {
            Token head = own.get();
            boolean relative = head.tag().startsWith("W");
            Token actor = relative && !actors.isEmpty() ? actors.get(0) : head;
            return Optional.of(joined(group, head).orElseGet(() -> speaker(head, actor, group)));
        }
        Optional<Token> joined = strayJoin(group);
        if (joined.isPresent()) {
            return Optional.of(speaker(joined.get(), joined.get(), group));
        }
        return actors.stream()
                .findFirst()
                .map(actor -> speaker(actor, actor, group))
                .or(() -> misread(group));
    }

    /** "The presidents and the king said": two subjects where the parser missed that they are joined. */
    private Optional<Speaker> joined(VerbGroup group, Token head) {
        int before = tree.first(head) - 1;
        if (head.index() > group.first()
                || before < 1
                || !tree.token(before).tag().equals("CC")) {
            return Optional.empty();
        }
        return tree.child(group.top(), Relation.NSUBJ)
                .filter(other -> tree.last(other) == before || tree.last(other) == before - 1)
                .map(other -> {
                    List<Party> both = new ArrayList<>(parties(other));
                    both.addAll(parties(head));
                    return new Speaker(words(tree.first(other), tree.last(head), head), both);
                });
    }

    /** "Radio Oslo reported an official, who was not named, said": joined by no "and", with a phrase of its own before. */
    private Optional<Token> strayJoin(VerbGroup group) {
        Token verb = group.top();
        Optional<Token> head = verb.relation() == Relation.CONJ ? tree.head(verb) : Optional.empty();
        if (head.isEmpty() || tree.child(head.get(), Relation.CC).isPresent()) {
            return Optional.empty();
        }
        int end = comma(group.first() - 1) ? group.first() - 2 : group.first() - 1;
        for (int i = head.get().index() + 1; i <= end; i++) {
            Token token = tree.token(i);
            boolean phrase = token.noun() && tree.first(token) > head.get().index() && tree.last(token) == end;
            if (phrase && !token.entityType().equals("DATE") && voices.speaks(token)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** "People told of the plan said that": the parser took the speaker for a clause of its own. */
    private Optional<Speaker> misread(VerbGroup group) {
        for (Token child : tree.children(group.top())) {
            boolean before = child.relation() == Relation.CCOMP && tree.last(child) == group.first() - 1;
            Optional<Token> head = before ? tree.child(child, Relation.NSUBJ) : Optional.empty();
            if (head.isPresent()) {
                return Optional.of(
                        new Speaker(words(tree.first(child), tree.last(child), head.get()), parties(head.get())));
            }
        }
        return Optional.empty();
    }

    /** The head of the phrase that acts, relative pronouns resolved. */
    Optional<Token> head(VerbGroup group) {
        return subject(group)
                .filter(own -> !own.tag().startsWith("W"))
                .or(() -> clauses.actors(group.top()).stream().findFirst());
    }

    /** The verb's own subject, in front or behind. */
    Optional<Token> subject(VerbGroup group) {
        Optional<Token> found = Optional.empty();
        for (Token child : tree.children(group.top())) {
            boolean before = child.index() < group.top().index();
            if (child.relation() == Relation.NSUBJ && (before || found.isEmpty())) {
                found = Optional.of(child);
            }
        }
        return found.or(() -> behindQuotation(group));
    }

    /** "'...,' read the notice": the parser takes whoever speaks for an object. */
    private Optional<Token> behindQuotation(VerbGroup group) {
        int first = group.first();
        boolean quoted = first > 0
                && quotations
                        .at(tree.token(first - 1))
                        .filter(quotations::endsOpen)
                        .isPresent();
        return quoted
                ? tree.child(group.top(), Relation.DOBJ).filter(o -> tree.first(o) == group.last() + 1)
                : Optional.empty();
    }

    /** Whoever a claim belongs to; the sign of the genitive is left off. */
    Speaker owner(Token head) {
        int last = tree.last(head);
        return at(head, last > head.index() && tree.token(last).tag().equals("POS") ? last - 1 : last);
    }

    /** A speaker at a phrase that is no subject: "according to X". */
    Speaker at(Token head) {
        return at(head, tree.last(head));
    }

    /** A speaker at a phrase that ends with a token. */
    Speaker at(Token head, int last) {
        return new Speaker(words(tree.first(head), last, head), parties(head));
    }

    /** The parties in a phrase: each joined head; for a document whoever it is by. */
    private List<Party> parties(Token head) {
        Optional<Token> author = voices.document(head) ? author(head) : Optional.empty();
        return phrases.conjuncts(author.orElse(head)).stream().map(this::party).toList();
    }

    private Optional<Token> author(Token head) {
        for (Token child : tree.children(head)) {
            if (child.relation() == Relation.PREP && AUTHOR.contains(child.lemma())) {
                Optional<Token> by = tree.child(child, Relation.POBJ).filter(this::somebody);
                if (by.isPresent()) {
                    return by;
                }
            }
        }
        return tree.child(head, Relation.POSS).filter(this::somebody);
    }

    private boolean somebody(Token head) {
        return !voices.document(head) && voices.speaks(head) && (head.noun() || head.pronoun());
    }

    /** Name or description, with the name that stands beside it: "her spokesman, Olav Berg". */
    private Party party(Token head) {
        Optional<Token> outlet = outlet(head);
        if (outlet.isPresent()) {
            return Party.at(document.evidence(phrases.core(outlet.get()).span()));
        }
        Span core = phrases.core(head).span();
        int end = core.end();
        for (Token child : tree.children(head)) {
            boolean behind = child.index() > head.index();
            boolean named =
                    child.relation() == Relation.APPOS && child.entityType().equals("PERSON");
            boolean office =
                    child.relation() == Relation.PREP && !head.properNoun() && child.index() == head.index() + 1;
            boolean ambassador =
                    child.relation() == Relation.PREP && child.lemma().equals("to");
            if (behind && (named || (office && plain(child)) || ambassador)) {
                end = Math.max(end, tree.token(tree.last(child)).span().end());
            }
        }
        return Party.at(document.evidence(new Span(core.begin(), end)));
    }

    /** "the newspaper Fjordposten": the name right behind the common noun is whose word it is. */
    private Optional<Token> outlet(Token head) {
        return head.properNoun()
                ? Optional.empty()
                : tree.child(head, Relation.APPOS)
                        .filter(name -> name.properNoun()
                                && !name.entityType().equals("PERSON")
                                && tree.first(name) == head.index() + 1);
    }

    /** Whether a phrase holds no clause and no list. */
    private boolean plain(Token phrase) {
        for (int i = tree.first(phrase); i <= tree.last(phrase); i++) {
            if (tree.token(i).verb() || comma(i)) {
                return false;
            }
        }
        return true;
    }

    private Speaker speaker(Token head, Token actor, VerbGroup group) {
        int first = tree.first(head);
        int last = tree.last(head);
        if (head.index() < group.first()) {
            last = Math.min(last, group.first() - 1);
            last = Math.max(last, head.index());
        } else {
            first = Math.max(first, group.last() + 1);
        }
        return new Speaker(words(first, last, head), parties(actor));
    }

    /** Exact words, without marks at the edges; the comma that closes an apposition stays, as in PolNeAR. */
    private Span words(int from, int to, Token head) {
        int first = from;
        for (int i = from; i < head.index(); i++) {
            boolean closes = tree.quotationMark(i) && quotations.inSpeech(tree.token(i));
            boolean leads =
                    i == first && (tree.punctuation(i) || tree.token(i).tag().equals("WRB"));
            if (closes || leads) {
                first = i + 1;
            }
        }
        int last = beforeAdjunct(head, to);
        while (last > head.index() && (tree.punctuation(last) || tree.quotationMark(last))) {
            last--;
        }
        if (innerComma(first, last) && last + 1 < tree.size() && comma(last + 1) && last < tree.size() - 2) {
            last++;
        }
        return new Span(
                tree.token(first).span().begin(), tree.token(last).span().end());
    }

    /** Leaves off a participle after a comma, and a day, which the parser hung on the speaker. */
    private int beforeAdjunct(Token head, int to) {
        int last = to;
        for (Token child : tree.children(head)) {
            int begin = tree.first(child);
            boolean participle = tree.token(begin).tag().equals("VBG") && begin > head.index() && comma(begin - 1);
            boolean day = child.relation() == Relation.PREP
                    && begin > head.index()
                    && begin + 1 < tree.size()
                    && tree.token(begin + 1).entityType().equals("DATE");
            if ((participle || day) && begin <= last) {
                last = begin - 1;
            }
        }
        return last;
    }

    private boolean innerComma(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (comma(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean comma(int at) {
        return tree.token(at).form().equals(",");
    }
}
