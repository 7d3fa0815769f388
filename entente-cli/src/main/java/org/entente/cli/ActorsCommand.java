package org.entente.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.CountryCode;
import org.entente.read.ObjectLine;
import org.entente.read.raw.UnreadableException;
import org.entente.resolve.phrase.ActorPhrases;
import org.entente.resolve.phrase.PhraseDay;
import org.entente.resolve.phrase.PhraseQuestion;
import org.entente.resolve.phrase.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which party each phrase stands for: one line of JSON in, one out. */
@Command(
        name = "actors",
        description = {
            "Says which party a phrase stands for.",
            "In, one JSON object a line: id, input, context?, query_date?, known_country?.",
            "Out: id, country (null: none), sector, entity, office, rest, confidence, rule; failed where a line could"
                    + " not be answered."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was answered", "1:something could not be read or written", "2:wrong usage"},
        mixinStandardHelpOptions = true)
final class ActorsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "JSON Lines, or gzip of it: files, directories, patterns, or - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private final OutputOption target = new OutputOption();

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() {
        try (Output output = target.open(files)) {
            return new AnswerRun(new Phrases(), System.in, spec.commandLine().getErr()).over(files, output);
        }
    }

    private final class Phrases implements AnswerRun.Answering {
        private static final String TODAY = "today";

        private final ActorPhrases phrases = new ActorPhrases(ActorLexicon.load(), new Gazetteer());

        @Override
        public void answer(ObjectLine line, ObjectNode answer) throws UnreadableException {
            Reading reading = phrases.read(
                    new PhraseQuestion(line.text("input"), line.optional("context"), day(line), country(line)));
            answer.put("country", reading.code().map(CountryCode::value).orElse(null));
            answer.put("sector", reading.sector().map(Enum::name).orElse(null));
            reading.name().ifPresent(name -> answer.put("entity", name));
            reading.office().ifPresent(office -> answer.put("office", office));
            answer.put("rest", reading.rest());
            answer.put("confidence", PairsCommand.rounded(reading.confidence()));
            answer.put("rule", "actor." + reading.rule());
        }

        @Override
        public void none(ObjectNode answer) {
            answer.putNull("country");
            answer.putNull("sector");
        }

        private LocalDate day(ObjectLine line) throws UnreadableException {
            Optional<String> words = line.optional("query_date");
            if (words.isEmpty() || words.get().strip().equalsIgnoreCase(TODAY)) {
                return LocalDate.now(clock);
            }
            Optional<LocalDate> day = PhraseDay.parse(words.get());
            if (day.isEmpty()) {
                throw line.unusable("query_date", "a day such as 2022-05-01, or \"today\",");
            }
            return day.get();
        }

        private static Optional<CountryCode> country(ObjectLine line) throws UnreadableException {
            Optional<String> code = line.optional("known_country");
            if (code.isPresent() && !CountryCode.isKnown(code.get())) {
                throw line.unusable("known_country", "a code such as FRA (ISO 3166-1 alpha-3), KOS or IGO");
            }
            return code.map(CountryCode::new);
        }
    }
}
