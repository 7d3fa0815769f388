package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.statement.Frame;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;

/** What was said, to the right of a cue: clauses, noun phrases, infinitives, what somebody is called. */
final class Contents {
    private static final Set<Relation> CLAUSES =
            Set.of(Relation.CCOMP, Relation.PARATAXIS, Relation.ADVCL, Relation.XCOMP, Relation.ACL, Relation.RELCL);
    private static final Set<String> INTRODUCERS =
            Set.of("that", "whether", "if", "how", "why", "what", "when", "where", "who", "which");
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<Relation> BETWEEN = Set.of(
            Relation.PREP,
            Relation.AGENT,
            Relation.NPADVMOD,
            Relation.ADVMOD,
            Relation.DATIVE,
            Relation.NEG,
            Relation.PRT,
            Relation.NSUBJ,
            Relation.PUNCT);

    private final Tree tree;
    private final Pieces pieces;
    private final Edges edges;

    Contents(Tree tree, Quotations quotations, Edges edges) {
        this.tree = tree;
        this.pieces = new Pieces(tree, quotations);
        this.edges = edges;
    }

    /** The content in a construction; empty if the construction is not there. */
    Optional<Span> of(Frame frame, VerbGroup group) {
        Token verb = group.verb();
        return switch (frame.shape()) {
            case CLAUSE -> clause(verb, group.last() + 1);
            case TOLD -> told(verb);
            case QUOTE -> Optional.empty();
            case OBJECT, QUOTED_OBJECT ->
                object(group).flatMap(o -> pieces.piece(tree.first(o), edges.within(verb, o)));
            case INFINITIVE -> infinitive(verb).flatMap(c -> pieces.piece(tree.first(c), edges.after(verb, c)));
            case OBJECT_INFINITIVE -> objectInfinitive(group);
            case CALL -> call(group);
            case AS -> objectPreposition(group, "as");
            case PREPOSITION ->
                preposition(group, frame.preposition()).flatMap(p -> pieces.piece(p.index() + 1, tree.last(p)));
            case OBJECT_PREPOSITION -> objectPreposition(group, frame.preposition());
        };
    }

    /** "policies which he said had failed", "what officials called a crime": the pronoun in front, the rest behind. */
    List<Span> relative(Frame frame, VerbGroup group, int begin) {
        Token verb = group.verb();
        for (Token child : tree.children(verb)) {
            boolean clause = frame.shape() == Frame.Shape.CLAUSE && child.relation() == Relation.CCOMP;
            boolean called = frame.shape() == Frame.Shape.CALL && child.relation() == Relation.OPRD;
            if (child.index() > group.last() && (clause || called)) {
                Optional<Token> pronoun = fronted(verb, child, begin);
                if (pronoun.isPresent()) {
                    int at = pronoun.get().index();
                    List<Span> found = new ArrayList<>();
                    if (!called || !pronoun.get().lemma().equals("what")) {
                        pieces.piece(at, at).ifPresent(found::add);
                    }
                    pieces.piece(group.last() + 1, tree.last(child)).ifPresent(found::add);
                    return found;
                }
            }
        }
        return List.of();
    }

    private Optional<Token> fronted(Token verb, Token content, int begin) {
        List<Token> below = new ArrayList<>(tree.children(content));
        below.addAll(tree.children(verb));
        return below.stream()
                .filter(t -> t.index() == begin - 1
                        && (t.tag().equals("WDT") || t.tag().startsWith("WP")))
                .findFirst();
    }

    /** Whatever follows a cue at once, if it looks like a clause. */
    Optional<Span> loose(Token verb) {
        int from = verb.index() + 1;
        if (from >= tree.size()
                || tree.punctuation(from)
                || tree.token(from).tag().equals("RP")) {
            return Optional.empty();
        }
        boolean clause = tree.sentence().tokens().stream()
                .anyMatch(t -> t.index() > from && tree.sentence().under(t, verb) && t.relation() == Relation.NSUBJ);
        return clause ? pieces.piece(from, edges.after(verb, tree.token(from))) : Optional.empty();
    }

    /** The direct object after the verb; for "call on" what stands behind the preposition. */
    Optional<Token> object(VerbGroup group) {
        Token verb = group.verb();
        Token particle = tree.token(group.last());
        if (particle.relation() == Relation.PREP && particle.head() == verb.index()) {
            return tree.child(particle, Relation.POBJ);
        }
        return tree.child(verb, Relation.DOBJ).filter(o -> o.index() > verb.index() && tree.first(o) > verb.index());
    }

    /** "the accusation", "these claims": words that only point back say nothing of what was said. */
    boolean pointsBack(Token object) {
        List<Token> below = tree.children(object);
        return !below.isEmpty()
                && below.stream()
                        .allMatch(child -> child.relation() == Relation.DET && POINTING.contains(child.lemma()));
    }

    /** The one spoken to: "told the press". */
    Optional<Token> addressee(Token verb) {
        return tree.child(verb, Relation.DOBJ, Relation.DATIVE)
                .filter(o -> o.index() > verb.index())
                .filter(o -> o.noun() || o.pronoun());
    }

