package org.entente.code.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.code.ClaimRule;
import org.entente.code.speechact.Act;
import org.entente.code.speechact.Acts;
import org.entente.code.speechact.DirectedDuties;
import org.entente.code.speechact.Duty;
import org.entente.code.speechact.Repeats;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Words;
import org.entente.codebook.speechact.Triggers;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.Position.Stance;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Positions: a party takes or repeats a stand on an issue. One a document, holder and issue. */
public final class PositionRule implements ClaimRule {
    private static final Map<String, Stance> STANCES = Map.of(
            "supports", Stance.SUPPORTS,
            "opposes", Stance.OPPOSES,
            "stresses", Stance.STRESSES,
            "concerned", Stance.CONCERNED);
    /** What a row's sense may be. */
    public static final Set<String> SENSES = STANCES.keySet();

    private final Triggers triggers;
    private final Words words;

    public PositionRule(Triggers triggers, Words words) {
        this.triggers = triggers;
        this.words = words;
    }

    /** With the lexicons that come with the codebook. */
    public static PositionRule standard() {
        return new PositionRule(Triggers.resource("positions/triggers.tsv", SENSES), Words.standard());
    }

    @Override
    public List<Claim> code(Annotated document) {
        List<Claim> found = new ArrayList<>();
        DirectedDuties duties = new DirectedDuties(document, words);
        Set<String> held = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            if (Scene.readable(sentence)) {
                for (Position position : code(new Scene(document, sentence, words), duties)) {
                    if (held.add(issueKey(document, position))) {
                        found.add(position);
                    }
                }
            }
        }
        return Repeats.withoutHeadlines(document, found);
    }

    /** The same stand of the same holder on an issue of the same words. */
    private static String issueKey(Annotated document, Position position) {
        String holders = position.holder().stream()
                .map(Party::words)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(","));
        String issue =
                Repeats.contentLemmas(document, position).stream().sorted().collect(Collectors.joining(","));
        return holders + "|" + position.stance() + "|" + issue;
    }

    private List<Position> code(Scene scene, DirectedDuties duties) {
        List<Position> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Act act : new Acts(scene.sentence(), words).find(triggers)) {
            if (act.from().stream().anyMatch(words::partyOrIt)
                    && taken.add(act.content().index())) {
                found.add(position(
                        scene,
                        act.word(),
                        act.content(),
                        act.from(),
                        STANCES.getOrDefault(act.trigger().sense(), Stance.STRESSES),
                        "position." + act.trigger().sense() + "/"
                                + act.trigger().lemma(),
                        0.75));
            }
        }
        for (Duty duty : duties.find(scene)) {
            if (!duty.directed()
                    && !Words.form(duty.modal()).equals("should")
                    && taken.add(duty.verb().index())) {
                List<Token> holder = duty.speakers().isEmpty() ? duty.subjects() : duty.speakers();
                found.add(
                        position(scene, duty.modal(), duty.verb(), holder, Stance.STRESSES, "position.duty/must", 0.6));
            }
        }
        return found;
    }

    private Position position(
            Scene scene, Token word, Token content, List<Token> holder, Stance stance, String rule, double confidence) {
        Evidence whole = scene.undertaken().whole(content, List.of());
        Evidence named = scene.undertaken().named(word, content, true);
        String reason = "\"%s\" takes a stand on what follows".formatted(word.form());
        return new Position(
                scene.basis(named, whole, rule, confidence, List.of(reason)),
                scene.parties(holder),
                whole.words(),
                stance,
                named.words());
    }
}
