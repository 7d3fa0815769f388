package org.entente.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.entente.code.event.Decision;
import org.entente.code.event.Misfit;
import org.entente.codebook.plover.Plover;
import org.entente.codebook.trigger.Trigger;
import org.entente.explain.SentenceExplanation;
import org.entente.model.Claim;
import org.entente.model.CoderVersion;
import org.entente.model.Token;
import org.entente.resolve.actor.PartyMention;

/** How sentences were coded, one JSON object a sentence and line. What is not known has no key. */
public final class ExplanationJson {
    private final Writer out;
    private final ClaimJson claims;
    private final ObjectMapper json = new ObjectMapper();

    /**
     * @param coder who coded, and by which codebook
     * @param plover the codes of that codebook, for the scores
     */
    public ExplanationJson(Writer out, CoderVersion coder, Plover plover) {
        this.out = out;
        this.claims = new ClaimJson(coder, plover);
    }

    /** Writes the line of a sentence. */
    public void write(SentenceExplanation sentence) throws IOException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("kind", "explanation");
        line.put("document", sentence.document().document().id());
        line.put("sentence", sentence.sentence().index());
        ClaimJson.evidence(
                line, sentence.document().evidence(sentence.sentence().span()));
        ArrayNode tokens = line.putArray("tokens");
        sentence.sentence().tokens().forEach(token -> token(tokens.addObject(), token, sentence));
        ArrayNode mentions = line.putArray("mentions");
        sentence.mentions().forEach(mention -> mention(mentions.addObject(), mention));
        ArrayNode candidates = line.putArray("candidates");
        sentence.decisions().forEach(decision -> decision(candidates.addObject(), decision));
        ArrayNode claimed = line.putArray("claims");
        sentence.claims().forEach(claim -> claimed.add(claim(claim)));
        ArrayNode unmet = line.putArray("unmet");
        sentence.misfits().forEach(misfit -> misfit(unmet.addObject(), misfit, sentence));
        sentence.nothing().ifPresent(why -> line.put("nothing", why));
        out.write(json.writeValueAsString(line));
        out.write('\n');
    }

    private static void token(ObjectNode out, Token token, SentenceExplanation sentence) {
        out.put("index", token.index()).put("form", token.form());
        out.put("lemma", token.lemma()).put("tag", token.tag());
        out.put("head", token.head()).put("relation", relation(token));
        if (!token.entity().equals("O")) {
            out.put("entity", token.entity());
        }
        Token before = sentence.parsed().token(token.index());
        if (before.head() != token.head() || before.relation() != token.relation()) {
            out.putObject("parsed").put("head", before.head()).put("relation", relation(before));
        }
        out.put("begin", token.span().begin()).put("end", token.span().end());
    }

    private static String relation(Token token) {
        return token.relation().name().toLowerCase(Locale.ROOT);
    }

    private static void mention(ObjectNode out, PartyMention mention) {
        ClaimJson.evidence(out, mention.words());
        mention.form().ifPresent(form -> out.put("form", form.name().toLowerCase(Locale.ROOT)));
        ClaimJson.parties(out, "parties", mention.parties());
        ClaimJson.strings(out, "reasons", mention.reasons());
    }

    private static void decision(ObjectNode out, Decision decision) {
        ClaimJson.evidence(out, decision.words());
        trigger(out, decision.trigger());
        out.put("weight", decision.weight());
        out.put("trigger_type", decision.trigger().type().name());
        out.put("event_type", decision.type().name());
        ClaimJson.strings(
                out, "mode", decision.mode().stream().map(mode -> mode.code()).toList());
        ClaimJson.strings(
                out,
                "auxiliary_mode",
                decision.auxiliary().stream().sorted().map(mode -> mode.code()).toList());
        ClaimJson.strings(out, "told", decision.telling());
        ClaimJson.parties(out, "actor", decision.actor());
        ClaimJson.parties(out, "recipient", decision.recipient());
        ClaimJson.strings(out, "reasons", decision.reasons());
        out.put("verdict", decision.verdict().code());
        out.put("why", decision.verdict().words());
        decision.by().ifPresent(by -> out.put("by", by));
        decision.event().ifPresent(event -> out.put("claim", event.basis().id()));
    }

    private static void trigger(ObjectNode out, Trigger trigger) {
        out.put("rule", trigger.rule()).put("row", trigger.where());
        out.put("part_of_speech", trigger.kind().name().toLowerCase(Locale.ROOT));
    }

    private ObjectNode claim(Claim claim) {
        ObjectNode out = claims.claim(claim);
        ClaimJson.strings(out, "reasons", claim.basis().reasons());
        return out;
    }

    private static void misfit(ObjectNode out, Misfit misfit, SentenceExplanation sentence) {
        ClaimJson.evidence(out, sentence.document().evidence(misfit.word().span()));
        trigger(out, misfit.trigger());
        out.put("part", misfit.part().code()).put("expected", misfit.expected());
        if (!misfit.found().isEmpty()) {
            out.put("found", misfit.found());
        }
    }
}
