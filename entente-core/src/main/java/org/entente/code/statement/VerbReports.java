package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Assertion;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.statement.Cue;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.CueLexicon;
import org.entente.codebook.statement.Frame;
import org.entente.model.Annotated;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.model.Token;

/** Reports whose cue is a verb. */
final class VerbReports {
    private static final Set<Relation> MODIFIERS = Set.of(Relation.NMOD, Relation.COMPOUND);

    private static final List<Frame> QUOTATION = List.of(new Frame(Frame.Shape.QUOTE, ""));

    private final CueLexicon lexicon;
    private final Voices voices;
    private final Annotated document;
    private final Tree tree;
    private final Quotations quotations;
    private final Contents contents;
    private final Parentheses parentheses;
    private final Speakers speakers;
    private final Assertion assertion;

    VerbReports(CueLexicon lexicon, Voices voices, Annotated document, Tree tree, Quotations quotations) {
        this.lexicon = lexicon;
        this.voices = voices;
        this.document = document;
        this.tree = tree;
        this.quotations = quotations;
        this.contents = new Contents(tree, quotations, new Edges(lexicon, tree, quotations));
        this.parentheses = new Parentheses(tree, quotations);
        this.assertion = new Assertion(tree.sentence());
        this.speakers = new Speakers(voices, document, tree, quotations);
    }