    /** The preposition right after the cue. */
    Optional<Token> preposition(VerbGroup group, String word) {
        for (Token child : tree.children(group.verb())) {
            if (child.index() > group.last()
                    && child.index() <= group.last() + 2
                    && child.lemma().equals(word)
                    && (child.relation() == Relation.PREP || child.relation() == Relation.PRT)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private Optional<Span> clause(Token verb, int after) {
        return clauseBelow(verb, after)
                .flatMap(c -> pieces.piece(start(verb, after, c), edges.after(verb, c)))
                .or(() -> strayThat(verb, after));
    }

    /** Where the clause starts: at once, unless only adjuncts of the cue stand between. */
    private int start(Token verb, int after, Token clause) {
        int first = tree.first(clause);
        boolean that = tree.token(first).lemma().equals("that");
        int at = after;
        while (at < first) {
            Optional<Token> between = adjunct(verb, at, that);
            if (between.isEmpty()) {
                return at;
            }
            at = Math.max(at, tree.last(between.get())) + 1;
        }
        return first;
    }

    private Optional<Token> adjunct(Token verb, int at, boolean that) {
        for (Token child : tree.children(verb)) {
            boolean kind = BETWEEN.contains(child.relation()) || (that && child.relation() == Relation.ADVCL);
            if (kind && tree.first(child) <= at && at <= tree.last(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** "said in a speech given before the vote that ...": a "that" which the parser hung elsewhere. */
    private Optional<Span> strayThat(Token verb, int after) {
        for (int i = after; i < Math.min(tree.size(), after + 20); i++) {
            Token token = tree.token(i);
            if (token.relation() == Relation.DOBJ && token.head() == verb.index() && i > after) {
                return Optional.empty();
            }
            if (token.lemma().equals("that") && token.tag().equals("IN")) {
                return pieces.piece(i, edges.after(verb, token));
            }
            if (token.tag().equals("VBD")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("VBP")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Token> clauseBelow(Token verb, int after) {
        for (Token child : tree.children(verb)) {
            if (child.index() >= after && tree.first(child) > verb.index() && clausal(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private boolean clausal(Token child) {
        if (!CLAUSES.contains(child.relation())) {
            return false;
        }
        if (child.relation() == Relation.CCOMP) {
            return true;
        }
        Token first = tree.token(tree.first(child));
        return INTRODUCERS.contains(first.lemma())
                && child.relation() != Relation.RELCL
                && !first.lemma().equals("when");
    }

    /** "told reporters that ...": the clause hangs on the verb, or by a slip of the parser on the one told. */
    private Optional<Span> told(Token verb) {
        Optional<Token> told = addressee(verb);
        if (told.isEmpty()) {
            return strayThat(verb, verb.index() + 1);
        }
        Optional<Token> own = clauseBelow(verb, told.get().index() + 1);
        if (own.isPresent()) {
            return pieces.piece(tree.first(own.get()), edges.after(verb, own.get()));
        }
        for (Token child : tree.children(told.get())) {
            boolean that = tree.token(tree.first(child)).lemma().equals("that");
            if (child.index() > told.get().index() && child.verb() && that) {
                return pieces.piece(tree.first(child), edges.after(verb, child));
            }
        }
        return strayThat(verb, told.get().index() + 1);
    }

    private Optional<Token> infinitive(Token verb) {
        for (Token child : tree.children(verb)) {
            if (child.index() > verb.index()
                    && (child.relation() == Relation.XCOMP
                            || child.relation() == Relation.CCOMP
                            || child.relation() == Relation.ADVCL)
                    && to(child)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private boolean to(Token verb) {
        return tree.children(verb).stream().anyMatch(aux -> aux.tag().equals("TO") && aux.relation() == Relation.AUX);
    }

    private Optional<Span> objectInfinitive(VerbGroup group) {
        Token verb = group.verb();
        Optional<Token> object = object(group);
        Optional<Token> infinitive = infinitive(verb);
        if (infinitive.isEmpty()) {
            return object.flatMap(o -> belowObject(verb, o));
        }
        int from = object.map(tree::first).orElse(tree.first(infinitive.get()));
        if (object.isEmpty() && tree.child(infinitive.get(), Relation.NSUBJ).isEmpty()) {
            return Optional.empty();
        }
        return pieces.piece(Math.min(from, tree.first(infinitive.get())), edges.after(verb, infinitive.get()));
    }

    private Optional<Span> belowObject(Token verb, Token object) {
        for (Token child : tree.children(object)) {
            if (child.index() > object.index() && child.verb() && to(child)) {
                return pieces.piece(tree.first(object), edges.after(verb, object));
            }
        }
        return Optional.empty();
    }

    private Optional<Span> call(VerbGroup group) {
        Token verb = group.verb();
        Optional<Token> object = object(group);
        Optional<Token> called = tree.child(verb, Relation.OPRD, Relation.ACOMP)
                .filter(c -> c.index() > verb.index())
                .or(() -> object.filter(o -> quotedBehind(verb, o)));
        if (called.isEmpty()) {
            return Optional.empty();
        }
        int from = object.map(tree::first).orElse(tree.first(called.get()));
        return pieces.piece(Math.min(from, tree.first(called.get())), edges.after(verb, called.get()));
    }

    /** "called the remarks on trade 'a new low'": the parser may hang the name on the object. */
    private boolean quotedBehind(Token verb, Token object) {
        int end = edges.after(verb, object);
        for (int i = object.index() + 1; i <= end; i++) {
            if (tree.quotationMark(i)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Span> objectPreposition(VerbGroup group, String word) {
        Token verb = group.verb();
        Optional<Token> object = object(group);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        List<Token> below = new ArrayList<>(tree.children(verb));
        below.addAll(tree.children(object.get()));
        for (Token child : below) {
            if (child.index() > object.get().index()
                    && child.lemma().equals(word)
                    && child.relation() == Relation.PREP) {
                return pieces.piece(tree.first(object.get()), Math.max(tree.last(child), tree.last(object.get())));
            }
        }
        return Optional.empty();
    }
}
