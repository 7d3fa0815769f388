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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Clauses beside each other keep their own parties and negation.
                "Togo invited Benin to the talks, but Cotonou declined.|AGREE Togo -> Benin; REJECT Cotonou",
                "Togo did not close its border; Benin expelled two envoys.|SANCTION expel Benin -> two envoys",
                "Qatar sent rice to Chad and Niger closed its border with Libya.|AID Qatar -> Chad; SANCTION discontinue Niger -> Libya",
                "Qatar sent tents to the displaced and Kuwait condemned Libya.|AID Qatar -> the displaced; ACCUSE disapprove Kuwait -> Libya",
                "In 1974 Danish troops invaded Norway.|ASSAULT (historical) Danish troops -> Norway",
                "The European Union, the Danish government and Fiji condemned Togo.|ACCUSE disapprove The European Union, the Danish government, Fiji -> Togo",
                "It was Chad that attacked Niger.|ASSAULT Chad -> Niger",
                "Accused by Chad of theft, Niger recalled its ambassador from Paris.|ACCUSE allege Chad -> Niger; SANCTION withdraw Niger -> Paris",
                // Who received whom, and where it was.
                "Peru hosted the Chilean premier in Lima.|CONSULT visit the Chilean premier in Lima -> Peru",
                "The Fijian premier was received by the Samoan president.|CONSULT visit The Fijian premier -> the Samoan president",
                "The presidents of Chad and Togo met in Vienna.|CONSULT The presidents of Chad and Togo",
                "Niger withdrew its crews from Chad.|RETREAT withdraw Niger -> Chad",
                "Danish jets carried out a raid inside Norway.|ASSAULT aerial Danish jets -> Norway",
                "Peru extradited the banker to Spain.|COOPERATE Peru -> Spain",
                "Peru backed a French draft on Chad.|SUPPORT Peru -> French",
                // Denials deny; they refuse nothing.
                "Togo denied that it had signed a deal with Benin.|SUPPORT (negation) Togo, Benin",
                "Neither Togo nor Benin signed the treaty.|REJECT assist Togo, Benin",
                // Wishes, stances and names are no acts.
                "Togo insisted that the waste was harmless.|",
                "Togo suggested that the talks were an attempt to win time.|",
                "We do not agree on everything, the king said.|",
                "The king declined to comment on the raid.|",
                "Chile beat Peru.|",
                "Togo is expected to visit Benin.|CONSULT visit (future) Togo -> Benin",
                "The treaty obliges Togo to warn Benin of tests.|",
                // A demand or blame inside what is said.
                "A Chadian official said Niger had to open the border.|REQUEST change A Chadian official -> Niger",
                "Chad said Niger was behind the grenade attack.|ACCUSE allege Chad -> Niger",
                "Chad said Niger had met Togo.|CONSULT Niger, Togo",
                "Danish troops were deployed to the border.|MOBILIZE troops Danish troops",
                "A Chadian spokesman denied that the army had sheltered the rebels and urged Niger to stop.|AID (negation) the army -> the rebels; REQUEST change A Chadian spokesman -> Niger",
                "Guards fired on Friday, but the two kings agreed by phone to talk.|ASSAULT firearms Guards; AGREE the two kings",
                "The bill bars the state from normalising ties with Israel.|",
                "Speaking after talks with his guest, the minister smiled.|CONSULT the minister, his guest",
                "The envoy voiced his hope for an end to the fighting between Chad and Niger.|",
                "The Danish and Fijian ministers, meeting in Lima, pledged to share data.|CONSULT Danish, Fijian ministers; AGREE Danish, Fijian ministers",
                "The airline suspended flights to Chad.|",
                "Togo must pay before the rebels disarm, Benin said.|REQUEST change Benin -> Togo",
                "Chad has a program aimed at establishing ties with Niger.|",
                "The embassy answered requests for comment.|",
                "Niger plans to supply Chad with gas.|AGREE Niger -> Chad",
                "\"They bombed our camp,\" a nurse told a reporter.|ASSAULT explosives They -> our camp"
            })
    void keepsEachClauseToItsOwn(String sentence, String expected) {
        assertEquals(expected == null ? "" : expected, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chadian soldiers destroyed a Nigerien tank.|ASSAULT destroy Chadian soldiers -> a Nigerien tank",
                "Togo destroyed its land mines.|RETREAT disarm Togo",
                "Togo destroyed land mines under an agreement with Benin.|RETREAT disarm Togo"
            })
    void destroyingAnothersWeaponsIsNoDisarmament(String sentence, String expected) {
        assertEquals(expected, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A planned meeting between Chad and Niger was cancelled on Friday.|REJECT meet Chad, Niger",
                "Talks between Chad and Niger were called off on Sunday.|REJECT meet Chad, Niger",
                "A planned meeting between Chad and Niger has been postponed.|CONSULT (future) Chad, Niger",
                "Talks between Chad and Niger were held on Sunday.|CONSULT Chad, Niger"
            })
    void aMeetingCalledOffIsNotHeld(String sentence, String expected) {
        assertEquals(expected, told(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two Nigerien herders were killed when Chadian troops opened fire on a hut.|ASSAULT firearms Chadian troops -> Two Nigerien herders",
                "Chadian troops opened fire on Friday, killing four civilians.|ASSAULT firearms Chadian troops -> four civilians"
            })
    void thoseWhoAreHitAreFoundInTheClauseBeside(String sentence, String expected) {
        assertEquals(expected, told(sentence));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway condemned Peru. The nuclear plant was near the border.|",
                "Norway shelled a nuclear plant, and Peru, whose vaccine had failed, recalled its envoy.|cbrn; diplomatic",
                "The foreign ministry said that Niger had closed its border.|territory",
                "Chad, which held an election in May, expelled two diplomats.|diplomatic"
            })
    void readsContextsFromTheClauseOfTheEvent(String text, String expected) {
        assertEquals(
                expected == null ? "" : expected,
                events(text).stream()
                        .map(event ->
                                event.contexts().stream().map(Context::code).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("; ")));
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
