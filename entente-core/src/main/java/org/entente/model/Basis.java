package org.entente.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every claim has: which words it rests on, who says so, and why it was coded so.
 *
 * @param id made from document, kind, evidence and content; the same in every run
 * @param document id of the document
 * @param evidence exact words, the words that name the thing first; never empty
 * @param saidBy who says so; empty for the reporter's own assertion
 * @param rule the rule that made the claim: "event.visit"
 * @param confidence 0 to 1
 * @param reasons why it was coded so, one step each, in words; each once
 */
public record Basis(
        String id,
        String document,
        List<Evidence> evidence,
        List<Party> saidBy,
        String rule,
        double confidence,
        List<String> reasons) {
    public Basis {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("claim by %s: expected evidence, found none".formatted(rule));
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "claim by %s: expected confidence in 0..1, found %s".formatted(rule, confidence));
        }
        evidence = List.copyOf(evidence);
        saidBy = List.copyOf(saidBy);
        reasons = reasons.stream().distinct().toList();
    }

    /** The words that name the thing. */
    public Evidence anchor() {
        return evidence.get(0);
    }

    public Basis withSaidBy(List<Party> speakers) {
        return new Basis(id, document, evidence, speakers, rule, confidence, reasons);
    }

    /** With more reasons after those it has. */
    public Basis withReasons(List<String> more) {
        return new Basis(
                id,
                document,
                evidence,
                saidBy,
                rule,
                confidence,
                Stream.concat(reasons.stream(), more.stream()).toList());
    }

    public Basis withId(String newId) {
        return new Basis(newId, document, evidence, saidBy, rule, confidence, reasons);
    }
}
