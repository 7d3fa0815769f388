package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.CountryCode;
import org.entente.resolve.phrase.ActorPhrases;
import org.entente.resolve.phrase.PhraseDay;
import org.entente.resolve.phrase.PhraseQuestion;
import org.entente.resolve.phrase.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says which party each phrase stands for: one line of JSON in, one out. */
@Command(
        name = "actors",
        description = "Says which party each phrase of a JSON Lines file stands for.",
        mixinStandardHelpOptions = true)
final class ActorsCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "JSON Lines with id, input, and perhaps context, query_date, known_country.")
    private Path file = Path.of("-");

    private final ObjectMapper json = new ObjectMapper();
    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        ActorPhrases phrases = new ActorPhrases(ActorLexicon.load(), new Gazetteer());
        Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode node = json.readTree(line);
                out.write(json.writeValueAsString(answer(node, phrases.read(question(node)))));
                out.write('\n');
            }
        }
        out.flush();
        return 0;
    }

    private PhraseQuestion question(JsonNode node) {
        return new PhraseQuestion(
                field(node, "input").orElse(""),
                field(node, "context"),
                field(node, "query_date").flatMap(PhraseDay::parse).orElseGet(() -> LocalDate.now(clock)),
                field(node, "known_country").map(CountryCode::new));
    }

    private ObjectNode answer(JsonNode node, Reading reading) {
        ObjectNode answer = json.createObjectNode();
        answer.set("id", node.get("id"));
        answer.put("country", reading.code().map(CountryCode::value).orElse(null));
        answer.put("sector", reading.sector().map(Enum::name).orElse(null));
        reading.name().ifPresent(name -> answer.put("entity", name));
        reading.office().ifPresent(office -> answer.put("office", office));
        answer.put("rest", reading.rest());
        answer.put("confidence", reading.confidence());
        answer.put("rule", "actor." + reading.rule());
        return answer;
    }

    private static Optional<String> field(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name))
                .filter(n -> !n.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }
}
