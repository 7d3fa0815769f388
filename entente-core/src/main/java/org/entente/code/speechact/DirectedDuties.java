package org.entente.code.speechact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Duties in somebody's own voice: in quotation marks, under a verb of saying, or in the first person. Told to another
 * party they ask; told of the speaker's own side or of things they take a stand.
 */
public final class DirectedDuties {
    private static final Set<String> MODALS = Set.of("must", "should", "ought");

    private static final Set<String> NEEDS = Set.of("need", "have");

    private final Voice voice;
    private final Words words;

    public DirectedDuties(Voice voice, Words words) {
        this.voice = voice;
        this.words = words;
    }

    /** The duties of a sentence, in text order. */
    public List<Duty> find(Scene scene) {
        List<Duty> found = new ArrayList<>();
        for (Token modal : scene.sentence().tokens()) {
            if (modal.verb() && NEEDS.contains(modal.lemma())) {
                needed(scene.sentence(), modal)
                        .flatMap(verb -> duty(scene, modal, verb))
                        .ifPresent(found::add);
            }
            if (modal.relation() == Relation.AUX && MODALS.contains(Words.form(modal)) && modal.head() >= 0) {
                duty(scene, modal, scene.sentence().token(modal.head())).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Duty> duty(Scene scene, Token modal, Token verb) {
        if (!verb.verb() || verb.relation() == Relation.RELCL || conditional(scene.sentence(), verb)) {
            return Optional.empty();
        }
        List<Token> speakers = voice.speakers(scene, verb);
        List<Token> subjects = scene.clauses().actors(verb);
        if (!voice.voiced(speakers, modal) && subjects.stream().noneMatch(Words::firstPerson)) {
            return Optional.empty();
        }
        boolean party = subjects.stream().anyMatch(words::party);
        boolean directed = party && !own(scene, verb, subjects, speakers);
        return Optional.of(new Duty(modal, verb, subjects, speakers, directed));
    }

    /** "they need to disarm", "it has to stop". */
    private static Optional<Token> needed(Sentence sentence, Token need) {
        boolean plain = sentence.child(need, Relation.AUX, Relation.NEG).isEmpty()
                && !need.tag().equals("VBD");
        return plain
                ? sentence.child(need, Relation.XCOMP)
                        .filter(verb -> sentence.children(verb, Relation.AUX).stream()
                                .anyMatch(to -> to.tag().equals("TO")))
                : Optional.empty();
    }

    private static boolean conditional(Sentence sentence, Token verb) {
        return sentence.children(verb, Relation.MARK).stream()
                .anyMatch(mark -> Set.of("if", "unless", "whether").contains(mark.lemma()));
    }

    /** The speaker's own side: "we", "our", or the speaker again. */
    private static boolean own(Scene scene, Token verb, List<Token> subjects, List<Token> speakers) {
        boolean first = scene.sentence().subtree(verb).stream()
                .anyMatch(token -> Words.firstPerson(token) && token.index() < verb.index() + 3);
        return first
                || subjects.stream().anyMatch(Words::firstPerson)
                || subjects.stream().anyMatch(subject -> again(subject, speakers));
    }

    private static boolean again(Token subject, List<Token> speakers) {
        return Set.of("he", "she", "it").contains(subject.lemma())
                || speakers.stream().anyMatch(speaker -> subject.lemma().equals(speaker.lemma()));
    }
}
