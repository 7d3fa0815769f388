package org.entente.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** The times of one sentence and what each may date. */
final class SentenceTimes {
    /** Below these a time tells of something else: "after a visit in May". */
    private static final Set<String> OTHER_TIME = Set.of("after", "before", "since", "following", "until", "till");

    private static final Set<Relation> CLIMBED =
            Set.of(Relation.PREP, Relation.POBJ, Relation.NPADVMOD, Relation.ADVMOD, Relation.PCOMP, Relation.AGENT);
    /** Verbs whose object or subject happens when they do. */
    private static final Set<String> HAPPENING = Set.of(
            "hold",
            "have",
            "conduct",
            "begin",
            "start",
            "open",
            "conclude",
            "end",
            "attend",
            "join",
            "pay",
            "make",
            "host",
            "convene",
            "chair",
            "resume",
            "schedule",
            "set",
            "slate",
            "take",
            "occur",
            "come",
            "be",
            "launch",
            "finish",
            "wrap",
            "kick",
            "continue",
            "complete",
            "undertake",
            "arrange",
            "sign",
            "issue",
            "release",
            "adopt",
            "follow");

    private static final Set<String> WITHIN = Set.of("at", "during", "in", "on", "for");

    private final Sentence sentence;
    private final List<DatedWords> times;

    SentenceTimes(Annotated document, Sentence sentence, TimeFinder finder) {
        this.sentence = sentence;
        this.times = times(document, sentence, finder);
    }

    private static List<DatedWords> times(Annotated document, Sentence sentence, TimeFinder finder) {
        List<DatedWords> found = new ArrayList<>();
        int begin = sentence.span().begin();
        for (TimeMention mention : finder.find(document.words(sentence.span()))) {
            // Sentences hardly ever hold characters beyond the basic plane; the document's converter settles them.
            int base = document.points().index(begin);
            Span span = document.points().span(base + mention.begin(), base + mention.end());
            top(sentence, span)
                    .map(top -> dated(sentence, mention, top))
                    .map(time -> new SubjectTimes(sentence, finder.lexicon()).withPredicate(time))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Token> top(Sentence sentence, Span span) {
        List<Token> inside = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
        return inside.stream()
                .filter(token ->
                        token.head() < 0 || !sentence.token(token.head()).span().overlaps(span))
                .findFirst();
    }

    private static DatedWords dated(Sentence sentence, TimeMention mention, Token top) {
        List<Token> words = new ArrayList<>();
        boolean onNoun = false;
        Token at = top;
        while (at.head() >= 0 && words.size() < 6) {
            Token head = sentence.token(at.head());
            boolean preposition = head.relation() == Relation.PREP || head.tag().equals("IN");
            boolean first = words.isEmpty();
            if (preposition && !first && OTHER_TIME.contains(head.lemma())) {
                break;
            }
            if (!preposition) {
                words.add(head);
                boolean place =
                        head.entityType().equals("GPE") || head.entityType().equals("LOC");
                onNoun |= first && head.noun() && !place;
            }
            // "On May 7, beginning at noon, they met": what opens the sentence dates its main verb.
            boolean fronted = head.relation() == Relation.ADVCL && top.index() <= 2 && top.index() < head.index();
            if ((head.verb() || !climbed(head)) && !fronted) {
                break;
            }
            at = head;
        }
        return new DatedWords(mention, top, List.copyOf(words), onNoun);
    }

    private static boolean climbed(Token token) {
        return CLIMBED.contains(token.relation())
                || token.relation() == Relation.DOBJ
                || token.tag().equals("IN");
    }

    /** The time of what stands at a word: the nearest in the tree, none from another clause. */
    Optional<TimeMention> at(Token word) {
        return best(word, 0);
    }

    private Optional<TimeMention> best(Token word, int depth) {
        Optional<TimeMention> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (DatedWords time : times) {
            OptionalInt distance = distance(time, word);
            if (distance.isPresent()
                    && distance.getAsInt() < least
                    && !time.mention().limit()) {
                least = distance.getAsInt();
                best = Optional.of(time.mention());
            }
        }
        return best.isPresent() || depth > 3 ? best : shared(word, depth);
    }

    private OptionalInt distance(DatedWords time, Token word) {
        for (int i = 0; i < time.dated().size(); i++) {
            if (time.dated().get(i).index() == word.index()) {
                boolean ofObject =
                        i > 0 && time.onNoun() && time.mention().meaning().explicit();
                return ofObject ? OptionalInt.empty() : OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A time that the word has from the verb above it: a meeting from "held", a second verb from the first. */
    private Optional<TimeMention> shared(Token word, int depth) {
        Optional<Token> head = sentence.head(word);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Token above = head.get();
        return switch (word.relation()) {
            case NSUBJ, NSUBJPASS, DOBJ, ATTR ->
                above.verb() && HAPPENING.contains(above.lemma()) ? best(above, depth + 1) : Optional.empty();
            case POBJ ->
                WITHIN.contains(above.lemma())
                        ? sentence.head(above).filter(Token::verb).flatMap(verb -> best(verb, depth + 1))
                        : Optional.empty();
            case CONJ -> before(above, word);
            case ADVCL, XCOMP -> word.verb() && above.verb() ? purpose(above, word, depth) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * "On Monday they met and signed": what stands before the first verb holds for the second. "They flew to Lima on Monday and
     * met": so does a day behind the first, where both are told alike.
     */
    private Optional<TimeMention> before(Token first, Token second) {
        boolean ownSubject =
                second.verb() && sentence.child(second, Relation.NSUBJ).isPresent();
        if (ownSubject) {
            return Optional.empty();
        }
        boolean alike = first.verb() && first.tag().equals(second.tag());
        int limit = first.index();
        return times.stream()
                .filter(time -> time.top().index() < limit
                        || (alike && time.mention().day() && time.top().index() < second.index()))
                .filter(time -> distance(time, first).isPresent())
                .map(DatedWords::mention)
                .findFirst();
    }

    /** "flew to Ankara on Monday to meet", "visited on Monday, signing". */
    private Optional<TimeMention> purpose(Token above, Token word, int depth) {
        boolean ing = word.tag().equals("VBG");
        boolean motion = Set.of("travel", "fly", "arrive", "visit", "go", "come", "gather", "meet")
                .contains(above.lemma());
        return word.relation() == Relation.ADVCL && (ing || motion) ? best(above, depth + 1) : Optional.empty();
    }

    /** The time by which what stands at a word is to be done. */
    Optional<TimeMention> limit(Token word) {
        return times.stream()
                .filter(time -> time.mention().limit())
                .filter(time -> time.top().index() > word.index())
                .map(DatedWords::mention)
                .findFirst();
    }
}
