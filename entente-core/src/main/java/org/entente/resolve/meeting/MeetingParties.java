package org.entente.resolve.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.codebook.meeting.MeetingLexicon.Rank;
import org.entente.model.CountryCode;
import org.entente.model.Meeting;
import org.entente.model.Party;

/** Who takes part in a meeting: states, bodies, and how high their people rank. */
final class MeetingParties {
    private static final Set<String> WE_OR_THEY = Set.of(
            "they", "them", "their", "we", "us", "our", "he", "she", "him", "her", "his", "both", "i", "me", "my");

    private static final Pattern WORDS = Pattern.compile("\\W+");

    private final MeetingLexicon lexicon;

    MeetingParties(MeetingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Codes of the participants, each once; the words of one that has no code. */
    Set<String> keys(Meeting meeting) {
        Set<String> keys = new TreeSet<>();
        meeting.participants().forEach(party -> key(party).ifPresent(keys::add));
        return keys;
    }

    /** States among the participants. */
    Set<String> states(Meeting meeting) {
        Set<String> states = new TreeSet<>();
        for (Party party : meeting.participants()) {
            party.code().filter(CountryCode::state).ifPresent(code -> states.add(code.value()));
        }
        return states;
    }

    /** Whether a body of several states takes part, such as the Group of Seven. */
    boolean body(Meeting meeting) {
        return meeting.participants().stream()
                .anyMatch(party -> party.code().filter(code -> !code.state()).isPresent());
    }

    /** Each party once: a state or pronoun gives way to the person or body that stands for the same state. */
    List<Party> distinct(List<Party> participants) {
        List<Party> kept = new ArrayList<>();
        for (Party party : participants) {
            boolean again = kept.stream().anyMatch(other -> covers(other, party));
            if (!again) {
                kept.removeIf(other -> covers(party, other));
                kept.add(party);
            }
        }
        return kept;
    }

    private static boolean covers(Party one, Party other) {
        if (one.code().isEmpty() || !one.code().equals(other.code())) {
            return one.span().equals(other.span())
                    && one.name().equals(other.name())
                    && one.code().equals(other.code());
        }
        boolean person = one.office().isPresent() || other.office().isEmpty();
        boolean bare = other.office().isEmpty() || one.name().equals(other.name());
        return person && bare;
    }

    /** Whether a party holds an office but nobody knows of which country: "Foreign Minister Romeu". */
    boolean stateless(Party party) {
        return party.code().isEmpty() && rank(party).isPresent();
    }

    /** Whether a group of people without a country takes part: "the two ministers". */
    boolean group(Meeting meeting) {
        return meeting.participants().stream()
                .filter(party -> party.code().isEmpty())
                .map(party -> party.words().toLowerCase(Locale.ROOT))
                .anyMatch(words -> words.endsWith("s")
                        && lexicon.rank(lastWord(words)
                                        .substring(0, lastWord(words).length() - 1))
                                .isPresent());
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** A person's entity or name, where the participant is a person. */
    Optional<String> person(Party party) {
        Optional<String> entity = party.office().isPresent() ? party.entity() : Optional.empty();
        return entity.isPresent() ? entity : party.office().flatMap(office -> party.name());
    }

    /** The rank of every participant that is a person, if all have the same. */
    Optional<Rank> commonRank(List<Party> participants) {
        Optional<Rank> common = Optional.empty();
        for (Party party : participants) {
            Optional<Rank> rank = rank(party);
            if (rank.isEmpty()) {
                continue;
            }
            if (common.isPresent() && !common.equals(rank)) {
                return Optional.empty();
            }
            common = rank;
        }
        return common;
    }

    private static Optional<String> key(Party party) {
        if (party.code().isPresent()) {
            return party.code().map(CountryCode::value);
        }
        String words = party.words().toLowerCase(Locale.ROOT);
        return WE_OR_THEY.contains(words) || words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private Optional<Rank> rank(Party party) {
        String title = (party.office().orElse("") + " " + party.words()).toLowerCase(Locale.ROOT);
        if (title.contains("prime minister") || title.contains("crown prince") || title.contains("head of")) {
            return Optional.of(Rank.HEAD);
        }
        if (title.contains("minister") || title.contains("secretary")) {
            return Optional.of(title.contains("general") ? Rank.OTHER : Rank.MINISTER);
        }
        if (title.contains("vice president") || title.contains("ambassador") || title.contains("chief of staff")) {
            return Optional.of(Rank.OTHER);
        }
        return WORDS.splitAsStream(title)
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .flatMap(word -> lexicon.rank(word).stream())
                .findFirst();
    }
}
