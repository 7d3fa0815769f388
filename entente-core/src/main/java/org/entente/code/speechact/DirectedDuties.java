package org.entente.code.speechact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * Duties in somebody's own voice: in quotation marks, under a verb of saying, or in the first person. Told to another
 * party they ask; told of the speaker's own side or of things they take a stand.
 */
public final class DirectedDuties {
    private static final Set<String> MODALS = Set.of("must", "should", "ought");

    private final Quotations quotations;
    private final Words words;

    public DirectedDuties(Annotated document, Words words) {
        this.quotations = new Quotations(document);
        this.words = words;
    }

    /** The duties of a sentence, in text order. */
    public List<Duty> find(Scene scene) {
        List<Duty> found = new ArrayList<>();
        for (Token modal : scene.sentence().tokens()) {
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
        List<Token> speakers = speakers(scene, verb);
        List<Token> subjects = scene.clauses().actors(verb);
        boolean own = own(scene, verb, subjects, speakers);
        if (speakers.stream().anyMatch(who -> words.in("outsider", who))) {
            return Optional.empty();
        }
        boolean voiced = speakers.stream().anyMatch(words::partyOrIt)
                || quotations.inside(modal.span().begin())
                || subjects.stream().anyMatch(Words::firstPerson);
        boolean party = subjects.stream().anyMatch(words::party);
        return voiced ? Optional.of(new Duty(modal, verb, subjects, speakers, party && !own)) : Optional.empty();
    }

    private static boolean conditional(Sentence sentence, Token verb) {
        return sentence.children(verb, Relation.MARK).stream()
                .anyMatch(mark -> Set.of("if", "unless", "whether").contains(mark.lemma()));
    }

    private static List<Token> speakers(Scene scene, Token verb) {
        Token at = verb;
        List<Token> found = List.of();
        for (int steps = 0; steps < 3; steps++) {
            Optional<Token> report = scene.reportedBy(at);
            if (report.isEmpty()) {
                return found;
            }
            found = scene.clauses().actors(report.get());
            if (found.stream().noneMatch(Words::firstPerson)) {
                return found;
            }
            at = report.get();
        }
        return found;
    }

    /** The speaker's own side: "we", "our", or the speaker again. */
    private static boolean own(Scene scene, Token verb, List<Token> subjects, List<Token> speakers) {
        boolean first = scene.sentence().subtree(verb).stream()
                .anyMatch(token -> Words.firstPerson(token) && token.index() < verb.index() + 3);
        boolean same = subjects.stream()
                .anyMatch(subject -> speakers.stream()
                        .anyMatch(speaker -> subject.lemma().equals(speaker.lemma())
                                || subject.lemma().equals("he")
                                || subject.lemma().equals("she")
                                || subject.lemma().equals("it")));
        return first || same;
    }
}
