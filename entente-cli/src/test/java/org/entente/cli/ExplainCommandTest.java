package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence is shown with all that was decided on it, in words and as JSON. */
class ExplainCommandTest {
    private static final String TWO = "Togo condemned the attack on Benin. The sky was blue.";

    @TempDir
    private Path folder;

    private String explained(String... arguments) throws IOException {
        CommandRun run = run(arguments);
        assertEquals(0, run.exit(), run.err());
        return Files.readString(folder.resolve("out"));
    }

    private CommandRun run(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("explain", "-o", folder.resolve("out").toString()));
        all.addAll(Arrays.asList(arguments));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private List<JsonNode> json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--format", "jsonl"));
        all.addAll(Arrays.asList(arguments));
        return parsed(explained(all.toArray(String[]::new)));
    }

    private static List<JsonNode> parsed(String lines) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            found.add(new ObjectMapper().readTree(line));
        }
        return found;
    }

    @Test
    void showsTreeMentionsTriggersDecisionsAndWhyNotTheOthers() throws IOException {
        assertEquals(
                """
                sentence 1: Togo condemned the attack on Benin.

                tree
                  2  condemned    VBD  condemn  root
                  1    Togo       NNP  togo     nsubj  U-GPE
                  4    attack     NN   attack   dobj
                  3      the      DT   the      det
                  5      on       IN   on       prep
                  6        Benin  NNP  benin    pobj   U-GPE
                  7    .          .    .        punct

                mentions
                  "Togo"  TGO, Togo, entity Q945
                      because    "Togo" is Togo (TGO): the name of the state
                  "Benin"  BEN, Benin, entity Q962
                      because    "Benin" is Benin (BEN): the name of the state

                triggers met
                  1   "condemned"  ACCUSE disapprove
                      trigger    event.accuse.condemn, triggers/accuse.tsv:N, verb, weight 0
                      actor      "Togo"
                      recipient  "Benin"
                      told       as a fact
                      read       "condemn" says ACCUSE
                      read       mode "disapprove" by the words near it
                  2   "attack"  ASSAULT
                      trigger    event.assault.attack, triggers/assault.tsv:N, noun, weight 0
                      actor      none
                      recipient  "Benin"
                      told       as a fact
                      read       "attack" says ASSAULT

                decided
                  event  ACCUSE disapprove  TGO -> BEN  "condemned"  by trigger 1
                      rule       event.accuse.condemn, confidence 0.65, ID
                      contexts   none
                      told as    fact
                      because    "condemn" says ACCUSE
                      because    mode "disapprove" by the words near it
                      because    actor: Togo
                      because    recipient: Benin
                      because    "Togo" is Togo (TGO): the name of the state
                      because    "Benin" is Benin (BEN): the name of the state
                  position  opposes  TGO  "condemned the attack on Benin"
                      rule       position.opposes/condemn, confidence 0.75, ID

                why not the others
                  2   swallowed by 1: it is only what another candidate is about

                """,
                explained("--rules-only", "Togo condemned the attack on Benin.")
                        .replaceAll("\\bc[0-9a-f]{16}\\b", "ID")
                        .replaceAll("\\.tsv:\\d+", ".tsv:N"));
    }

    @Test
    void saysWhatTheLexiconExpectedWhereNothingCameOut() throws IOException {
        String text = explained("Chad has a program.");
        assertTrue(text.contains("\n  no event: no trigger met; words of the lexicon stand here"), text);
        assertTrue(text.contains("\n  \"has\" is in the lexicon, but not in a frame of it\n"), text);
        assertTrue(
                text.replaceAll("\\s+", " ")
                        .replaceAll("tsv:\\d+", "tsv")
                        .contains("event.agree.have, triggers/agree.tsv, verb: expected as object intention, plan;"
                                + " found program"),
                text);
        assertTrue(text.contains(" more\n"), text);
        assertTrue(explained("Clouds drifted over Lima.").contains("\n  no event: no trigger word met\n"));
    }

    @Test
    void explainsEverySentenceOfEveryArgumentInTurn() throws IOException {
        List<JsonNode> lines = json(TWO, "Kenya expelled two Ugandan diplomats.");
        assertEquals(
                List.of("0", "1", "0"),
                lines.stream().map(line -> line.get("sentence").asText()).toList());
        assertEquals(
                List.of(
                        "Togo condemned the attack on Benin.",
                        "The sky was blue.",
                        "Kenya expelled two Ugandan diplomats."),
                lines.stream().map(line -> line.get("words").asText()).toList());
        assertTrue(lines.get(1).has("nothing"));
        assertFalse(lines.get(2).has("nothing"));
    }

    @Test
    void aLineHasTheCandidatesWithTheirVerdicts() throws IOException {
        JsonNode candidates = json(TWO).get(0).get("candidates");
        assertEquals("chosen", candidates.get(0).get("verdict").asText());
        assertEquals("swallowed", candidates.get(1).get("verdict").asText());
        assertEquals(0, candidates.get(1).get("by").asInt());
        assertEquals(
                json(TWO).get(0).get("claims").get(0).get("id"),
                candidates.get(0).get("claim"));
    }

    /** But for the reasons, which that format does not have. */
    @Test
    void theClaimsAreThoseOfRead() throws IOException {
        String file = Files.writeString(
                        folder.resolve("report.txt"),
                        "LIMA, 3 May 2024 - Peru expelled two diplomats of Bolivia on Friday. \"We will keep our word,\""
                                + " the Peruvian president said. He will travel to Paris on Monday.\n")
                .toString();
        Path read = folder.resolve("read.jsonl");
        assertEquals(0, CommandRun.of("read", "-o", read.toString(), file).exit());
        List<JsonNode> claims = parsed(Files.readString(read));
        List<JsonNode> explained = new ArrayList<>();
        for (JsonNode line : json("--file", file)) {
            line.get("claims").forEach(claim -> {
                assertFalse(claim.get("reasons").isEmpty(), claim.toString());
                ((ObjectNode) claim).remove("reasons");
                explained.add(claim);
            });
        }
        assertEquals(claims.subList(1, claims.size()), explained);
        assertTrue(explained.size() > 2, explained.toString());
    }

    @Test
    void aFolderOfTablesCountsAsItDoesForRead() throws IOException {
        Files.createDirectories(folder.resolve("mine/triggers"));
        Files.writeString(
                folder.resolve("mine/triggers/support.tsv"),
                "pos\tlemma\tobject\tcodes\nv\tserenade\tparty\tChad serenaded Niger.\n");
        String sentence = "Chad serenaded Niger.";
        assertEquals(0, json("--rules-only", sentence).get(0).get("candidates").size());
        JsonNode candidate = json(
                        "--rules-only", "--codebook", folder.resolve("mine").toString(), sentence)
                .get(0)
                .get("candidates")
                .get(0);
        assertEquals("event.support.serenade", candidate.get("rule").asText());
        assertTrue(candidate.get("row").asText().endsWith("triggers/support.tsv:2"), candidate.toString());
    }

    @Test
    void wrongUsageIsTold() {
        CommandRun blank = run(" ");
        assertEquals(2, blank.exit());
        assertTrue(blank.err().contains("expected a sentence, found a blank argument"), blank.err());
        CommandRun both = run("--file", "a.txt", "Chad met Niger.");
        assertEquals(2, both.exit());
        assertTrue(both.err().contains("expected sentences as arguments or --file, found both"), both.err());
        assertEquals(2, run("--format", "xml", "Chad met Niger.").exit());
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestExplained() throws IOException {
        String good = Files.writeString(folder.resolve("good.txt"), TWO).toString();
        CommandRun run = run("--file", folder.resolve("none.txt").toString(), "--file", good);
        assertEquals(1, run.exit());
        assertEquals(
                1,
                run.errors().stream()
                        .filter(line -> line.contains("E-READ-1  "))
                        .count(),
                run.err());
        assertTrue(Files.readString(folder.resolve("out")).startsWith("sentence 1: Togo condemned"));
    }

    @Test
    void aTextWithoutSentencesOrInAnotherLanguageIsTold() throws IOException {
        String chrome = Files.writeString(folder.resolve("chrome.txt"), "Share on Facebook\nTweet\nPrint\n")
                .toString();
        CommandRun none = run("--file", chrome);
        assertEquals(1, none.exit());
        assertTrue(
                none.err().contains("E-READ-13  " + chrome + ": expected a sentence, found page chrome only"),
                none.err());
        String french = Files.writeString(
                        folder.resolve("fr.txt"),
                        "Le ministre a rencontré son homologue allemand à Paris lundi pour discuter de la paix.\n")
                .toString();
        CommandRun other = run("--file", french);
        assertEquals(0, other.exit());
        assertTrue(other.err().contains("W-READ-8  " + french), other.err());
    }

    @Test
    void aTreeThatWasMendedShowsWhatTheParserHad() throws IOException {
        String sentence = "Qatar sent rice to Chad and Niger closed its border.";
        assertTrue(
                explained(sentence).contains("Niger   NNP   niger   nsubj   U-GPE  parsed as conj of Chad\n"),
                explained(sentence));
        JsonNode niger = json(sentence).get(0).get("tokens").get(6);
        assertEquals("nsubj", niger.get("relation").asText());
        assertEquals("conj", niger.get("parsed").get("relation").asText());
        assertEquals(4, niger.get("parsed").get("head").asInt());
    }

    /** "On Friday" is of the week of that day. */
    @Test
    void aDayOfPublicationDatesTheEvents() throws IOException {
        assertTrue(explained("--date", "2024-05-06", "Peru's premier will visit Chile on Friday.")
                .contains("date       2024-05-10\n"));
    }

    /** No character of a text moves the cursor. */
    @Test
    void controlCharactersAreShownNotObeyed() throws IOException {
        assertFalse(explained("Togo \u001b[31mcondemned Benin.").contains("\u001b"));
    }

    @Test
    void thePageOnOutputNamesEveryKey() throws IOException {
        String page = Files.readString(Path.of("../docs/output.md"));
        String section = page.substring(page.indexOf("## Explanations"), page.indexOf("## Where it goes"));
        Set<String> named = new TreeSet<>();
        Matcher code = Pattern.compile("`([a-z_-]+)`").matcher(section);
        while (code.find()) {
            named.add(code.group(1));
        }
        for (JsonNode line : json(TWO)) {
            assertTrue(named.containsAll(keys(line)), keys(line).toString());
            for (String list : List.of("tokens", "mentions", "candidates", "unmet")) {
                line.get(list).forEach(item -> assertTrue(named.containsAll(keys(item)), list + keys(item)));
            }
        }
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            keys.add(names.next());
        }
        return keys;
    }
}
