package org.entente.codebook.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.CountryCode;
import org.entente.model.Sector;

/**
 * What the knowledge base holds under a name.
 *
 * @param id a Wikidata item where the data names one, else a slug of our own
 * @param name full name as a reader knows it
 * @param spells what it was when; empty where nothing but code and name is known
 * @param gender of a person, where recorded
 */
public record Actor(String id, String name, Kind kind, CountryCode code, List<Spell> spells, Optional<Gender> gender) {
    /** What a name stands for. */
    public enum Kind {
        /** A state or territory. */
        STATE,
        /** A place that stands for a government: a capital, a palace. */
        SEAT,
        /** An organisation, party, company, armed group or people. */
        BODY,
        /** A place that stands for nobody but tells a country. */
        PLACE,
        PERSON
    }

    public Actor {
        spells = List.copyOf(spells);
    }

    /** A place of a country, by name. */
    public static Actor place(String name, CountryCode country) {
        return thing(ActorTables.slug(name), name, Kind.PLACE, country, List.of());
    }

    /** Something that is no person. */
    static Actor thing(String id, String name, Kind kind, CountryCode code, List<Spell> spells) {
        return new Actor(id, name, kind, code, spells, Optional.empty());
    }

    /**
     * What it was on a day; the latest spell where several hold. A list of who held office in one month says nothing of
     * the next: it is trusted for three years either way, unless another spell is known to have begun or ended between.
     *
     * @param day {@link LocalDate#MAX} for a day that nobody knows: the last spell then holds
     */
    public Optional<Spell> on(LocalDate day) {
        Comparator<Spell> latest = Comparator.comparing(spell -> spell.from().orElse(LocalDate.MIN));
        if (day.equals(LocalDate.MAX)) {
            return spells.stream().max(latest);
        }
        Optional<Spell> held = spells.stream().filter(spell -> spell.on(day)).max(latest);
        return held.isPresent()
                ? held
                : spells.stream().filter(spell -> spell.near(day)).max(latest).filter(spell -> !overtaken(spell, day));
    }

    private boolean overtaken(Spell snapshot, LocalDate day) {
        return spells.stream()
                .anyMatch(spell -> !spell.snapshot()
                        && spell.to()
                                .filter(to -> !to.isBefore(snapshot.from().orElse(LocalDate.MIN)))
                                .isPresent()
                        && spell.before(day));
    }

    /** The sector on a day: a person out of every office is {@link Sector#ELI}, one never in any has none. */
    public Optional<Sector> sector(LocalDate day) {
        Optional<Spell> held = on(day);
        if (held.isPresent()) {
            return held.get().sector();
        }
        boolean over = spells.stream().anyMatch(spell -> spell.before(day));
        return kind == Kind.PERSON && over ? Optional.of(Sector.ELI) : Optional.empty();
    }

    /** The office held on a day. */
    public Optional<String> office(LocalDate day) {
        return on(day).flatMap(Spell::office);
    }
}
