package org.entente.code.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.code.speechact.Scene;
import org.entente.code.speechact.Voice;
import org.entente.code.speechact.Words;
import org.entente.model.Position.Stance;
import org.entente.model.Relation;
import org.entente.model.Token;

/** Stands by judgement in a party's own voice: "dialogue is essential", "it is unacceptable that ...". */
final class Judgements {
    private static final Map<String, Stance> CLASSES = Map.of(
            "needed", Stance.STRESSES,
            "unacceptable", Stance.OPPOSES,
            "regrettable", Stance.CONCERNED);
    private static final Set<String> NOMINAL = Set.of("importance", "need", "significance", "urgency");

    private final Voice voice;
    private final Words words;

    Judgements(Voice voice, Words words) {
        this.voice = voice;
        this.words = words;
    }

    /**
     * A judgement.
     *
     * @param word the adjective
     * @param about head of what is judged
     * @param speakers who judges; empty where the sentence does not tell
     */
    record Judgement(Token word, Token about, List<Token> speakers, Stance stance) {}

    /** The judgements of a sentence, in text order. */
    List<Judgement> find(Scene scene) {
        List<Judgement> found = new ArrayList<>();
        for (Token word : scene.sentence().tokens()) {
            if (word.relation() == Relation.ACOMP) {
                stance(word).flatMap(stance -> judgement(scene, word, stance)).ifPresent(found::add);
            } else if (NOMINAL.contains(word.lemma()) && word.relation() == Relation.NSUBJ) {
                growing(scene, word).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Stance> stance(Token word) {
        return CLASSES.entrySet().stream()
                .filter(each -> words.in(each.getKey(), word))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<Judgement> judgement(Scene scene, Token word, Stance stance) {
        Optional<Token> link = scene.sentence().head(word).filter(verb -> words.in("link", verb));
        if (link.isEmpty() || scene.assertion().negated(link.get())) {
            return Optional.empty();
        }
        List<Token> speakers = voice.speakers(scene, link.get());
        return voice.voiced(speakers, word) && (!speakers.isEmpty() || words.abroad(scene.sentence()))
                ? judged(scene, link.get(), word).map(about -> new Judgement(word, about, speakers, stance))
                : Optional.empty();
    }

    /** What is judged: the subject, or the clause that "it" stands for. */
    private static Optional<Token> judged(Scene scene, Token link, Token word) {
        Optional<Token> subject = scene.sentence().child(link, Relation.NSUBJ);
        if (subject.filter(Token::noun).isPresent()) {
            return subject;
        }
        boolean it = subject.filter(token -> token.lemma().equals("it")).isPresent();
        Optional<Token> below = scene.sentence().child(word, Relation.CCOMP, Relation.XCOMP);
        return it
                ? below.or(() -> scene.sentence().child(link, Relation.CCOMP, Relation.XCOMP, Relation.ADVCL))
                : Optional.empty();
    }

    /** "The need for irrigation is growing." */
    private Optional<Judgement> growing(Scene scene, Token noun) {
        Optional<Token> verb = scene.sentence()
                .head(noun)
                .filter(above -> Set.of("rise", "grow", "increase").contains(above.lemma()));
        Optional<Token> about =
                scene.clauses().obliques(noun, Set.of("of", "for")).stream().findFirst();
        if (verb.isEmpty() || about.isEmpty()) {
            return Optional.empty();
        }
        List<Token> speakers = voice.speakers(scene, verb.get());
        return voice.voiced(speakers, noun)
                ? Optional.of(new Judgement(noun, about.get(), speakers, Stance.STRESSES))
                : Optional.empty();
    }
}
