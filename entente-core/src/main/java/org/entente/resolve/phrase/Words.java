package org.entente.resolve.phrase;

import java.util.ArrayList;
import java.util.List;

/** The words of a phrase: signs cut off, commas and possessive endings apart. */
final class Words {
    private Words() {}

    static List<String> of(String phrase) {
        List<String> words = new ArrayList<>();
        for (String part : phrase.trim().split("\\s+", -1)) {
            split(part, words);
        }
        return words;
    }

    private static void split(String part, List<String> words) {
        int begin = 0;
        int end = part.length();
        boolean comma = false;
        while (begin < end && sign(part.charAt(begin)) && !possessive(part.substring(begin, end))) {
            begin++;
        }
        while (end > begin && sign(part.charAt(end - 1)) && !plural(part, begin, end)) {
            comma |= ",;()".indexOf(part.charAt(end - 1)) >= 0;
            end--;
        }
        String word = part.substring(begin, end);
        if (word.length() > 2 && possessive(word.substring(word.length() - 2))) {
            words.add(word.substring(0, word.length() - 2));
            words.add("'s");
        } else if (word.length() > 2 && plural(word, 0, word.length())) {
            words.add(word.substring(0, word.length() - 1));
            words.add("'");
        } else if (!word.isEmpty()) {
            words.add(word);
        }
        if (comma) {
            words.add(",");
        }
    }

    private static boolean sign(char c) {
        return !Character.isLetterOrDigit(c) && c != '+';
    }

    private static boolean possessive(String word) {
        return word.equals("'s") || word.equals("’s");
    }

    /** "ministers'" at the end of a part. */
    private static boolean plural(String part, int begin, int end) {
        return end - begin > 2 && "'’".indexOf(part.charAt(end - 1)) >= 0 && part.charAt(end - 2) == 's';
    }
}
