package org.entente.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;

/** The language of a text, by script, small words and letters. Data: {@code page/languages.tsv}. */
final class LanguageGuess {
    private static final String FILE = "page/languages.tsv";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}'’]+");
    private static final double LETTER_WEIGHT = 3;
    private static final int SURE = 6;

    private final List<Profile> profiles = new ArrayList<>();

    private record Profile(String lang, String script, Set<Integer> letters, Set<String> words) {}

    private record Score(String lang, double points) {}

    /** Reads the table that comes with the build. */
    LanguageGuess() {
        for (Table.Row row : Table.resource(FILE).rows()) {
            Set<Integer> letters = new HashSet<>();
            row.cell("letters").codePoints().forEach(letters::add);
            profiles.add(
                    new Profile(row.cell("lang"), row.cell("script"), letters, new HashSet<>(row.list("words", " "))));
        }
        if (profiles.isEmpty()) {
            throw new CodebookException("E-CODEBOOK-12", FILE, "expected at least one language, found none");
        }
    }

    /** The language a text is most likely in; the one given for it, unless the text speaks against it. */
    Optional<String> language(String text, Optional<String> given) {
        String script = script(text);
        Optional<Score> best = best(text, script);
        if (given.isEmpty() || best.isEmpty()) {
            return best.map(Score::lang).or(() -> given);
        }
        String primary = given.get().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        boolean known = profiles.stream().anyMatch(profile -> profile.lang().equals(primary));
        boolean sameScript = profiles.stream()
                .anyMatch(profile ->
                        profile.lang().equals(primary) && profile.script().equals(script));
        double own = score(text, primary);
        boolean plausible = !known
                || (sameScript
                        && (best.get().points() < SURE || own * 2 >= best.get().points()));
        return plausible ? given : best.map(Score::lang);
    }

    private double score(String text, String lang) {
        List<String> words = words(text);
        return profiles.stream()
                .filter(profile -> profile.lang().equals(lang))
                .mapToDouble(profile -> points(profile, words, text))
                .max()
                .orElse(0);
    }

    private Optional<Score> best(String text, String script) {
        List<String> words = words(text);
        Optional<Score> best = Optional.empty();
        for (Profile profile : profiles) {
            if (profile.script().equals(script)) {
                double points = points(profile, words, text);
                if (best.isEmpty() || points > best.get().points()) {
                    best = Optional.of(new Score(profile.lang(), points));
                }
            }
        }
        boolean needsWords = script.equals("latin") || script.equals("cyrillic") || script.equals("arabic");
        return best.filter(score -> !needsWords || score.points() > 0);
    }

    private static List<String> words(String text) {
        return List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1));
    }

    private static double points(Profile profile, List<String> words, String text) {
        double points = 0;
        for (String word : words) {
            points += profile.words().contains(word) ? 1 : 0;
        }
        if (profile.letters().isEmpty()) {
            return points;
        }
        long special = text.codePoints().filter(profile.letters()::contains).count();
        return points + LETTER_WEIGHT * Math.min(special, words.size()) / 10;
    }

    /** The script most letters are of: "latin", "arabic", "kana" (with Chinese characters), "han", "hangul" ... */
    static String script(String text) {
        Map<String, Integer> counts = new HashMap<>();
        text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(name(c), 1, Integer::sum));
        int han = counts.getOrDefault("han", 0);
        int kana = counts.getOrDefault("kana", 0);
        if (kana > 0 && kana * 10 >= han) {
            counts.put("kana", kana + han);
        }
        String best = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int most = counts.getOrDefault(best, 0);
            if (entry.getValue() > most
                    || (entry.getValue() == most && entry.getKey().compareTo(best) < 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static String name(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        boolean kana = script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
        return kana ? "kana" : script.name().toLowerCase(Locale.ROOT);
    }
}
