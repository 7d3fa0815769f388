package org.entente.resolve.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Gender;
import org.entente.codebook.actor.NameKey;
import org.entente.model.CountryCode;
import org.entente.model.Sector;
import org.entente.resolve.phrase.Reading;

/** One party of one document, as its mentions build it up: what the text says of it in one place holds in all. */
public final class Figure {
    /** What a figure is. */
    public enum Kind {
        PERSON,
        STATE,
        /** An organisation with a name, or a ministry, army, court. */
        BODY,
        /** One human being told by his role only. */
        ROLE,
        /** Several, or a thing that stands for its crew, told so. */
        GROUP
    }

    private final Kind kind;
    private String name;
    private Optional<CountryCode> code = Optional.empty();
    private Optional<Sector> sector = Optional.empty();
    private Optional<String> office = Optional.empty();
    private Optional<Actor> actor = Optional.empty();
    private Optional<Gender> gender = Optional.empty();
    private Optional<String> because = Optional.empty();
    private final Set<String> titles = new TreeSet<>();

    Figure(Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    static Figure of(Kind kind, String name, Reading reading) {
        Figure figure = new Figure(kind, reading.name().orElse(name));
        figure.learn(reading);
        return figure;
    }

    static Figure state(Actor state, Optional<Sector> sector) {
        Figure figure = new Figure(Kind.STATE, state.name());
        figure.actor = Optional.of(state);
        figure.code = Optional.of(state.code());
        figure.sector = sector;
        return figure;
    }

    /** Takes what a reading tells and is not known yet. */
    void learn(Reading reading) {
        code = code.or(reading::code);
        // An office that the text names says more than that somebody once held one.
        sector = sector.filter(known -> known != Sector.ELI).or(reading::sector).or(() -> sector);
        office = office.or(reading::office);
        reading.actor().ifPresent(this::identify);
        reading.office().ifPresent(this::title);
    }

    /** It is this actor of the knowledge base. */
    void identify(Actor found) {
        if (actor.isEmpty()) {
            actor = Optional.of(found);
            code = Optional.of(found.code());
            gender = gender.or(found::gender);
            name = found.name();
        }
    }

    void rename(String fuller) {
        name = fuller;
    }

    void belong(CountryCode to) {
        code = code.or(() -> Optional.of(to));
    }

    /** It is of a country for a reason that its own words do not give. */
    void belong(CountryCode to, String reason) {
        if (code.isEmpty()) {
            belong(to);
            because = Optional.of(reason);
        }
    }

    void rank(Sector in) {
        sector = sector.or(() -> Optional.of(in));
    }

    void title(String words) {
        office = office.or(() -> Optional.of(words));
        titles.add(NameKey.of(words));
    }

    void addressed(Gender as) {
        gender = gender.or(() -> Optional.of(as));
    }

    /** Why it is of its country, where its own words do not tell. */
    Optional<String> because() {
        return because;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public Optional<CountryCode> code() {
        return code;
    }

    public Optional<Sector> sector() {
        return sector;
    }

    public Optional<String> office() {
        return office;
    }

    public Optional<Actor> actor() {
        return actor;
    }

    Optional<Gender> gender() {
        return gender;
    }

    /** Whether the text or the knowledge base gives it this title: "president", "foreign minister". */
    boolean titled(String role) {
        String wanted = NameKey.of(role);
        return titles.stream().anyMatch(title -> Titles.fits(title, wanted));
    }

    /** Whether any title is known of it. */
    boolean titled() {
        return !titles.isEmpty();
    }

    boolean person() {
        return kind == Kind.PERSON;
    }

    @Override
    public String toString() {
        return "%s %s %s"
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT),
                        name,
                        code.map(CountryCode::value).orElse("?"));
    }
}
