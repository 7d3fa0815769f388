package org.entente.resolve.reference;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Role;
import org.entente.model.CountryCode;
import org.entente.model.Sector;
import org.entente.model.Sentence;

/**
 * The country that a place tells of those who are there: "police in Lagos", "In Congo, rebels seized a town". Troops,
 * envoys and refugees in a country are not of it.
 */
final class Locality {
    private static final Set<Sector> LOCAL = EnumSet.of(
            Sector.COP,
            Sector.LEG,
            Sector.JUD,
            Sector.OPP,
            Sector.REB,
            Sector.CVL,
            Sector.LAB,
            Sector.EDU,
            Sector.AGR,
            Sector.REL,
            Sector.MED,
            Sector.CRM);
    private static final Set<String> OFFICIAL =
            Set.of("authorities", "authority", "government", "administration", "officials", "official", "prosecutors");

    private final Discourse discourse;

    Locality(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The country of a role noun by the place right behind it, else by the one that opens the sentence. */
    Optional<CountryCode> country(Sentence sentence, int first, int head, Role role) {
        boolean local = role.sector().filter(LOCAL::contains).isPresent() || OFFICIAL.contains(role.words());
        boolean ministry = role.words().endsWith("ministry");
        if (ministry) {
            return behind(sentence, head);
        }
        Scene scene = new Scene(sentence, discourse.in(sentence.index()));
        if (local) {
            return behind(sentence, head).or(() -> scene.beforeWhere(first)).or(() -> opening(sentence, first));
        }
        return unnamed(sentence, first, head, role) ? scene.pressed(head) : Optional.empty();
    }

    /** "a foreign ministry spokeswoman": an official not spoken of before. */
    private static boolean unnamed(Sentence sentence, int first, int head, Role role) {
        String article = sentence.token(first).form().toLowerCase(Locale.ROOT);
        boolean official = role.sector().filter(sector -> sector == Sector.GOV).isPresent()
                || sentence.tokens().subList(first, head + 1).stream()
                        .anyMatch(token -> token.lemma().equals("ministry"));
        return role.human() && official && Set.of("a", "an").contains(article);
    }

    private Optional<CountryCode> behind(Sentence sentence, int head) {
        boolean in = head + 2 < sentence.tokens().size()
                && Set.of("in", "across").contains(sentence.token(head + 1).lemma());
        int place = in && sentence.token(head + 2).tag().equals("DT") ? head + 3 : head + 2;
        return in ? at(sentence, place) : Optional.empty();
    }

    private Optional<CountryCode> opening(Sentence sentence, int first) {
        if (first < 3 || !sentence.token(0).lemma().equals("in")) {
            return Optional.empty();
        }
        int place = sentence.token(1).tag().equals("DT") ? 2 : 1;
        return at(sentence, place).filter(code -> comma(sentence, first));
    }

    private static boolean comma(Sentence sentence, int before) {
        return sentence.tokens().subList(0, before).stream()
                .anyMatch(token -> token.form().equals(","));
    }

    private Optional<CountryCode> at(Sentence sentence, int token) {
        return discourse.in(sentence.index()).stream()
                .filter(mention -> mention.first() == token
                        && mention.one()
                        && !mention.figure().person())
                .flatMap(mention -> mention.figure().code().stream())
                .filter(CountryCode::state)
                .findFirst();
    }
}
