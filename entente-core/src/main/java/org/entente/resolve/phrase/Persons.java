package org.entente.resolve.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.Role;
import org.entente.codebook.actor.Spell;
import org.entente.model.CountryCode;
import org.entente.model.Sector;

/** Finds who a personal name stands for on a day. */
public final class Persons {
    private static final List<String> HEADS = List.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "leader",
            "emir",
            "pope",
            "head of");

    private final ActorLexicon lexicon;

    public Persons(ActorLexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Actor> find(Parts.Named named, Optional<CountryCode> country, Optional<Role> title, LocalDate day) {
        return full(named.words(), country, day)
                .or(() -> named.length() > 2 ? full(outer(named.words()), country, day) : Optional.empty())
                .or(() -> named.length() <= 2
                        ? surname(named.words(), country, title.isPresent(), day)
                        : Optional.empty());
    }

    /** The person of a name as a text writes it: a full name, first and last name of more, or a surname alone. */
    public Optional<Actor> called(String name, Optional<CountryCode> country, boolean titled, LocalDate day) {
        int words = name.split(" ", -1).length;
        return full(name, country, day)
                .or(() -> words > 2 ? full(outer(name), country, day) : Optional.empty())
                .or(() -> words == 1 ? surname(name, country, titled, day) : Optional.empty());
    }

    /** The person of a full name: of the country told, else in office on the day, else the best known. */
    public Optional<Actor> full(String name, Optional<CountryCode> country, LocalDate day) {
        List<Actor> found = lexicon.persons(name);
        if (country.isPresent()) {
            Optional<Actor> own =
                    found.stream().filter(a -> a.code().equals(country.get())).findFirst();
            // Somebody who works for a body of many states is told by his own state too.
            return own.isPresent() || found.isEmpty()
                    ? own
                    : found.stream()
                            .filter(a -> !a.code().state() || !country.get().state())
                            .findFirst();
        }
        return found.stream()
                .filter(a -> a.on(day).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /**
     * The person that reports call by this surname alone: head of state or government on the day, or the only one in any
     * office; with a title or a country known, those who once held an office too. Nobody if several fit.
     */
    public Optional<Actor> surname(String name, Optional<CountryCode> country, boolean titled, LocalDate day) {
        List<Actor> fitting = lexicon.surnamed(name).stream()
                .filter(a -> country.isEmpty() || a.code().equals(country.get()))
                .toList();
        List<Actor> inOffice =
                fitting.stream().filter(a -> a.on(day).isPresent()).toList();
        List<Actor> heads = inOffice.stream().filter(a -> head(a, day)).toList();
        if (heads.size() == 1) {
            return Optional.of(heads.get(0));
        }
        if (heads.isEmpty() && inOffice.size() == 1) {
            return Optional.of(inOffice.get(0));
        }
        return inOffice.isEmpty() && (titled || country.isPresent()) && fitting.size() == 1
                ? Optional.of(fitting.get(0))
                : Optional.empty();
    }

    private static boolean head(Actor actor, LocalDate day) {
        Optional<Spell> spell = actor.on(day);
        String office = spell.flatMap(Spell::office).orElse("").toLowerCase(Locale.ROOT);
        return spell.flatMap(Spell::sector).filter(s -> s == Sector.GOV).isPresent()
                && HEADS.stream().anyMatch(office::startsWith);
    }

    /** First and last word: "Abdel Fattah Al Sisi" to "Abdel Sisi". */
    private static String outer(String name) {
        int first = name.indexOf(' ');
        int last = name.lastIndexOf(' ');
        return first < 0 ? name : name.substring(0, first) + name.substring(last);
    }
}
