package org.entente.code.event;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** What lies long before the report: "in 1990", "decades ago", "during the war". Only the event's own clause tells it. */
final class Background {
    private static final Pattern YEAR = Pattern.compile("1[5-9][0-9]{2}|20[0-9]{2}");
    private static final Set<String> AT_THE_TIME =
            Set.of("in", "on", "during", "after", "before", "at", "by", "between");
    private static final Set<String> DURING = Set.of("during", "after", "before");
    /** So many years back a year is history to a report. */
    private static final int LONG_AGO = 5;
    /** The first year that can be news where nothing tells the day of the report. */
    private static final int FIRST_OF_NEWS = 2000;

    private final Sentence sentence;
    private final WordClasses classes;
    private final int firstOfNews;

    /** @param published the day of the report, where it is known */
    Background(Sentence sentence, WordClasses classes, Optional<LocalDate> published) {
        this.sentence = sentence;
        this.classes = classes;
        this.firstOfNews = published.map(day -> day.getYear() - LONG_AGO + 1).orElse(FIRST_OF_NEWS);
    }

    /** Whether the event that a verb or noun carries is background. */
    boolean of(Token carrier) {
        Token at = carrier;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            if (ownWords(at).stream().anyMatch(this::longAgo)) {
                return true;
            }
            Optional<Token> above = at.relation() == Relation.XCOMP ? sentence.head(at) : Optional.empty();
            if (above.isEmpty()) {
                return false;
            }
            at = above.get();
        }
        return false;
    }

    /** A word and what is below it without clauses of their own, in text order. */
    private List<Token> ownWords(Token word) {
        TreeMap<Integer, Token> found = new TreeMap<>();
        Deque<Token> open = new ArrayDeque<>(List.of(word));
        found.put(word.index(), word);
        while (!open.isEmpty()) {
            for (Token child : sentence.children(open.remove())) {
                if (!clause(child) && found.put(child.index(), child) == null) {
                    open.add(child);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static boolean clause(Token child) {
        return switch (child.relation()) {
            case RELCL, CCOMP, PARATAXIS, ACL -> true;
            case CONJ -> child.verb();
            default -> false;
        };
    }

    private boolean longAgo(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (form.equals("ago")) {
            return sentence.subtree(token).stream().anyMatch(t -> classes.contains("LONG", t.lemma()));
        }
        if (form.equals("after") && token.relation() == Relation.MARK) {
            return longBefore(token);
        }
        return (era(token) || oldYear(token, form)) && atTheTime(token);
    }

    /** "during the war", "in the 1960s"; not "its part in the war". */
    private boolean era(Token token) {
        boolean during = sentence.head(token)
                .filter(preposition -> DURING.contains(preposition.lemma())
                        || Character.isDigit(token.form().codePointAt(0))
                        || token.lemma().equals("century"))
                .isPresent();
        return during && token.relation() == Relation.POBJ && classes.contains("ERA", token.lemma());
    }

    /** "1994" of "in 1994", "June 1994" and "16 June 1994", not of "the 1994 treaty". */
    private boolean oldYear(Token token, String form) {
        return YEAR.matcher(form).matches()
                && Integer.parseInt(form) < firstOfNews
                && (token.relation() == Relation.POBJ || token.entityType().equals("DATE"));
    }

    /** Whether the preposition above says when, not since when or of what. */
    private boolean atTheTime(Token token) {
        Token at = token;
        for (int steps = 0; steps < 4; steps++) {
            Optional<Token> above = sentence.head(at);
            if (above.isEmpty()) {
                return false;
            }
            if (at.relation() == Relation.POBJ) {
                return AT_THE_TIME.contains(above.get().lemma());
            }
            boolean date = above.get().entityType().equals("DATE");
            if (!date) {
                return at.relation() == Relation.NPADVMOD;
            }
            at = above.get();
        }
        return false;
    }

    /** "five years after crowds burned it": what happened then lies far back. */
    private boolean longBefore(Token after) {
        return sentence.children(after, Relation.NPADVMOD, Relation.NMOD).stream()
                        .anyMatch(time -> classes.contains("LONG", time.lemma()))
                || (after.index() > 0
                        && classes.contains(
                                "LONG", sentence.token(after.index() - 1).lemma()));
    }
}
