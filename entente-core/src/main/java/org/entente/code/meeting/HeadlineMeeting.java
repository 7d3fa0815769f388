package org.entente.code.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.code.syntax.Clauses;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.model.Annotated;
import org.entente.model.Document;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * The meeting of a readout that only its headline names: below "Telephone conversation with the president of ..." the
 * text begins "The leaders discussed ...".
 */
final class HeadlineMeeting {
    private static final Pattern MEETING = Pattern.compile(
            "(?i)^(?:readout of .*)?(?:.*\\b(?:phone|telephone) (?:call|conversation)|.*\\bcall|.*\\bmeeting|.*\\btalks)s? with\\b");
    private static final int OPENING = 2;

    private final Annotated document;
    private final MeetingLexicon lexicon;
    private final ActorLexicon actors;

    HeadlineMeeting(Annotated document, MeetingLexicon lexicon, ActorLexicon actors) {
        this.document = document;
        this.lexicon = lexicon;
        this.actors = actors;
    }

    /** The meeting, at the first words that tell what both sides did in it. */
    Optional<Told> draft() {
        Document report = document.document();
        if (report.title().filter(title -> MEETING.matcher(title).find()).isEmpty()) {
            return Optional.empty();
        }
        return document.sentences().stream()
                .limit(OPENING)
                .flatMap(sentence -> draft(sentence).stream())
                .findFirst();
    }

    private Optional<Told> draft(Sentence sentence) {
        NounPhrases phrases = new NounPhrases(document, sentence);
        PartyWords words = new PartyWords(sentence, lexicon, actors);
        for (Token verb : sentence.tokens()) {
            if (verb.relation() != Relation.ROOT || !verb.tag().equals("VBD")) {
                continue;
            }
            List<Party> parties = new ArrayList<>();
            for (Token subject : new Clauses(sentence).actors(verb)) {
                boolean several = subject.tag().endsWith("S")
                        || phrases.conjuncts(subject).size() > 1;
                if (several && words.person(subject) && !subject.pronoun()) {
                    parties.addAll(phrases.parties(subject));
                }
            }
            if (!parties.isEmpty()) {
                return Optional.of(new Told(sentence, draft(verb, parties)));
            }
        }
        return Optional.empty();
    }

    private static MeetingDraft draft(Token verb, List<Party> parties) {
        return new MeetingDraft(
                verb,
                Meeting.Type.OTHER,
                Meeting.Status.HELD,
                MeetingDraft.distinct(parties),
                Optional.empty(),
                false,
                "meeting.headline/" + verb.lemma(),
                List.of("the headline names a meeting, and \"%s\" tells what was done in it".formatted(verb.form())));
    }

    /** A draft and where it stands. */
    record Told(Sentence sentence, MeetingDraft draft) {}
}
