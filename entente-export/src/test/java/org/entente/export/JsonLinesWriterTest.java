package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.codebook.plover.Plover;
import org.entente.model.ClaimKind;
import org.entente.model.Coded;
import org.junit.jupiter.api.Test;

class JsonLinesWriterTest {
    private static List<JsonNode> written(Coded... documents) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonLinesWriter writer = new JsonLinesWriter(out, Fixture.CODER, Plover.load())) {
            for (Coded document : documents) {
                writer.write(document);
            }
        }
        return parsed(out);
    }

    private static List<JsonNode> parsed(StringWriter out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            keys.add(names.next());
        }
        return keys;
    }

    @Test
    void writesADocumentBeforeItsClaims() throws IOException {
        List<JsonNode> lines = written(Fixture.coded());
        assertEquals(1 + ClaimKind.values().length, lines.size());
        assertEquals("document", lines.get(0).get("kind").asText());
        assertEquals(Fixture.TEXT, lines.get(0).get("text").asText());
        for (JsonNode claim : lines.subList(1, lines.size())) {
            assertEquals("d1", claim.get("document").asText());
        }
    }

    @Test
    void offsetsAreCodePointsIntoTheTextThatIsWritten() throws IOException {
        List<JsonNode> lines = written(Fixture.coded());
        int[] text = lines.get(0).get("text").asText().codePoints().toArray();
        for (JsonNode claim : lines.subList(1, lines.size())) {
            for (JsonNode evidence : claim.get("evidence")) {
                int begin = evidence.get("begin").asInt();
                assertEquals(
                        evidence.get("words").asText(),
                        new String(text, begin, evidence.get("end").asInt() - begin));
            }
        }
    }

    @Test
    void givesEveryKindTheKeysOfTheContract() throws IOException {
        List<Set<String>> keys =
                written(Fixture.coded()).stream().map(JsonLinesWriterTest::keys).toList();
        Set<String> common =
                Set.of("kind", "id", "document", "evidence", "said_by", "rule", "confidence", "codebook", "coder");
        List<Set<String>> own = List.of(
                Set.of(
                        "event_type",
                        "mode",
                        "context",
                        "auxiliary_mode",
                        "actor",
                        "recipient",
                        "date",
                        "place",
                        "quad_class",
                        "score"),
                Set.of("speaker", "form", "source", "cue", "content", "addressee", "topic"),
                Set.of("parties", "to", "text", "topic", "due", "status", "history"),
                Set.of("from", "to", "text", "topic", "answer", "history"),
                Set.of("type", "status", "participants", "host"),
                Set.of("name", "type", "year", "parties", "relation", "links"),
                Set.of("holder", "issue", "stance", "text"));
        for (int i = 0; i < own.size(); i++) {
            Set<String> expected = new TreeSet<>(common);
            expected.addAll(own.get(i));
            Set<String> found = new TreeSet<>(keys.get(i + 1));
            assertEquals(expected, found);
        }
    }

    @Test
    void leavesOutWhatIsNotKnown() throws IOException {
        JsonNode recipient = written(Fixture.coded()).get(1).get("recipient").get(0);
        assertEquals(Set.of("words", "begin", "end"), keys(recipient));
        JsonNode document = written(Fixture.coded()).get(0);
        assertFalse(document.has("byline"));
        assertFalse(document.has("failed"));
    }

    @Test
    void saysWhyADocumentFailed() throws IOException {
        List<JsonNode> lines = written(Fixture.failed(), Fixture.coded());
        assertEquals(
                "E-READ-1 expected text, found none", lines.get(0).get("failed").asText());
        assertEquals("d1", lines.get(1).get("id").asText());
    }

    @Test
    void anEntryHasTheWordsOfAllItsReportsAndWhatTheyDifferIn() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonLinesWriter writer = new JsonLinesWriter(out, Fixture.CODER, Plover.load())) {
            writer.write(Fixture.record());
        }
        List<JsonNode> lines = parsed(out);
        JsonNode entry = lines.get(0);
        assertEquals("e1", entry.get("id").asText());
        assertEquals(2, entry.get("independent").asInt());
        assertFalse(entry.has("document"));
        assertEquals("d2", entry.at("/evidence/1/document").asText());
        assertEquals("c9", entry.at("/evidence/1/claim").asText());
        assertEquals("date", entry.at("/conflicts/0/field").asText());
        assertEquals("d3", entry.at("/conflicts/0/versions/0/documents/1").asText());
        assertFalse(lines.get(1).has("day"));
        assertEquals(
                "{\"kind\":\"copies\",\"of\":\"d1\",\"documents\":[\"d3\"]}",
                lines.get(2).toString());
    }
}
