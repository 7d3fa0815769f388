package org.entente.resolve.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.CountryCode;
import org.entente.model.Document;
import org.entente.model.PublicationDate;
import org.entente.model.Span;
import org.entente.resolve.phrase.ActorPhrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {
    private static final ActorLexicon LEXICON = ActorLexicon.load();
    private static final ActorPhrases PHRASES = new ActorPhrases(LEXICON);

    private static Document document(String text, Optional<String> title, Optional<String> publisher) {
        Document plain = Annotators.document(text);
        PublicationDate day = new PublicationDate(LocalDate.of(2023, 3, 10), PublicationDate.Basis.GIVEN);
        return new Document(
                plain.id(),
                title,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.of(day),
                publisher,
                Optional.empty(),
                plain.language(),
                List.of(),
                plain.origin(),
                plain.sha256(),
                Optional.empty());
    }

    /** Who the words between "[" and "]" are, as "name code", several joined by " + ". */
    private static String who(String marked, Optional<String> title, Optional<String> publisher) {
        int begin = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        Document document = document(marked.replace("[", "").replace("]", ""), title, publisher);
        Annotated annotated = Annotators.shared().apply(document);
        References references = new References(new Coded(annotated, List.of()), LEXICON, PHRASES);
        return references.figures(new Span(begin, end)).stream()
                .map(figure -> figure.name() + " "
                        + figure.code().map(CountryCode::value).orElse("-"))
                .collect(Collectors.joining(" + "));
    }

    private static String who(String marked) {
        return who(marked, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Danish Defence Minister Troels Holm flew to Riga. [Holm] praised the troops. | Troels Holm DNK",
                "Mr. MORITA Kenji, Finance Minister of Japan, spoke first. Later [Mr. Morita] left. | MORITA Kenji JPN",
                "Ana Lukic, Croatia's trade minister, met reporters. [She] was in good spirits. | Ana Lukic HRV",
                "The bank's head, Jonas Berg, resigned. [Berg] gave no reason. | Jonas Berg -",
                "Kenyan President William Ruto hosted Salva Kiir in Nairobi. [He] thanked his guest. | William Ruto KEN",
                "Prime Minister Albin Kurti told the envoy that [he] would not sign. | Albin Kurti KOS",
                "Sanna Marin met Kaja Kallas on Monday. [The Finnish prime minister] spoke of the border. | Sanna Marin FIN",
                "Sanna Marin met Kaja Kallas on Monday. [They] agreed to meet again. | Sanna Marin FIN + Kaja Kallas EST",
                "Gustavo Petro and Gabriel Boric talked for an hour. [The two presidents] signed a treaty. | Gustavo Petro COL + Gabriel Boric CHL",
                "Peru and Chile have settled the case. [Both countries] welcomed the ruling. | Peru PER + Chile CHL",
                "Oslo and Stockholm opened a new line. [The two governments] share the cost. | Norway NOR + Sweden SWE",
                "[The leaders of Ghana and Togo] met in Lome. | leaders of Ghana and Togo GHA + leaders of Ghana and Togo TGO",
                "Hungary rejected the plan. [It] asked for more time. | Hungary HUN",
                "Chile recalled an envoy. Bolivia regretted the step, and [its foreign minister] asked for talks. | its foreign minister BOL",
                "The International Atomic Energy Agency (IAEA) sent a team. [The IAEA] will report in June. | International Atomic Energy Agency IGO",
                "South Korea fired warning shots. [The North] had sent drones. | North Korea PRK",
                "[The Kremlin] denied the report. | Russia RUS",
                "[A Swedish government official] confirmed it. | A Swedish government official SWE",
                "Austria asked [allies such as Italy and Malta] for help. | Italy ITA + Malta MLT",
                "[The navies of Chile, Peru and Ecuador] held drills. | navies of Chile, Peru and Ecuador CHL + navies of Chile, Peru and Ecuador PER + navies of Chile, Peru and Ecuador ECU",
                "[US Ambassador] to Nepal Dean Harlow spoke. | Dean Harlow USA",
                "[The Polish government]'s plan failed. | Polish government POL",
                "Mahathir Mohamad met Prayut Chan-o-cha. The visit pleased both. [The Thai premier] left early. | Prayut Chan-o-cha THA",
                "Rutte met the press. Prime Minister Mark Rutte was in a hurry, and [Rutte] left. | Mark Rutte NLD",
                "Kenyan President William Ruto received Uganda's Yoweri Museveni. [He] asked that Uganda open the road. | William Ruto KEN",
                "[Peru, Chile leaders] sign a pact | Peru leaders PER + Chile leaders CHL",
                "The [Japan-ROK] alliance holds. | Japan JPN + South Korea KOR"
            })
    void tellsWhoWordsStandFor(String marked, String who) {
        assertEquals(who, who(marked));
    }

    @Test
    void aGivenNameTellsThePronoun() {
        assertEquals("Ingrid Dahl -", who("Ingrid Dahl wrote to Rolf Brandt. Then [she] called the office."));
    }

    @ParameterizedTest
    @CsvSource({
        "'Portugal sent a ship. [It] was a long day.', ''",
        "'Students marched in Sofia. [They] carried flags.', 'Students -'"
    })
    void itAndTheyStandForPartiesOnly(String marked, String who) {
        assertEquals(who, who(marked));
    }

    @Test
    void heIsNoWoman() {
        String marked = "Mette Frederiksen met Petteri Orpo in Turku. Frederiksen praised the plan, and [he] agreed.";
        assertEquals("Petteri Orpo FIN", who(marked));
    }

    @Test
    void weInAJointStatementAreItsParties() {
        String marked = "We, the foreign ministers of Spain and Portugal, met in Vigo. [We] will build a bridge.";
        assertEquals("Spain ESP + Portugal PRT", who(marked));
    }

    @Test
    void weOfAMinistrysPageIsItsState() {
        assertEquals(
                "Norway NOR",
                who(
                        "Today [we] joined the sanctions.",
                        Optional.empty(),
                        Optional.of("Norwegian Ministry of Foreign Affairs")));
    }

    @Test
    void weOfANewspaperIsNobody() {
        assertEquals("", who("Today [we] look at the sanctions.", Optional.empty(), Optional.of("The Harbour Times")));
    }

    @Test
    void titleNamesTheLeadersOfTheText() {
        assertEquals(
                "Alexander Stubb FIN + Ulf Kristersson SWE",
                who(
                        "[The leaders] spoke about the Baltic.",
                        Optional.of("Alexander Stubb and Ulf Kristersson on the phone"),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"[The bridge] collapsed., ''", "[History] matters to Serbia., ''"})
    void takesNoThingForAParty(String marked, String who) {
        assertEquals(who, who(marked));
    }

    @Test
    void anUnkindTextStopsNothing() {
        for (String text : List.of("", "he", "\uD800 he said", "the the the", "(IAEA) ( ) of of", "We, , ,")) {
            Annotated annotated = Annotators.shared().apply(document(text, Optional.of(""), Optional.of("")));
            assertTrue(new References(new Coded(annotated, List.of()), LEXICON, PHRASES)
                            .figures(new Span(0, text.codePointCount(0, text.length())))
                            .size()
                    < 3);
        }
    }
}
