package org.entente.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Claim;
import org.entente.model.ClaimKind;
import org.entente.model.Coded;
import org.entente.model.Commitment;
import org.entente.model.Dateline;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.TimeExpression;
import org.entente.model.Token;
import org.entente.resolve.ClaimResolver;

/**
 * Gives events and meetings their date and commitments their due date, only where words for a time belong to the words
 * that name the claim. The report's own date is never put in for a missing one.
 */
public final class TimeResolver implements ClaimResolver {
    private static final Set<String> WILL = Set.of("will", "shall", "'ll", "wo", "to", "would");
    private static final Set<String> PAST_TAGS = Set.of("VBD", "VBN");

    private static final Set<Relation> NEWS = Set.of(Relation.ROOT, Relation.CCOMP, Relation.CONJ);
    private static final Set<ClaimKind> DATED =
            Set.of(ClaimKind.EVENT, ClaimKind.MEETING, ClaimKind.COMMITMENT, ClaimKind.INSTRUMENT);
    /** An instrument is of the year in which it is made. */
    private static final Set<Instrument.Relation> MADE =
            Set.of(Instrument.Relation.SIGNED, Instrument.Relation.ISSUED, Instrument.Relation.SET_UP);

    private final TimeFinder finder = new TimeFinder();

    @Override
    public Coded resolve(Coded coded) {
        Annotated document = coded.annotated();
        Map<Integer, SentenceTimes> times = new HashMap<>();
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            boolean dated = DATED.contains(claim.kind());
            Span anchor = claim.basis().anchor().span();
            Optional<Sentence> sentence = dated ? sentence(document, anchor) : Optional.empty();
            Optional<Token> word = sentence.flatMap(place -> top(place, anchor));
            if (word.isEmpty() || sentence.isEmpty()) {
                claims.add(claim);
                continue;
            }
            Sentence place = sentence.get();
            SentenceTimes own = times.computeIfAbsent(place.index(), any -> new SentenceTimes(document, place, finder));
            claims.add(new Dating(document, place, own).dated(claim, word.get()));
        }
        return new Coded(document, claims);
    }

    private static Optional<Sentence> sentence(Annotated document, Span anchor) {
        List<Sentence> sentences = document.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (span.overlaps(anchor)) {
                return Optional.of(sentences.get(middle));
            }
            if (span.end() <= anchor.begin()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The word of the anchor that the others depend on. */
    private static Optional<Token> top(Sentence sentence, Span anchor) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(anchor))
                .filter(token ->
                        token.head() < 0 || !sentence.token(token.head()).span().overlaps(anchor))
                .findFirst();
    }

    /** Dates of the claims in one sentence. */
    private record Dating(Annotated document, Sentence sentence, SentenceTimes times) {
        Claim dated(Claim claim, Token word) {
            if (claim instanceof Event event && event.date().isEmpty()) {
                Tense tense = event.auxiliary().contains(AuxiliaryMode.FUTURE) ? Tense.FUTURE : tense(word);
                Optional<TimeExpression> date = times.at(word).flatMap(mention -> expression(mention, tense));
                return new Event(
                        event.basis(),
                        event.type(),
                        event.modes(),
                        event.contexts(),
                        event.auxiliary(),
                        event.actor(),
                        event.recipient(),
                        date,
                        event.place());
            }
            if (claim instanceof Meeting meeting && meeting.date().isEmpty()) {
                Tense tense = meeting.status() == Meeting.Status.PLANNED ? Tense.FUTURE : tense(word);
                Optional<TimeExpression> date = times.at(word).flatMap(mention -> expression(mention, tense));
                return new Meeting(
                        meeting.basis(),
                        meeting.type(),
                        meeting.status(),
                        meeting.participants(),
                        meeting.host(),
                        meeting.place(),
                        date);
            }
            if (claim instanceof Instrument instrument && instrument.year().isEmpty()) {
                return new Instrument(
                        instrument.basis(),
                        instrument.name(),
                        instrument.type(),
                        MADE.contains(instrument.relation()) ? year(word) : Optional.empty(),
                        instrument.parties(),
                        instrument.relation());
            }
            return claim instanceof Commitment commitment && commitment.due().isEmpty() ? due(commitment, word) : claim;
        }

        /** The year an instrument is made in: that of its own time, else the report's where its main clause tells the news. */
        private Optional<Integer> year(Token noun) {
            Optional<TimeExpression> date = times.at(noun).flatMap(mention -> expression(mention, tense(noun)));
            if (date.isPresent()) {
                return date.map(TimeExpression::start)
                        .filter(start -> start.getYear() == date.get().end().getYear())
                        .map(LocalDate::getYear);
            }
            Optional<Token> verb = sentence.head(noun).filter(Token::verb);
            boolean news = verb.isPresent()
                    && NEWS.contains(verb.get().relation())
                    && !has(sentence.children(verb.get(), Relation.AUX), Set.of("had"));
            return news ? today().map(Today::first).map(LocalDate::getYear) : Optional.empty();
        }

        private Optional<Today> today() {
            Document report = document.document();
            return report.dateline()
                    .flatMap(Dateline::date)
                    .map(day -> new Today(day, day))
                    .or(() -> report.published().map(Today::of));
        }

        private Commitment due(Commitment commitment, Token word) {
            Optional<Today> made = made(word);
            Optional<TimeExpression> due = times.limit(word)
                    .flatMap(mention -> expression(mention, Tense.FUTURE, made))
                    .or(() -> whenDone(word, made));
            return new Commitment(
                    commitment.basis(),
                    commitment.parties(),
                    commitment.to(),
                    commitment.text(),
                    commitment.topics(),
                    due,
                    commitment.status());
        }

        /** "will lift the ban on March 1", "promised to visit in April": a day to come that stands behind the thing to be done. */
        private Optional<TimeExpression> whenDone(Token word, Optional<Today> made) {
            Optional<Token> done = tense(word) == Tense.FUTURE
                    ? Optional.of(word)
                    : sentence.children(word, Relation.XCOMP, Relation.CCOMP).stream()
                            .filter(Token::verb)
                            .filter(verb -> tense(verb) == Tense.FUTURE)
                            .findFirst();
            return done.flatMap(verb -> times.at(verb)
                    .flatMap(mention -> expression(mention, Tense.FUTURE, made))
                    .filter(time -> behind(time, verb))
                    .filter(time ->
                            made.filter(day -> time.start().isAfter(day.last())).isPresent()));
        }

        private static boolean behind(TimeExpression time, Token word) {
            return time.span()
                    .filter(span -> span.begin() > word.span().begin())
                    .isPresent();
        }

        /** The day of a promise, from which "by January 15" looks ahead: "had promised in November", else today. */
        private Optional<Today> made(Token word) {
            return times.at(word)
                    .filter(mention -> tense(word) == Tense.PAST)
                    .flatMap(mention -> expression(mention, Tense.PAST))
                    .filter(time -> behind(time, word))
                    .filter(time -> today().filter(day -> time.end().isBefore(day.first()))
                            .isPresent())
                    .map(time -> new Today(time.start(), time.end()))
                    .or(this::today);
        }

        /** Which way the clause of a word looks. */
        private Tense tense(Token word) {
            Optional<Token> verb = Optional.of(word);
            for (int steps = 0; verb.isPresent() && !verb.get().verb() && steps < 50; steps++) {
                verb = verb.flatMap(sentence::head);
            }
            if (verb.isEmpty() || !verb.get().verb()) {
                return Tense.OPEN;
            }
            List<Token> helpers = sentence.children(verb.get(), Relation.AUX, Relation.AUXPASS);
            if (has(helpers, WILL)) {
                return Tense.FUTURE;
            }
            boolean past = PAST_TAGS.contains(verb.get().tag())
                    || verb.get().tag().equals("VBG")
                    || helpers.stream().anyMatch(helper -> PAST_TAGS.contains(helper.tag()));
            boolean present = helpers.stream()
                    .anyMatch(
                            helper -> helper.tag().equals("VBZ") || helper.tag().equals("VBP"));
            return past && !(present && verb.get().tag().equals("VBG")) ? Tense.PAST : Tense.OPEN;
        }

        private static boolean has(List<Token> tokens, Set<String> words) {
            return tokens.stream().anyMatch(token -> words.contains(token.form().toLowerCase(Locale.ROOT)));
        }

        private Optional<TimeExpression> expression(TimeMention mention, Tense tense) {
            return expression(mention, tense, today());
        }

        private Optional<TimeExpression> expression(TimeMention mention, Tense tense, Optional<Today> today) {
            Document report = document.document();
            Optional<LocalDate> dateline = report.dateline().flatMap(Dateline::date);
            boolean explicit = mention.meaning().explicit();
            if (today.isEmpty() && !explicit) {
                return Optional.empty();
            }
            TimeExpression.Basis basis = explicit
                    ? TimeExpression.Basis.EXPLICIT
                    : dateline.isPresent() ? TimeExpression.Basis.DATELINE : TimeExpression.Basis.PUBLICATION;
            int base = document.points().index(sentence.span().begin());
            Span span = document.points().span(base + mention.begin(), base + mention.end());
            return today.orElse(Today.UNKNOWN)
                    .meaning(mention, tense)
                    .map(days -> new TimeExpression(
                            days.start(), days.end(), days.grain(), basis, document.words(span), Optional.of(span)));
        }
    }
}
