package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.annotate.Annotators;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.model.Context;
import org.entente.model.Event;
import org.entente.model.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did what to whom through the structures of English: voice, joining, clauses, nouns, and how far it is asserted. */
class EventRuleTest {
    private final EventRule rule = new EventRule(EventCodebook.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya condemned Uganda.|ACCUSE disapprove Kenya -> Uganda",
                "Uganda was condemned by Kenya.|ACCUSE disapprove Kenya -> Uganda",
                "Sanctions imposed by Norway on Sudan hurt traders.|SANCTION discontinue Norway -> Sudan",
                "The president, who visited Vietnam on Monday, met with business leaders.|CONSULT visit The president -> Vietnam; CONSULT The president, business leaders",
                "Peru and Chile condemned Brazil and Cuba.|ACCUSE disapprove Peru, Chile -> Brazil, Cuba",
                "Japan agreed to resume talks with Korea.|AGREE Japan -> Korea",
                "The ministry said that Iran had shot down a Turkish drone.|ASSAULT heavy-weapons Iran -> a Turkish drone",
                "Iran said it would release the sailors.|CONCEDE Iran -> the sailors",
                "The sultan's visit to Paris lasted two days.|CONSULT visit The sultan -> Paris",
                "Talks between Oman and Qatar were held in Muscat.|CONSULT Oman, Qatar",
                "Indian and Chinese troops clashed in the mountains.|ASSAULT Indian, Chinese troops",
                "The senate criticized Japan's policy.|ACCUSE disapprove The senate -> Japan",
                "Beijing imposed a ban on Japanese seafood.|SANCTION discontinue Beijing -> Japanese",
                "Kenya did not attack Uganda.|ASSAULT (negation) Kenya -> Uganda",
                "The king will visit Uganda in May.|CONSULT visit (future) The king -> Uganda",
                "Norway will support Ukraine.|AGREE Norway -> Ukraine",
                "France will withdraw its troops from Mali.|CONCEDE France -> Mali",
                "Togo may attack Benin.|ASSAULT (hypothetical) Togo -> Benin",
                "If Togo attacks Benin, Ghana will help.|",
                "Germany did not ratify the treaty with Poland.|REJECT Germany -> Poland",
                "Peru canceled its summit with Chile.|REJECT meet Peru -> Chile",
                "Moscow denied that it had bombed Aleppo.|ASSAULT explosives (negation) Moscow -> Aleppo",
                "Soldiers from Chad killed ten villagers.|ASSAULT Soldiers from Chad -> ten villagers",
                "Egypt called on Israel to lift the blockade.|REQUEST yield Egypt -> Israel",
                "Egypt urged Israel to send food to Gaza.|REQUEST assist Egypt -> Israel",
                "Egypt asked Israel to meet the envoys.|REQUEST meet Egypt -> Israel",
                "The minister said that Sudan must stop the raids.|REQUEST change The minister -> Sudan",
                "The two leaders discussed trade during the summit.|",
                "Sweden hosted the Danish premier.|CONSULT visit the Danish premier -> Sweden",
                "The villagers came under attack by rebels.|ASSAULT rebels -> The villagers",
                "Rebels carried out an attack on the embassy.|ASSAULT Rebels -> the embassy",
                "Kyiv accused Moscow of shelling the port.|ACCUSE allege Kyiv -> Moscow",
                "Iran threatened to bomb the refinery in Kuwait.|THREATEN violence Iran -> Kuwait",
                "Police arrested twelve students.|COERCE arrest Police -> twelve students",
                "A storm killed ten people in Cuba.|",
                "Analysts criticized the budget.|",
                "Turkey wants to visit Syria.|",
                "Rome hopes that Libya will sign the deal.|"
            })
    void codes(String sentence, String expected) {
        assertEquals(expected == null ? "" : expected, told(sentence));
    }

    @Test
    void sharesTheObjectOfJoinedVerbs() {
        assertTrue(
                told("The navy attacked and sank a Danish ship.").startsWith("ASSAULT"),
                told("The navy attacked and sank a Danish ship."));
    }

    @Test
    void namesABareNounOnlyOnce() {
        List<Event> events = events("Lee visited Tokyo on Monday. Lee's visit to Tokyo lasted two days.");
        assertEquals(1, events.size(), events.toString());
    }

    @Test
    void readsContextsFromTheParagraph() {
        Event event = events("Norway condemned Peru. The nuclear plant was near the border.")
                .get(0);
        assertTrue(
                event.contexts().contains(new Context("cbrn")), event.contexts().toString());
        assertTrue(
                event.contexts().contains(new Context("territory")),
                event.contexts().toString());
    }

    @Test
    void saysWhyItCodedSo() {
        Event event = events("Norway will support Ukraine.").get(0);
        assertEquals("event.support.support", event.basis().rule());
        assertEquals(
                List.of(
                        "\"support\" says SUPPORT",
                        "told as future: SUPPORT becomes AGREE",
                        "actor: Norway",
                        "recipient: Ukraine"),
                event.basis().reasons());
    }

    @Test
    void anchorsInTheWordsOfTheTrigger() {
        Event event = events("Chad imposed a curfew on the town.").get(0);
        assertEquals("imposed a curfew", event.basis().anchor().words());
    }

    private String told(String text) {
        return events(text).stream().map(EventRuleTest::line).collect(Collectors.joining("; "));
    }

    private static String line(Event event) {
        StringBuilder line = new StringBuilder(event.type().name());
        event.modes().forEach(mode -> line.append(' ').append(mode.code()));
        event.auxiliary().forEach(mode -> line.append(" (").append(mode.code()).append(')'));
        line.append(' ').append(names(event.actor()));
        return event.recipient().isEmpty()
                ? line.toString()
                : line.append(" -> ").append(names(event.recipient())).toString();
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::words).collect(Collectors.joining(", "));
    }

    private List<Event> events(String text) {
        return rule.code(Annotators.annotate(text)).stream()
                .map(Event.class::cast)
                .toList();
    }
}
