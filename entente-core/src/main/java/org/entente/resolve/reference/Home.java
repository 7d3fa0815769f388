package org.entente.resolve.reference;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryCode;
import org.entente.model.Dateline;
import org.entente.model.Sector;
import org.entente.resolve.phrase.Reading;

/** The country that a report is from, and whose officials it means where it names no country with them. */
final class Home {
    private static final Set<Sector> OFFICIAL =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY, Sector.OPP);
    /** Seats of bodies of many states: who speaks there is from anywhere. */
    private static final Set<String> MEETING_PLACES =
            Set.of("New York", "Geneva", "Vienna", "Brussels", "The Hague", "Strasbourg", "United Nations");

    private final Reader reader;
    private final List<Mention> named;
    private final Offices offices;
    private final Optional<CountryCode> publisher;

    Home(Reader reader, List<Mention> named, Offices offices, Optional<CountryCode> publisher) {
        this.reader = reader;
        this.named = named;
        this.offices = offices;
        this.publisher = publisher;
    }

    /** The country of the dateline, else of the government that publishes the text. */
    Optional<CountryCode> country() {
        Optional<CountryCode> dateline = reader.document()
                .document()
                .dateline()
                .map(Dateline::place)
                .map(reader::read)
                .flatMap(Reading::code);
        return dateline.or(() -> publisher);
    }

    /** "President Jane Poole dismissed three ministers": as the words around tell, else of the report's country or lead. */
    void adopt(List<Figure> persons) {
        Optional<CountryCode> dateline = country().filter(code -> !meetingPlace());
        persons.stream()
                .filter(person -> person.code().isEmpty() && person.titled())
                .filter(person -> person.sector().filter(OFFICIAL::contains).isPresent())
                .forEach(person -> adopt(person, dateline));
    }

    private void adopt(Figure person, Optional<CountryCode> dateline) {
        Optional<CountryCode> around = named.stream()
                .filter(mention -> mention.one() && mention.figure() == person)
                .findFirst()
                .flatMap(mention -> offices.country(mention, dateline));
        around.ifPresent(code -> person.belong(code, "of the country that the words around speak for"));
        dateline.or(this::lead).ifPresent(code -> person.belong(code, "of the country that the report is from"));
    }

    private boolean meetingPlace() {
        return reader.document()
                .document()
                .dateline()
                .filter(dateline -> MEETING_PLACES.stream()
                        .anyMatch(place -> dateline.place().equalsIgnoreCase(place)))
                .isPresent();
    }

    /** The state that is the subject of the first sentence. */
    private Optional<CountryCode> lead() {
        return named.stream()
                .filter(mention -> mention.sentence() == 0 && mention.subject() && mention.one())
                .filter(mention -> !mention.figure().person())
                .flatMap(mention -> mention.figure().code().stream())
                .filter(CountryCode::state)
                .findFirst();
    }
}
