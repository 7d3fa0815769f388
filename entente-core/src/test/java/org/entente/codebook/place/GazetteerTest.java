package org.entente.codebook.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.codebook.Table;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.model.CountryCode;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private final Gazetteer gazetteer = new Gazetteer();

    @Test
    void knowsCapitalsWithTheirPosition() {
        City city = gazetteer.named("Ouagadougou").get(0);
        assertEquals(new CountryCode("BFA"), city.country());
        assertTrue(city.capital());
        assertEquals(12, Math.round(city.latitude().orElseThrow()));
    }

    @Test
    void findsNamesWithAndWithoutAccents() {
        assertEquals(gazetteer.named("Bogota"), gazetteer.named("Bogotá"));
        assertEquals(1, gazetteer.named("Bogotá").size());
    }

    @Test
    void findsTownsWhoseNameOneCountryHas() {
        assertEquals(
                List.of(new CountryCode("UKR")),
                gazetteer.named("Chasiv Yar").stream().map(City::country).toList());
        assertEquals(
                List.of(new CountryCode("USA")),
                gazetteer.named("Texas").stream().map(City::country).toList());
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertEquals(List.of(), gazetteer.named("Aaaa"));
        assertEquals(List.of(), gazetteer.named("Zzzzzz"));
        assertEquals(List.of(), gazetteer.named(""));
    }

    @Test
    void everyCountryOfTheCitiesIsAState() {
        ActorLexicon actors = ActorLexicon.load();
        Set<String> unknown = new TreeSet<>();
        for (Table.Row row : Table.resource("places/cities.tsv").rows()) {
            if (actors.state(new CountryCode(row.cell("country"))).isEmpty()) {
                unknown.add(row.cell("country"));
            }
        }
        assertEquals(Set.of(), unknown);
    }
}
