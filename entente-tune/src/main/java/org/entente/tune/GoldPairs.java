package org.entente.tune;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.encoder.EventModel;
import org.entente.model.Span;

/** The model's answers alone on given pairs, to choose settings by: WEIGHTS PAIRS CACHE. */
final class GoldPairs {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldPairs() {}

    public static void main(String[] arguments) {
        System.exit(OpenedModel.measured("GoldPairs", "PAIRS", arguments, GoldPairs::answer));
    }

    private static void answer(OpenedModel opened) throws IOException {
        for (String line : Files.readAllLines(opened.input(), StandardCharsets.UTF_8)) {
            System.out.println(answer(opened.model(), JSON.readTree(line)));
        }
    }

    /** Its id, the probability of each type, and last of none. */
    private static String answer(EventModel model, JsonNode pair) {
        double[] said = model.pair(
                pair.path("text").asText(), spans(pair.path("source_spans")), spans(pair.path("target_spans")));
        StringBuilder out = new StringBuilder(pair.path("id").asText());
        for (double each : said) {
            out.append('\t').append(String.format(Locale.ROOT, "%.4f", each));
        }
        return out.toString();
    }

    private static List<Span> spans(JsonNode list) {
        List<Span> found = new ArrayList<>();
        list.forEach(
                each -> found.add(new Span(each.path(0).asInt(), each.path(1).asInt())));
        return found;
    }
}
