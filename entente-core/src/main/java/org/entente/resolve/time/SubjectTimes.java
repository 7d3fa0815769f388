package org.entente.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.time.TimeWords;
import org.entente.codebook.time.TimeWords.Kind;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Times between a subject and its verb: "Kenya on Wednesday expelled", the commonest lead of a wire report. Parsers hang them
 * on the subject; they are the verb's unless the subject is itself something that happens, as in "the raid on Monday angered".
 */
record SubjectTimes(Sentence sentence, TimeWords lexicon) {
    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "during", "over", "early", "late");
    private static final Set<Relation> SUBJECTS = Set.of(Relation.NSUBJ, Relation.NSUBJPASS);
    private static final Set<Relation> BETWEEN =
            Set.of(Relation.AUX, Relation.AUXPASS, Relation.ADVMOD, Relation.NEG, Relation.PUNCT);
    private static final int STEPS = 8;

    /** The same time with the verb among the words it may date, where it stands between subject and verb. */
    DatedWords withPredicate(DatedWords time) {
        boolean onVerb = time.dated().stream().anyMatch(Token::verb);
        if (onVerb || time.dated().isEmpty() || !adverbial(time.top()) || happening(time.dated())) {
            return time;
        }
        Optional<Token> subject = subject(time.dated().get(time.dated().size() - 1));
        Optional<Token> verb = subject.flatMap(sentence::head).filter(Token::verb);
        if (verb.isEmpty()
                || !between(time.top(), subject.get(), verb.get())
                || happening(subject.stream().toList())) {
            return time;
        }
        boolean direct = time.dated().contains(subject.get());
        if (!direct && !adjacent(time.top(), verb.get())) {
            return time;
        }
        List<Token> dated = new ArrayList<>(time.dated());
        dated.add(verb.get());
        return new DatedWords(time.mention(), time.top(), List.copyOf(dated), false);
    }

    private boolean happening(List<Token> nouns) {
        return nouns.stream().anyMatch(noun -> lexicon.is(Kind.HAPPENING, noun.lemma()));
    }

    /** "on Monday", "late Monday", "this week"; "of 2015" belongs to a noun. */
    private boolean adverbial(Token top) {
        Optional<Token> head = sentence.head(top);
        return top.relation() != Relation.POBJ
                || head.filter(word -> PREPOSITIONS.contains(word.lemma())).isPresent();
    }

    /** The subject whose phrase a noun stands in. */
    private Optional<Token> subject(Token noun) {
        Optional<Token> at = Optional.of(noun);
        for (int steps = 0; steps < STEPS && at.isPresent(); steps++) {
            if (SUBJECTS.contains(at.get().relation())) {
                return at;
            }
            at = at.get().verb() ? Optional.empty() : sentence.head(at.get());
        }
        return Optional.empty();
    }

    private static boolean between(Token time, Token subject, Token verb) {
        return subject.index() < time.index() && time.index() < verb.index();
    }

    /** Whether nothing but helpers and adverbs stands between a time and a verb. */
    private boolean adjacent(Token time, Token verb) {
        return sentence.tokens().subList(time.index() + 1, verb.index()).stream()
                .allMatch(token -> BETWEEN.contains(token.relation()) || sentence.under(token, time));
    }
}
