package org.entente.code.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.ClaimRule;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Meeting;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Meetings, visits, calls and summits, one claim for each mention; which mentions are one meeting, and of what kind it
 * is, can be told only when the parties are known.
 */
public final class MeetingRule implements ClaimRule {
    /** Relations and words below which another happening is told. */
    private static final Set<Relation> CLAUSES = Set.of(Relation.RELCL, Relation.CCOMP, Relation.CONJ);

    private static final Set<String> TIMES = Set.of("after", "before", "since", "following");

    private final MeetingLexicon lexicon = new MeetingLexicon();
    private final ActorLexicon actors;

    public MeetingRule(ActorLexicon actors) {
        this.actors = actors;
    }

    @Override
    public List<Claim> code(Annotated document) {
        List<Claim> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            for (MeetingDraft draft : drafts(document, sentence)) {
                found.add(claim(document, sentence, draft));
            }
        }
        if (found.isEmpty() || late(document, found.get(0))) {
            new HeadlineMeeting(document, lexicon, actors)
                    .draft()
                    .ifPresent(told -> found.add(0, claim(document, told.sentence(), told.draft())));
        }
        return found;
    }

    /** Whether the first meeting is told only after the first two sentences, or is one to come. */
    private static boolean late(Annotated document, Claim first) {
        int end = document.sentences()
                .get(Math.min(1, document.sentences().size() - 1))
                .span()
                .end();
        boolean planned = ((Meeting) first).status() != Meeting.Status.HELD;
        return planned || first.basis().anchor().span().begin() > end;
    }

    private List<MeetingDraft> drafts(Annotated document, Sentence sentence) {
        VerbMeetings verbs = null;
        NounMeetings nouns = null;
        List<MeetingDraft> drafts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<MeetingDraft> draft = Optional.empty();
            if (token.verb() && lexicon.verb(token.lemma()).isPresent()) {
                verbs = verbs == null ? new VerbMeetings(document, sentence, lexicon, actors) : verbs;
                draft = verbs.at(token, lexicon.verb(token.lemma()).get());
            } else if (token.noun() && !lexicon.nouns(token.lemma()).isEmpty()) {
                nouns = nouns == null ? new NounMeetings(document, sentence, lexicon, actors) : nouns;
                draft = nouns.at(token);
            }
            draft.ifPresent(drafts::add);
        }
        return merged(sentence, drafts);
    }

    /** A trip and the talks that it was for are one meeting. */
    private static List<MeetingDraft> merged(Sentence sentence, List<MeetingDraft> drafts) {
        List<MeetingDraft> open = new ArrayList<>(drafts);
        for (int i = 0; i < open.size(); i++) {
            for (int j = 0; j < open.size(); j++) {
                MeetingDraft upper = open.get(i);
                MeetingDraft lower = open.get(j);
                if (i != j && serves(sentence, lower, upper)) {
                    open.set(i, upper.serving(lower));
                    open.remove(j);
                    i = -1;
                    break;
                }
            }
        }
        open.sort(Comparator.comparing(draft -> draft.trigger().index()));
        return open;
    }

    private static boolean serves(Sentence sentence, MeetingDraft lower, MeetingDraft upper) {
        if (!sentence.under(lower.trigger(), upper.trigger())) {
            return false;
        }
        boolean trip = upper.type() == Meeting.Type.VISIT;
        Token at = lower.trigger();
        for (Token head = sentence.token(at.head()); ; at = head, head = sentence.token(at.head())) {
            boolean clause = CLAUSES.contains(at.relation()) || TIMES.contains(at.lemma());
            if (clause || (!trip && at.verb())) {
                return false;
            }
            if (head.index() == upper.trigger().index()) {
                return true;
            }
        }
    }

    private static Claim claim(Annotated document, Sentence sentence, MeetingDraft draft) {
        Evidence anchor = anchor(document, sentence, draft.trigger());
        Basis basis =
                new Basis("", document.document().id(), List.of(anchor), List.of(), draft.rule(), 0.8, draft.reasons());
        return new Meeting(
                basis,
                draft.type(),
                draft.status(),
                draft.participants(),
                draft.host(),
                Optional.empty(),
                Optional.empty());
    }

    /** The verb up to its object, or the noun's phrase. */
    private static Evidence anchor(Annotated document, Sentence sentence, Token trigger) {
        NounPhrases phrases = new NounPhrases(document, sentence);
        if (!trigger.verb()) {
            return phrases.core(trigger);
        }
        Optional<Token> object = sentence.child(trigger, Relation.DOBJ)
                .or(() -> sentence.child(trigger, Relation.PREP)
                        .flatMap(preposition -> sentence.child(preposition, Relation.POBJ)));
        int last = object.filter(token -> token.index() > trigger.index())
                .map(Token::index)
                .orElse(trigger.index());
        return phrases.evidence(trigger.index(), last);
    }
}
