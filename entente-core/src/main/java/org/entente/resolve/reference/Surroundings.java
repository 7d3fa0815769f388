package org.entente.resolve.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.AmbiguousNames;
import org.entente.codebook.actor.Match;
import org.entente.model.Annotated;
import org.entente.model.CountryCode;
import org.entente.model.Dateline;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** What a whole text speaks of: which countries how often, and what its ambiguous names mean by the words around them. */
final class Surroundings {
    private static final Set<Match.Sense> TELLING =
            Set.of(Match.Sense.STATE, Match.Sense.ADJECTIVE, Match.Sense.PEOPLE, Match.Sense.SEAT, Match.Sense.PLACE);

    private final Map<CountryCode, Integer> countries = new HashMap<>();
    private final Map<String, AmbiguousNames.Meaning> settled = new HashMap<>();

    Surroundings(Annotated document, ActorLexicon lexicon) {
        Map<String, Integer> words = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            List<String> forms = sentence.tokens().stream().map(Token::form).toList();
            forms.forEach(form -> words.merge(form, 1, Integer::sum));
            count(forms, lexicon);
        }
        document.document().dateline().map(Dateline::place).ifPresent(place -> {
            words.merge(place, 1, Integer::sum);
            count(List.of(place), lexicon);
        });
        Set<String> names = new HashSet<>(lexicon.ambiguous().names());
        for (String name : names) {
            settled.put(name, settle(lexicon.ambiguous().meanings(name), words));
        }
    }

    private void count(List<String> forms, ActorLexicon lexicon) {
        for (int at = 0; at < forms.size(); at++) {
            if (Character.isUpperCase(forms.get(at).codePointAt(0))) {
                lexicon.longest(forms, at)
                        .filter(match -> TELLING.contains(match.sense()))
                        .flatMap(Match::actor)
                        .map(Actor::code)
                        .ifPresent(code -> countries.merge(code, 1, Integer::sum));
            }
        }
    }

    private static AmbiguousNames.Meaning settle(List<AmbiguousNames.Meaning> meanings, Map<String, Integer> words) {
        AmbiguousNames.Meaning best = meanings.get(0);
        int most = cues(best, words);
        for (AmbiguousNames.Meaning meaning : meanings) {
            if (cues(meaning, words) > most) {
                best = meaning;
                most = cues(meaning, words);
            }
        }
        return best;
    }

    private static int cues(AmbiguousNames.Meaning meaning, Map<String, Integer> words) {
        return meaning.cues().stream()
                .mapToInt(cue -> words.getOrDefault(cue, 0))
                .sum();
    }

    /** What an ambiguous name means in this text; empty for another name. */
    Optional<AmbiguousNames.Meaning> meaning(String name) {
        return Optional.ofNullable(settled.get(name));
    }

    /** The one of several countries that the text names most often; none where it names none of them. */
    Optional<CountryCode> likeliest(Collection<CountryCode> codes) {
        CountryCode best = null;
        for (CountryCode code : codes) {
            int times = countries.getOrDefault(code, 0);
            if (times > 0 && (best == null || times > countries.getOrDefault(best, 0))) {
                best = code;
            }
        }
        return Optional.ofNullable(best);
    }
}
