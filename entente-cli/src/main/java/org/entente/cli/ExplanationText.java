package org.entente.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.code.event.Decision;
import org.entente.code.event.Misfit;
import org.entente.code.event.Verdict;
import org.entente.codebook.trigger.Trigger;
import org.entente.explain.SentenceExplanation;
import org.entente.export.ClaimSummary;
import org.entente.export.VisibleText;
import org.entente.model.AuxiliaryMode;
import org.entente.model.Claim;
import org.entente.model.Event;
import org.entente.model.Mode;
import org.entente.model.Party;
import org.entente.resolve.actor.PartyMention;

/** How a sentence was coded, for people. */
final class ExplanationText {
    /** Triggers of one word that are shown of those not met: the nearest to being so. */
    private static final int NEAREST = 3;

    private final Paragraphs out;

    ExplanationText(Paragraphs out) {
        this.out = out;
    }

    void write(SentenceExplanation sentence) throws IOException {
        out.line("sentence %d: %s"
                .formatted(
                        sentence.sentence().index() + 1,
                        VisibleText.of(
                                sentence.document().words(sentence.sentence().span()))));
        title("tree");
        for (String line : new TreeLines(sentence).all()) {
            out.line("  " + line);
        }
        title("mentions");
        for (PartyMention mention : sentence.mentions()) {
            mention(mention);
        }
        none(sentence.mentions());
        title("triggers met");
        for (int at = 0; at < sentence.decisions().size(); at++) {
            candidate(at, sentence.decisions().get(at));
        }
        none(sentence.decisions());
        title("decided");
        decided(sentence);
        title("why not the others");
        others(sentence);
        out.line("");
    }

    private void title(String words) throws IOException {
        out.line("");
        out.line(words);
    }

    /** So that an empty section is no slip. */
    private void none(List<?> found) throws IOException {
        if (found.isEmpty()) {
            out.line("  none");
        }
    }

    private void mention(PartyMention mention) throws IOException {
        String parties = mention.parties().stream().map(ExplanationText::known).collect(Collectors.joining("; "));
        out.line("  %s%s"
                .formatted(quoted(mention.words().words()), parties.isEmpty() ? "" : "  " + VisibleText.of(parties)));
        for (String reason : mention.reasons()) {
            out.detail("because", VisibleText.of(reason));
        }
    }

    /** What is known of a party: country, sector, entity, office. */
    private static String known(Party party) {
        List<String> known = new ArrayList<>();
        known.add(party.code().map(Object::toString).orElse("no country"));
        party.sector().ifPresent(sector -> known.add(sector.name()));
        party.name().ifPresent(known::add);
        party.office().ifPresent(known::add);
        party.entity().ifPresent(entity -> known.add("entity " + entity));
        return String.join(", ", known);
    }

    private void candidate(int at, Decision decision) throws IOException {
        Trigger trigger = decision.trigger();
        out.numbered(
                at + 1, "%s  %s".formatted(quoted(decision.words().words()), code(decision.type(), decision.mode())));
        out.detail(
                "trigger",
                "%s, %s, %s, weight %d".formatted(trigger.rule(), trigger.where(), kind(trigger), decision.weight()));
        out.detail("actor", words(decision.actor()));
        out.detail("recipient", words(decision.recipient()));
        out.detail("told", decision.telling().isEmpty() ? "as a fact" : "as " + String.join(", ", decision.telling()));
        for (String reason : decision.reasons()) {
            out.detail("read", VisibleText.of(reason));
        }
    }

    private static String code(Object type, Optional<Mode> mode) {
        return type + mode.map(each -> " " + each.code()).orElse("");
    }

