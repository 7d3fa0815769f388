package org.entente.resolve.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Coded;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Place;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {
    private static final PlaceResolver RESOLVER = new PlaceResolver(new Gazetteer(), ActorLexicon.load());

    @Test
    void placesAMeetingInItsCityWithCountryAndPosition() {
        Place place = place("The two ministers met in Nairobi on Monday.", "met", EventType.CONSULT)
                .orElseThrow();
        assertEquals("Nairobi KEN", text(place));
        assertEquals(-1, Math.round(place.latitude().orElseThrow()));
    }

    @Test
    void placesAVisitWhereItWent() {
        assertEquals(
                Optional.of("Seoul KOR"),
                place("The premier visited Seoul.", "visited", EventType.CONSULT)
                        .map(PlaceResolverTest::text));
        assertEquals(
                Optional.of("Hanoi VNM"),
                place("The premier travelled to Hanoi.", "travelled", EventType.CONSULT)
                        .map(PlaceResolverTest::text));
    }

    @Test
    void placesAMeetingOnTheMarginsOfAnother() {
        assertEquals(
                Optional.of("Geneva CHE"),
                place("They met on the sidelines of a conference in Geneva.", "met", EventType.CONSULT)
                        .map(PlaceResolverTest::text));
    }

    @Test
    void takesACapitalThatStandsForItsGovernmentForNoPlace() {
        assertEquals(Optional.empty(), place("Tokyo and Seoul released a text.", "released", EventType.SUPPORT));
        assertEquals(Optional.empty(), place("Moscow condemned the raid.", "condemned", EventType.ACCUSE));
    }

    @Test
    void takesTheCountryBehindTheCommaForAnAmbiguousName() {
        assertEquals(
                Optional.of("Paris FRA"),
                place("They met in Paris.", "met", EventType.CONSULT).map(PlaceResolverTest::text));
        assertEquals(
                Optional.of("Tripoli LBN"),
                place("They met in Tripoli, Lebanon.", "met", EventType.CONSULT).map(PlaceResolverTest::text));
    }

    @Test
    void givesAnAttackThePlaceOfItsTarget() {
        assertEquals(
                Optional.of("Aleppo SYR"),
                place("Jets bombed a depot near Aleppo.", "bombed", EventType.ASSAULT)
                        .map(PlaceResolverTest::text));
    }

    @Test
    void leavesAPlaceBelowTheTopicOfTalksAlone() {
        assertEquals(
                Optional.empty(),
                place("They held a discussion of the conflict in Sudan.", "held a discussion", EventType.CONSULT));
    }

    private static String text(Place place) {
        return place.name() + place.country().map(code -> " " + code).orElse("");
    }

    private static Optional<Place> place(String text, String anchor, EventType type) {
        Annotated document = Annotators.annotate(text);
        int begin = text.indexOf(anchor);
        Basis basis = new Basis(
                "",
                "test",
                List.of(document.evidence(new Span(begin, begin + anchor.length()))),
                List.of(),
                "test",
                1,
                List.of());
        Event event = new Event(
                basis, type, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
        Coded placed = RESOLVER.resolve(new Coded(document, List.of(event)));
        return ((Event) placed.claims().get(0)).place();
    }
}
