package org.entente.code.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.code.ClaimRule;
import org.entente.code.speechact.Act;
import org.entente.code.speechact.Acts;
import org.entente.code.speechact.DirectedDuties;
import org.entente.code.speechact.Duty;
import org.entente.code.speechact.Repeats;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Voice;
import org.entente.code.speechact.Words;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.speechact.Trigger;
import org.entente.codebook.speechact.Triggers;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.Position.Stance;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Positions: a party takes or repeats a stand on an issue. One a document, holder and issue. */
public final class PositionRule implements ClaimRule {
    private static final Map<String, Stance> STANCES = Map.of(
            "supports", Stance.SUPPORTS,
            "opposes", Stance.OPPOSES,
            "stresses", Stance.STRESSES,
            "concerned", Stance.CONCERNED);
    /** Greeting or praising somebody is no stand on an issue. */
    private static final Set<String> PRAISE = Set.of("welcome", "praise", "applaud", "hail", "commend");

    /** What a row's sense may be. */
    public static final Set<String> SENSES = STANCES.keySet();

    private final Triggers triggers;
    private final Words words;

    public PositionRule(Triggers triggers, Words words) {
        this.triggers = triggers;
        this.words = words;
    }

    /** With the lexicons that come with the codebook. */
    public static PositionRule standard(ActorLexicon actors) {
        return new PositionRule(Triggers.resource("positions/triggers.tsv", SENSES), Words.standard(actors));
    }

    @Override
    public List<Claim> code(Annotated document) {
        List<Claim> found = new ArrayList<>();
        Voice voice = new Voice(document, words);
        Set<String> held = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            if (Scene.readable(sentence)) {
                for (Position position : code(new Scene(document, sentence, words), voice)) {
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

    private List<Position> code(Scene scene, Voice voice) {
        Map<Integer, Position> found = new LinkedHashMap<>();
        List<Act> acts = new Acts(scene.sentence(), words).find(triggers);
        for (Act act : acts) {
            if (stands(scene, act) && acts.stream().noneMatch(other -> saysAgain(act, other))) {
                for (Token about : issues(act)) {
                    declared(scene, act, about, voice)
                            .ifPresent(position -> found.putIfAbsent(about.index(), position));
                }
            }
        }
        for (Duty duty : new DirectedDuties(voice, words).find(scene)) {
            if (!duty.directed() && Words.form(duty.modal()).equals("must") && concerns(scene, duty)) {
                List<Party> holder =
                        holder(scene, duty.speakers().isEmpty() ? duty.subjects() : duty.speakers(), voice);
                found.putIfAbsent(
                        duty.verb().index(),
                        position(scene, duty.modal(), duty.verb(), holder, Stance.STRESSES, "position.duty/must", 0.6));
            }
        }
        for (Judgements.Judgement each : new Judgements(voice, words).find(scene)) {
            found.putIfAbsent(
                    each.about().index(),
                    position(
                            scene,
                            each.word(),
                            each.about(),
                            holder(scene, each.speakers(), voice),
                            each.stance(),
                            "position.judgement/" + each.word().lemma(),
                            0.6));
        }
        return List.copyOf(found.values());
    }

    /** "I must note" is a way to speak; and what nobody is named to say counts where other states are concerned. */
    private boolean concerns(Scene scene, Duty duty) {
        return !words.in("no-act", duty.verb()) && (!duty.speakers().isEmpty() || words.abroad(scene.sentence()));
    }

    /** "commitment to the treaty and to free elections": two. */
    private static List<Token> issues(Act act) {
        return act.slot().equals("to") ? act.contents() : List.of(act.content());
    }

    private Optional<Position> declared(Scene scene, Act act, Token about, Voice voice) {
        boolean party = act.from().stream().anyMatch(words::partyOrIt);
        boolean situation =
                act.trigger().part() == Trigger.Part.NOUN && voice.own().isPresent();
        if (!party && !situation) {
            return Optional.empty();
        }
        return Optional.of(position(
                scene,
                act.word(),
                about,
                party ? scene.parties(act.from()) : List.of(voice.own().get()),
                STANCES.getOrDefault(act.trigger().sense(), Stance.STRESSES),
                "position." + act.trigger().sense() + "/" + act.trigger().lemma(),
                0.75));
    }

    /** Speakers of the sentence; else who speaks in the document as a whole. */
    private static List<Party> holder(Scene scene, List<Token> speakers, Voice voice) {
        List<Party> parties = scene.parties(speakers);
        return parties.isEmpty() ? voice.own().map(List::of).orElse(List.of()) : parties;
    }

    /** "reaffirmed support for": the noun says it better than the verb. */
    private static boolean saysAgain(Act act, Act other) {
        return act.content().index() == other.word().index() && act.from().equals(other.from());
    }

    private boolean stands(Scene scene, Act act) {
        Token word = act.word();
        boolean aside =
                word.tag().equals("VBG") && (word.relation() == Relation.PCOMP || word.relation() == Relation.ACL);
        boolean greeting = PRAISE.contains(act.trigger().lemma()) && words.party(act.content());
        boolean promise = act.content().verb() && (act.slot().equals("to") || duty(scene, act));
        return !aside && !greeting && !promise && !background(scene, word) && !ruling(act);
    }

    /** "an operation backed by": told in passing of a thing. */
    private static boolean background(Scene scene, Token word) {
        boolean below = word.relation() == Relation.ACL || word.relation() == Relation.RELCL;
        return word.verb() && below && scene.clauses().passive(word);
    }

    /** A court's decision is no stand. */
    private boolean ruling(Act act) {
        return !act.from().isEmpty() && act.from().stream().allMatch(who -> words.in("bench", who));
    }

    /** "agreed that they should meet" is a commitment. */
    private boolean duty(Scene scene, Act act) {
        return act.trigger().lemma().equals("agree")
                && scene.sentence().children(act.content(), Relation.AUX).stream()
                        .anyMatch(aux -> Set.of("will", "shall", "should", "would", "must")
                                .contains(Words.form(aux)))
                && scene.clauses().actors(act.content()).stream().anyMatch(words::partyOrIt);
    }

    private Position position(
            Scene scene, Token word, Token content, List<Party> holder, Stance stance, String rule, double confidence) {
        Evidence whole = scene.undertaken().whole(content, List.of());
        Evidence named = scene.undertaken().named(word, content, true);
        String reason = "\"%s\" takes a stand on what follows".formatted(word.form());
        return new Position(
                scene.basis(named, whole, rule, confidence, List.of(reason)),
                holder,
                whole.words(),
                stance,
                named.words());
    }
}
