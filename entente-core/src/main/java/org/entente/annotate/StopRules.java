package org.entente.annotate;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a terminator ends a sentence, from the words on both its sides. */
final class StopRules {
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}|[VX]");
    private static final Pattern ACRONYM = Pattern.compile("(?:\\p{L}{1,2}\\.)+\\p{L}{1,2}");
    private static final int CUE_REACH = 5;
    private static final int CUE_DISTANCE = 60;
    private static final int ORDINAL_DIGITS = 2;

    private final Abbreviations abbreviations;
    private final WordLists words;

    StopRules(Abbreviations abbreviations, WordLists words) {
        this.abbreviations = abbreviations;
        this.words = words;
    }

    boolean ends(String text, Stop stop, int end, String language) {
        if (stop.next() >= end) {
            return true;
        }
        char last = text.charAt(stop.run() - 1);
        if (Chars.wide(last)) {
            return !(stop.closes() && hiragana(text.charAt(stop.next())));
        }
        if (!stop.spaced()) {
            return glued(text, stop, end, language);
        }
        int first = firstOfNext(text, stop.next(), end);
        if (first >= end) {
            return true;
        }
        if (Character.isLowerCase(text.charAt(first))) {
            return false;
        }
        String next = text.substring(first, Chars.wordEnd(text, first, end));
        if (stop.run() - stop.at() > 1 || last == '…') {
            return ellipsisEnds(text, stop, next, language);
        }
        return last == '.'
                ? periodEnds(text, stop, first, end, next, language)
                : !(stop.closes() && cueFollows(text, stop.next(), end) && !cueBefore(text, stop));
    }

    /** Whether a word that opens sentences follows, or nothing. */
    boolean opens(String text, Stop stop, int end, String language) {
        int first = firstOfNext(text, stop.next(), end);
        return first >= end || words.opener(text.substring(first, Chars.wordEnd(text, first, end)), language);
    }

    /** A sentence that begins without a space: "he left.The minister stayed". */
    private boolean glued(String text, Stop stop, int end, String language) {
        int at = stop.after();
        if (stop.at() < stop.start() + 2 || !Character.isUpperCase(text.charAt(at)) || stop.at() == stop.start()) {
            return false;
        }
        int wordEnd = Chars.wordEnd(text, at, end);
        boolean lowerBefore =
                Character.isLowerCase(text.charAt(stop.at() - 1)) && Character.isLowerCase(text.charAt(stop.at() - 2));
        boolean plainWord = wordEnd < end && Chars.space(text.charAt(wordEnd));
        return lowerBefore && plainWord && words.opener(text.substring(at, wordEnd), language);
    }

    private static boolean hiragana(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
    }

    private static int firstOfNext(String text, int next, int end) {
        int first = next;
        while (first < end && !Character.isLetterOrDigit(text.charAt(first)) && first - next < 8) {
            first++;
        }
        return first < end && Character.isLetterOrDigit(text.charAt(first)) ? first : end;
    }

    private boolean ellipsisEnds(String text, Stop stop, String next, String language) {
        boolean attached = stop.at() > stop.start() && !Chars.space(text.charAt(stop.at() - 1));
        boolean dots = text.charAt(stop.at()) == '.' || text.charAt(stop.at()) == '…';
        return !dots || attached || stop.closes() || words.opener(next, language);
    }

    private boolean periodEnds(String text, Stop stop, int first, int end, String next, String language) {
        String word = wordBefore(text, stop.start(), stop.at());
        if (word.isEmpty()) {
            return true;
        }
        boolean digit = Character.isDigit(text.charAt(first));
        Optional<Abbreviations.Kind> kind = abbreviations.kind(word, language);
        if (kind.isPresent()) {
            return abbreviationEnds(kind.get(), stop, digit, next, afterNext(text, first, end, next), language);
        }
        if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
            return letterEnds(text, stop, word.charAt(0), digit, next, language);
        }
        if (ACRONYM.matcher(word).matches()) {
            return !digit && words.opener(next, language);
        }
        if (language.equals("de") && word.length() <= ORDINAL_DIGITS && Chars.digits(word, 0, word.length())) {
            return false;
        }
        boolean marker = Chars.digits(word, 0, word.length()) && stop.at() - word.length() == stop.start();
        return !marker || stop.closes();
    }

    private boolean abbreviationEnds(
            Abbreviations.Kind kind, Stop stop, boolean digit, String next, String later, String language) {
        return switch (kind) {
            case NAME, NEVER -> stop.closes() && words.opener(next, language);
            case NUMBER -> !digit && !ROMAN.matcher(next).matches();
            case MONTH -> !digit;
            case TIME -> !words.clock(next) && !later.equals("time");
            case NOUN, COMPANY -> !digit && words.opener(next, language);
        };
    }

    /** A single letter: an initial, but for the pronoun "I" after a word of small letters. */
    private boolean letterEnds(String text, Stop stop, char letter, boolean digit, String next, String language) {
        if (Character.isLowerCase(letter)) {
            return !digit && next.length() > 1 && stop.at() - 1 > stop.start();
        }
        if (words.opener(next, language)) {
            return stop.at() - 1 > stop.start();
        }
        int before = Chars.trimEnd(text, stop.start(), stop.at() - 1);
        boolean smallBefore = before > stop.start() && Character.isLowerCase(text.charAt(before - 1));
        return letter == 'I'
                && smallBefore
                && Character.isLowerCase(wordBefore(text, stop.start(), before).charAt(0));
    }

    private static String afterNext(String text, int first, int end, String next) {
        int at = Chars.skipSpace(text, first + next.length(), end);
        return text.substring(at, Chars.wordEnd(text, at, end));
    }

    /** Letters, digits and inner full stops before an index. */
    private static String wordBefore(String text, int start, int at) {
        int begin = at;
        while (begin > start && wordPart(text.charAt(begin - 1)) && at - begin < 24) {
            begin--;
        }
        return text.substring(begin, at);
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == 'º';
    }

    /** Whether the sentence has its word of speech already: 'He asked: "Why?" Nobody answered.' */
    private boolean cueBefore(String text, Stop stop) {
        int limit = Math.min(stop.at(), stop.start() + CUE_DISTANCE);
        for (int at = stop.start(); at < limit; ) {
            int wordEnd = Chars.wordEnd(text, at, limit);
            if (wordEnd > at && words.cue(text.substring(at, wordEnd))) {
                return true;
            }
            at = wordEnd + 1;
        }
        return false;
    }

    /** Whether the words of speech come before the next punctuation mark: '"Why?" Lee asked.' */
    private boolean cueFollows(String text, int next, int end) {
        int at = next;
        for (int count = 0; count < CUE_REACH && at < end; count++) {
            int wordEnd = Chars.wordEnd(text, at, end);
            if (wordEnd == at) {
                return false;
            }
            if (words.cue(text.substring(at, wordEnd))) {
                return true;
            }
            at = Chars.skipSpace(text, wordEnd, end);
        }
        return false;
    }
}