    private static String kind(Trigger trigger) {
        return trigger.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String words(List<Party> parties) {
        return parties.isEmpty()
                ? "none"
                : parties.stream().map(party -> quoted(party.words())).collect(Collectors.joining(", "));
    }

    private static String quoted(String words) {
        return "\"" + VisibleText.of(words) + "\"";
    }

    private void decided(SentenceExplanation sentence) throws IOException {
        for (Claim claim : sentence.claims()) {
            ClaimSummary summary = ClaimSummary.of(claim);
            String whom = ClaimSummary.codes(summary.whom());
            out.line("  %s  %s  %s%s  %s%s"
                    .formatted(
                            claim.kind().code(),
                            summary.what(),
                            VisibleText.of(ClaimSummary.codes(summary.who())),
                            whom.isEmpty() ? "" : " -> " + VisibleText.of(whom),
                            quoted(claim.basis().anchor().words()),
                            from(claim, sentence)));
            out.detail(
                    "rule",
                    "%s, confidence %s, %s"
                            .formatted(
                                    claim.basis().rule(),
                                    ClaimSummary.confidence(claim),
                                    claim.basis().id()));
            if (!claim.basis().saidBy().isEmpty()) {
                out.detail(
                        "said by",
                        VisibleText.of(ClaimSummary.codes(claim.basis().saidBy())));
            }
            if (claim instanceof Event event) {
                event(event, summary);
            }
        }
        if (sentence.nothing().isPresent()) {
            out.line("  " + sentence.nothing().get());
        }
    }

    private void event(Event event, ClaimSummary summary) throws IOException {
        String contexts =
                event.contexts().stream().map(context -> context.code()).collect(Collectors.joining(", "));
        out.detail("contexts", contexts.isEmpty() ? "none" : contexts);
        String told = event.auxiliary().stream().map(AuxiliaryMode::code).collect(Collectors.joining(", "));
        out.detail("told as", told.isEmpty() ? "fact" : told);
        if (!summary.whenText().isEmpty()) {
            out.detail("date", summary.whenText());
        }
        if (summary.where().isPresent()) {
            out.detail("place", VisibleText.of(summary.where().get().name()));
        }
        for (String reason : event.basis().reasons()) {
            out.detail("because", VisibleText.of(reason));
        }
    }

    private static String from(Claim claim, SentenceExplanation sentence) {
        for (int at = 0; at < sentence.decisions().size(); at++) {
            if (sentence.decisions().get(at).event().filter(claim::equals).isPresent()) {
                return "  by trigger " + (at + 1);
            }
        }
        return "";
    }

    private void others(SentenceExplanation sentence) throws IOException {
        for (int at = 0; at < sentence.decisions().size(); at++) {
            Decision decision = sentence.decisions().get(at);
            if (decision.verdict() != Verdict.CHOSEN) {
                out.numbered(at + 1, why(decision));
            }
        }
        for (var word : byWord(sentence.misfits()).entrySet()) {
            List<Misfit> all = word.getValue();
            out.line("  %s is in the lexicon, but not in a frame of it"
                    .formatted(quoted(all.get(0).word().form())));
            for (Misfit misfit : all.subList(0, Math.min(NEAREST, all.size()))) {
                out.detail("frame", unmet(misfit));
            }
            if (all.size() > NEAREST) {
                out.detail("frame", "and %d more".formatted(all.size() - NEAREST));
            }
        }
    }

    private static String why(Decision decision) {
        String by = decision.by().isPresent() ? " by " + (decision.by().getAsInt() + 1) : "";
        return decision.verdict().code() + by + ": " + decision.verdict().words();
    }

    private static String unmet(Misfit misfit) {
        return "%s, %s, %s: expected %s%s"
                .formatted(
                        misfit.trigger().rule(),
                        misfit.trigger().where(),
                        kind(misfit.trigger()),
                        misfit.expected(),
                        misfit.found().isEmpty() ? "" : "; found " + VisibleText.of(misfit.found()));
    }

    private static Map<Integer, List<Misfit>> byWord(List<Misfit> misfits) {
        return misfits.stream()
                .collect(Collectors.groupingBy(
                        misfit -> misfit.word().index(), LinkedHashMap::new, Collectors.toList()));
    }
}
