package org.entente.resolve.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.CountryCode;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Sector;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;

class ActorResolverTest {
    private static final ActorResolver RESOLVER = new ActorResolver(ActorLexicon.load(), new Gazetteer());

    private static Evidence at(Annotated text, String words) {
        int begin = text.document().text().indexOf(words);
        return text.evidence(new Span(begin, begin + words.length()));
    }

    private static Basis basis(Evidence anchor) {
        return new Basis("", "test", List.of(anchor), List.of(), "test", 1.0, List.of());
    }

    private static Event event(Annotated text, String verb, String actor, String recipient) {
        return new Event(
                basis(at(text, verb)),
                EventType.REQUEST,
                List.of(),
                List.of(),
                List.of(),
                List.of(Party.at(at(text, actor))),
                List.of(Party.at(at(text, recipient))),
                Optional.empty(),
                Optional.empty());
    }

    private static Statement quotation(Annotated text, String speaker, String content) {
        return new Statement(
                basis(at(text, content)),
                List.of(Party.at(at(text, speaker))),
                Statement.Form.DIRECT,
                List.of(at(text, speaker).span()),
                List.of(),
                List.of(at(text, content).span()),
                List.of(),
                List.of());
    }

    private static List<Claim> resolved(Annotated text, Claim... claims) {
        return RESOLVER.resolve(new Coded(text, Arrays.asList(claims))).claims();
    }

    @Test
    void keepsWhoActsOutOfTheRecipients() {
        Annotated text = Annotators.annotate("Edgars Rinkevics met the guests and Edgars Rinkevics thanked him.");
        Event pronoun = (Event) resolved(text, event(text, "thanked", "Edgars Rinkevics", "him"))
                .get(0);
        assertTrue(
                pronoun.recipient().stream().allMatch(party -> party.entity().isEmpty()),
                pronoun.recipient().toString());
        Event itself = (Event) resolved(text, event(text, "thanked", "Edgars Rinkevics", "Edgars Rinkevics"))
                .get(0);
        assertEquals(List.of(), itself.recipient());
    }

    @Test
    void givesAPartyAllThatIsKnownOfIt() {
        Annotated text =
                Annotators.annotate("Latvian President Edgars Rinkevics asked the Estonian Defence Ministry for help.");
        Event event = (Event) resolved(
                        text,
                        event(text, "asked", "Latvian President Edgars Rinkevics", "the Estonian Defence Ministry"))
                .get(0);
        Party actor = event.actor().get(0);
        assertEquals(Optional.of("Edgars Rinkēvičs"), actor.name());
        assertEquals(Optional.of(new CountryCode("LVA")), actor.code());
        assertEquals(Optional.of("President"), actor.office());
        assertEquals("Latvian President Edgars Rinkevics", actor.words());
        Party ministry = event.recipient().get(0);
        assertEquals(Optional.of("est-estonian-defence-ministry"), ministry.entity());
        assertEquals(Optional.of(Sector.GOV), ministry.sector());
    }

    @Test
    void dropsWhatIsNoParty() {
        Annotated text = Annotators.annotate("Laos asked that the weather improve.");
        Event event = (Event)
                resolved(text, event(text, "asked", "Laos", "the weather")).get(0);
        assertTrue(event.recipient().isEmpty());
    }

    @Test
    void dropsAnEventInWhichNobodyActs() {
        Annotated text = Annotators.annotate("The weather forced Laos to act.");
        assertTrue(resolved(text, event(text, "forced", "The weather", "Laos")).isEmpty());
    }

    @Test
    void theOwnerOfAThingReceives() {
        Annotated text = Annotators.annotate("Ghana rejected Togo's proposal.");
        Event event = (Event) resolved(text, event(text, "rejected", "Ghana", "Togo's proposal"))
                .get(0);
        assertEquals(
                Optional.of(new CountryCode("TGO")), event.recipient().get(0).code());
    }

    @Test
    void aGroupBecomesSeveralPartiesWithTheSameWords() {
        Annotated text = Annotators.annotate("Ghana and Togo held talks. Both sides urged Benin to join.");
        Event event = (Event)
                resolved(text, event(text, "urged", "Both sides", "Benin")).get(0);
        assertEquals(
                List.of("GHA", "TGO"),
                event.actor().stream().map(p -> p.code().orElseThrow().value()).toList());
        assertTrue(event.actor().stream().allMatch(p -> p.words().equals("Both sides")));
    }

    @Test
    void weInAQuotationIsTheSpeaker() {
        Annotated text = Annotators.annotate("\"Today we ask Peru for help,\" said Bolivian President Luis Arce.");
        Claim event = resolved(
                        text,
                        quotation(text, "Bolivian President Luis Arce", "Today we ask Peru for help"),
                        event(text, "ask", "we", "Peru"))
                .get(1);
        assertEquals(Optional.of("Luis Arce"), ((Event) event).actor().get(0).name());
    }

    @Test
    void anUnknownSpeakerStaysAsDescribed() {
        Annotated text = Annotators.annotate("\"It rains,\" said the almanac.");
        Statement statement = (Statement)
                resolved(text, quotation(text, "the almanac", "It rains")).get(0);
        assertEquals("the almanac", statement.speaker().get(0).words());
        assertTrue(statement.speaker().get(0).name().isEmpty());
    }

    @Test
    void saysInOneLineEachWhyAPartyIsWhoItIs() {
        Annotated text = Annotators.annotate("Ottawa asked Kenya for fish. Later it asked Kenya for tea.");
        Event event =
                (Event) resolved(text, event(text, "asked", "Ottawa", "Kenya")).get(0);
        assertEquals(
                List.of(
                        "\"Ottawa\" is Canada (CAN): the seat stands for the government",
                        "\"Kenya\" is Kenya (KEN): the name of the state"),
                event.basis().reasons());
    }

    @Test
    void saysAReasonOnce() {
        Basis basis = basis(new Evidence(new Span(0, 1), "a")).withReasons(List.of("one", "two", "one"));
        assertEquals(List.of("one", "two"), basis.withReasons(List.of("two")).reasons());
    }

    @Test
    void thePlaceInTheNameOfAThingReceivesNothing() {
        Annotated text = Annotators.annotate("Kenya praised the Paris Agreement on Friday.");
        Event event = (Event) resolved(text, event(text, "praised", "Kenya", "the Paris Agreement"))
                .get(0);
        assertTrue(event.recipient().isEmpty());
    }

    @Test
    void aStateWhereSomethingHappensReceivesNothing() {
        Annotated text = Annotators.annotate("Kenya condemned the raid in Somalia on Friday.");
        Event event = (Event) resolved(text, event(text, "condemned", "Kenya", "the raid in Somalia"))
                .get(0);
        assertTrue(event.recipient().isEmpty());
    }
}
