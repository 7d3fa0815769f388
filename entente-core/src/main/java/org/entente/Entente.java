package org.entente;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.annotate.Annotator;
import org.entente.annotate.NewsSegmenter;
import org.entente.annotate.nlp4j.Nlp4jAnnotator;
import org.entente.annotate.nlp4j.Nlp4jTagger;
import org.entente.code.Coder;
import org.entente.code.commitment.CommitmentRule;
import org.entente.code.event.EventExplainer;
import org.entente.code.event.EventRule;
import org.entente.code.event.SentenceModel;
import org.entente.code.instrument.InstrumentRule;
import org.entente.code.meeting.MeetingRule;
import org.entente.code.position.PositionRule;
import org.entente.code.request.RequestRule;
import org.entente.code.statement.StatementRule;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.explain.Explained;
import org.entente.explain.Explainer;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.pipeline.Pipeline;
import org.entente.read.DocumentStage;
import org.entente.read.RawDocument;
import org.entente.resolve.Resolver;
import org.entente.resolve.actor.ActorResolver;
import org.entente.resolve.meeting.MeetingResolver;
import org.entente.resolve.place.PlaceResolver;
import org.entente.resolve.saidby.SaidBy;
import org.entente.resolve.speechact.SpokenActs;
import org.entente.resolve.time.TimeResolver;

/** Assembles the stages; decides nothing. */
public final class Entente {
    private Entente() {}

    /**
     * The annotator that comes with the build.
     *
     * @param cache directory for converted language models, made if it is missing
     * @param says told in a line or two when models are converted
     * @throws IOException if the language models cannot be read
     */
    public static Annotator annotator(Path cache, Consumer<String> says) throws IOException {
        return new Nlp4jAnnotator(new NewsSegmenter(), Nlp4jTagger.load(cache, says));
    }

    /** From a raw text to its claims, by the codebook that comes with the build. */
    public static Pipeline<RawDocument, Coded> pipeline(Annotator annotator) {
        return pipeline(annotator, EventCodebook.load());
    }

    /** From a raw text to its claims, by a codebook of the user's. */
    public static Pipeline<RawDocument, Coded> pipeline(Annotator annotator, EventCodebook codebook) {
        return pipeline(annotator, codebook, Optional.empty());
    }

    /** From a raw text to its claims, with a model beside the rules if there is one. */
    public static Pipeline<RawDocument, Coded> pipeline(
            Annotator annotator, EventCodebook codebook, Optional<SentenceModel> model) {
        ActorLexicon actors = ActorLexicon.load();
        Gazetteer gazetteer = new Gazetteer();
        ActorResolver parties = new ActorResolver(actors, gazetteer);
        return reading(annotator).then(coder(codebook, model, actors)).then(resolver(actors, gazetteer, parties));
    }

    /** From a raw text to how each of its sentences is coded by rules alone, and why. */
    public static Pipeline<RawDocument, Explained> explaining(Annotator annotator, EventCodebook codebook) {
        return explaining(annotator, codebook, Optional.empty());
    }

    /** From a raw text to how each of its sentences is coded and why, with a model beside the rules if there is one. */
    public static Pipeline<RawDocument, Explained> explaining(
            Annotator annotator, EventCodebook codebook, Optional<SentenceModel> model) {
        ActorLexicon actors = ActorLexicon.load();
        Gazetteer gazetteer = new Gazetteer();
        ActorResolver parties = new ActorResolver(actors, gazetteer);
        return reading(annotator)
                .then(new Explainer(
                        new EventExplainer(codebook, model),
                        coder(codebook, model, actors),
                        parties,
                        resolver(actors, gazetteer, parties)));
    }

    private static Coder coder(EventCodebook codebook, Optional<SentenceModel> model, ActorLexicon actors) {
        return new Coder(List.of(
                new EventRule(codebook, model),
                new MeetingRule(actors),
                new InstrumentRule(actors),
                new StatementRule(actors),
                CommitmentRule.standard(actors),
                RequestRule.standard(actors),
                PositionRule.standard(actors)));
    }

    private static Resolver resolver(ActorLexicon actors, Gazetteer gazetteer, ActorResolver parties) {
        return new Resolver(List.of(
                new TimeResolver(),
                parties,
                new PlaceResolver(gazetteer, actors),
                new MeetingResolver(gazetteer, actors),
                new SaidBy(),
                new SpokenActs()));
    }

    /** From a raw text to its sentences, for those who code by themselves. */
    public static Pipeline<RawDocument, Annotated> reading(Annotator annotator) {
        return Pipeline.of(new DocumentStage()).then(annotator);
    }
}
