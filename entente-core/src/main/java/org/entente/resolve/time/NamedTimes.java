package org.entente.resolve.time;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.codebook.time.TimeWords;
import org.entente.codebook.time.TimeWords.NamedTime;

/** Days and periods with a name: "Christmas Eve", "World War II". */
final class NamedTimes {
    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    NamedTimes(TimeWords lexicon) {
        for (NamedTime named : lexicon.named()) {
            List<String> parts = Word.of(named.name()).stream().map(Word::lower).toList();
            byFirstWord.computeIfAbsent(parts.get(0), any -> new ArrayList<>()).add(new Name(parts, meaning(named)));
        }
    }

    Optional<Reading> at(Words words, int at) {
        Optional<Reading> best = Optional.empty();
        for (Name name : byFirstWord.getOrDefault(words.lower(at), List.of())) {
            int length = name.words.size();
            boolean longer = length > best.map(Reading::length).orElse(0);
            if (longer && name.standsAt(words, at)) {
                best = Optional.of(Reading.plain(length, name.meaning));
            }
        }
        return best;
    }

    private static Meaning meaning(NamedTime named) {
        if (named.start().isPresent() && named.end().isPresent()) {
            Interval first = Interval.year(named.start().get().getYear());
            return Meaning.fixed(new Interval(named.start().get(), named.end().get(), first.grain()));
        }
        MonthDay day = MonthDay.of(named.month(), named.day());
        return (today, tense) -> Optional.of(Interval.day(day.atYear(Nearest.year(today, tense, day::atYear))));
    }

    private record Name(List<String> words, Meaning meaning) {
        boolean standsAt(Words text, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!text.is(at + i, words.get(i))) {
                    return false;
                }
            }
            return text.capital(at + words.size() - 1);
        }
    }
}
