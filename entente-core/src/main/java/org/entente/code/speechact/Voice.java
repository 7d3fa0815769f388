package org.entente.code.speechact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Annotated;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** In whose voice words stand: a speaker's, by a verb of saying; a quotation's; or the "we" of a joint document. */
public final class Voice {
    private static final int FEWEST = 2;

    private final Quotations quotations;
    private final Words words;
    private final Optional<Party> own;

    public Voice(Annotated document, Words words) {
        this.quotations = new Quotations(document);
        this.words = words;
        this.own = own(document);
    }

    /** Who speaks in a joint statement or a speech, where the document speaks in the first person as a whole. */
    public Optional<Party> own() {
        return own;
    }

    /** Whether a token stands in quotation marks. */
    public boolean quoted(Token token) {
        return quotations.inside(token.span().begin());
    }

    /** Who says what the verb says, from the verb of saying above it; "I believe" is passed over. */
    public List<Token> speakers(Scene scene, Token verb) {
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

    /** Whether a party says it, or somebody quoted, or the document itself in the first person. */
    public boolean voiced(List<Token> speakers, Token verb) {
        return speakers.stream().noneMatch(who -> words.in("outsider", who))
                && (speakers.stream().anyMatch(words::partyOrIt) || quoted(verb) || own.isPresent());
    }

    private Optional<Party> own(Annotated document) {
        int sentences = 0;
        int first = 0;
        Optional<Party> speaker = Optional.empty();
        for (Sentence sentence : document.sentences()) {
            sentences += sentence.kind() == Sentence.Kind.BODY ? 1 : 0;
            Optional<Token> we = subject(sentence);
            if (we.isPresent()) {
                first++;
                speaker = speaker.or(() -> we.map(token -> Party.at(document.evidence(token.span()))));
            }
        }
        return first >= FEWEST && 3 * first >= sentences ? speaker : Optional.empty();
    }

    private Optional<Token> subject(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> Set.of("we", "i").contains(Words.form(token)))
                .filter(token -> token.relation() == Relation.NSUBJ && !quoted(token))
                .findFirst();
    }
}