    List<Report> find() {
        List<Report> found = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (token.verb() && !MODIFIERS.contains(token.relation()) && !quotations.inSpeech(token)) {
                report(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Report> report(Token verb) {
        for (Cue cue : lexicon.verbs(verb.lemma())) {
            Optional<VerbGroup> group = VerbGroup.of(tree, verb, cue);
            if (group.isPresent() && !bareParticiple(verb)) {
                Optional<Report> report = passive(verb) ? passiveReport(group.get(), cue) : active(group.get(), cue);
                if (report.isPresent()) {
                    return report;
                }
            }
        }
        return unlisted(verb).or(() -> loose(verb));
    }

    /** The parser found no clause, but a finite verb follows the plainest cues: what follows is what was said. */
    private Optional<Report> loose(Token verb) {
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        if (!finite || !(verb.lemma().equals("say") || verb.lemma().equals("add"))) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.plain(tree, verb);
        List<Span> content = contents.loose(verb).map(List::of).orElse(List.of());
        Optional<Speaker> speaker = speakers.of(group);
        if (content.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        Frame frame = new Frame(Frame.Shape.CLAUSE, "");
        return Optional.of(new Report(
                tree.sentence().index(),
                CueKind.SPEECH,
                "statement.verb/" + verb.lemma(),
                frame.shape(),
                Optional.of(cueSpan(group, frame)),
                speaker,
                content,
                List.of()));
    }

    /** Any verb reports speech beside a quotation that ends in a comma: "'Go home,' the crowd roared". */
    private Optional<Report> unlisted(Token verb) {
        VerbGroup group = VerbGroup.plain(tree, verb);
        boolean finite = verb.tag().equals("VBD")
                || verb.tag().equals("VBZ")
                || verb.tag().equals("VBP");
        if (!lexicon.verbs(verb.lemma()).isEmpty()
                || !finite
                || !parentheses.besideOpenQuotation(group, speakers.subject(group))) {
            return Optional.empty();
        }
        return active(
                group, new Cue(verb.lemma(), Optional.empty(), CueKind.SPEECH, QUOTATION, Optional.empty(), false));
    }

    /** "Asked whether ..., he said": asked by somebody, and told only to lead up to the answer. */
    private boolean bareParticiple(Token verb) {
        return verb.tag().equals("VBN")
                && tree.child(verb, Relation.NSUBJ, Relation.NSUBJPASS, Relation.AUX)
                        .isEmpty()
                && (verb.relation() == Relation.ADVCL || verb.relation() == Relation.DEP);
    }

    private boolean passive(Token verb) {
        return tree.child(verb, Relation.NSUBJPASS, Relation.AUXPASS).isPresent()
                || (verb.tag().equals("VBN") && verb.relation() == Relation.ACL);
    }

    private Optional<Report> active(VerbGroup group, Cue cue) {
        Optional<Speaker> speaker = speakers.of(group);
        if (speaker.isEmpty() || !voiced(group, cue)) {
            return Optional.empty();
        }
        for (Frame frame : cue.frames()) {
            List<Span> content = content(group, frame);
            if (!content.isEmpty()) {
                return Optional.of(new Report(
                        tree.sentence().index(),
                        cue.kind(),
                        "statement.verb/" + cue.lemma(),
                        frame.shape(),
                        Optional.of(cueSpan(group, frame)),
                        speaker,
                        content,
                        addressee(group, cue, frame)));
            }
        }
        return Optional.empty();
    }

    /** Situations and choices signal and underscore, but say nothing; whoever writes "we said" is not reported. */
    private boolean voiced(VerbGroup group, Cue cue) {
        boolean somebody = !cue.needsVoice()
                || speakers.head(group).filter(head -> !voices.speaks(head)).isEmpty();
        return somebody && uttered(group);
    }

    /** Words that were not said, are still to be said, or are only wanted, are nobody's statement. */
    private boolean uttered(VerbGroup group) {
        Token top = group.top();
        boolean infinitive =
                tree.children(top).stream().anyMatch(aux -> aux.tag().equals("TO"));
        boolean will = tree.child(top, Relation.AUX)
                .filter(aux -> aux.lemma().equals("will") || aux.lemma().equals("shall"))
                .isPresent();
        return !assertion.negated(top) && !will && !infinitive;
    }

    private List<Span> content(VerbGroup group, Frame frame) {
        Optional<Token> subject = speakers.subject(group);
        boolean open = frame.shape() == Frame.Shape.CLAUSE
                || frame.shape() == Frame.Shape.TOLD
                || frame.shape() == Frame.Shape.QUOTE;
        if (open && parentheses.encloses(group, subject)) {
            List<Span> around = around(group, subject, frame);
            if (!around.isEmpty()) {
                return around;
            }
        }
        List<Span> relative = contents.relative(
                frame,
                group,
                subject.map(t -> Math.min(tree.first(t), group.first())).orElse(group.first()));
        if (!relative.isEmpty()) {
            return relative;
        }
        Optional<Span> right = contents.of(frame, group);
        if (right.isPresent()) {
            boolean unquoted = frame.shape() == Frame.Shape.QUOTED_OBJECT
                    && quotations.at(right.get()).isEmpty()
                    && contents.object(group)
                            .filter(o -> lexicon.sayable(o.lemma()) && !contents.pointsBack(o))
                            .isEmpty();
            return unquoted ? List.of() : List.of(right.get());
        }
        if (!open) {
            return List.of();
        }
        List<Span> around = around(group, subject, frame);
        if (!around.isEmpty()) {
            return around;
        }
        int from = subject.filter(s -> s.index() > group.last())
                .map(s -> tree.last(s) + 1)
                .orElse(group.last() + 1);
        return parentheses
                .quotedAfter(group, from, token -> bars(group, frame, token))
                .map(List::of)
                .orElse(List.of());
    }

    /** What a quotation behind the cue may not lie beyond: another cue, or a thing said in the reporter's words. */
    private boolean bars(VerbGroup group, Frame frame, Token token) {
        boolean cue = token.verb() && !lexicon.verbs(token.lemma()).isEmpty();
        boolean object = frame.shape() != Frame.Shape.TOLD
                && token.relation() == Relation.DOBJ
                && token.head() == group.verb().index();
        return cue || object;
    }

    private List<Span> around(VerbGroup group, Optional<Token> subject, Frame frame) {
        List<Span> around = parentheses.around(group, subject);
        boolean quotedOnly = frame.shape() == Frame.Shape.QUOTE;
        return around.isEmpty() || (quotedOnly && quotations.at(around.get(0)).isEmpty()) ? List.of() : around;
    }

    /** The cue's words; a colon that follows them at once belongs to them, as in PolNeAR, and a preposition too. */
    private Span cueSpan(VerbGroup group, Frame frame) {
        int last = group.last();
        if (frame.shape() == Frame.Shape.PREPOSITION) {
            last = contents.preposition(group, frame.preposition())
                    .map(Token::index)
                    .orElse(last);
        }
        last = inStatement(last + 1);
        if (last + 1 < tree.size() && tree.token(last + 1).form().equals(":")) {
            last++;
        }
        return new Span(
                tree.token(group.first()).span().begin(),
                tree.token(last).span().end());
    }

    /** "said in a statement": the manner of speaking belongs to the cue, as in PolNeAR. */
    private int inStatement(int at) {
        boolean statement = at + 2 < tree.size()
                && tree.token(at).lemma().equals("in")
                && tree.token(at + 1).tag().equals("DT")
                && tree.token(at + 2).lemma().equals("statement");
        return statement ? at + 2 : at - 1;
    }

    private List<Party> addressee(VerbGroup group, Cue cue, Frame frame) {
        NounPhrases phrases = new NounPhrases(document, tree.sentence());
        boolean object = frame.shape() == Frame.Shape.TOLD || frame.shape() == Frame.Shape.OBJECT_INFINITIVE;
        if (object && cue.addressee().equals(Optional.of("object"))) {
            return contents.addressee(group.verb())
                    .or(() -> contents.object(group))
                    .map(phrases::parties)
                    .orElse(List.of());
        }
        String word = cue.addressee().filter(a -> !a.equals("object")).orElse("to");
        boolean taken = frame.preposition().equals(word);
        for (Token child : tree.children(group.verb())) {
            boolean prepositional = child.relation() == Relation.PREP || child.relation() == Relation.DATIVE;
            Optional<Token> to = prepositional && !taken && child.lemma().equals(word)
                    ? tree.child(child, Relation.POBJ).filter(voices::speaks)
                    : Optional.empty();
            if (to.isPresent()) {
                return phrases.parties(to.get());
            }
        }
        return List.of();
    }

    /** "The attack was claimed by the rebels", "the minister was told by the envoy that ...". */
    private Optional<Report> passiveReport(VerbGroup group, Cue cue) {
        Optional<Token> by = tree.child(group.verb(), Relation.AGENT)
                .flatMap(agent -> tree.child(agent, Relation.POBJ))
                .filter(voices::speaks);
        Optional<Token> subject = tree.child(group.verb(), Relation.NSUBJPASS);
        if (by.isEmpty() || subject.isEmpty()) {
            return Optional.empty();
        }
        boolean told = cue.takes(Frame.Shape.TOLD);
        Optional<Span> content = told
                ? contents.of(new Frame(Frame.Shape.CLAUSE, ""), group)
                : passiveSubject(group, subject.get(), cue);
        return content.map(said -> new Report(
                tree.sentence().index(),
                cue.kind(),
                "statement.passive/" + cue.lemma(),
                told ? Frame.Shape.TOLD : Frame.Shape.OBJECT,
                Optional.of(cueSpan(group, new Frame(Frame.Shape.OBJECT, ""))),
                Optional.of(speakers.at(by.get())),
                List.of(said),
                told ? new NounPhrases(document, tree.sentence()).parties(subject.get()) : List.of()));
    }

    /** What was said, as subject; a person who was quoted or described was not said. */
    private Optional<Span> passiveSubject(VerbGroup group, Token subject, Cue cue) {
        boolean said = cue.takes(Frame.Shape.OBJECT) && !(voices.speaks(subject) && !voices.document(subject));
        return said
                ? new Pieces(tree, quotations)
                        .piece(tree.first(subject), Math.min(tree.last(subject), group.first() - 1))
                : Optional.empty();
    }
}
