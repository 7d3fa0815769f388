package org.entente.code.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.code.ClaimRule;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.statement.CueKind;
import org.entente.codebook.statement.CueLexicon;
import org.entente.model.Annotated;
import org.entente.model.Claim;
import org.entente.model.Sentence;

/**
 * Direct, mixed and indirect speech with its speaker.
 *
 * @see "Newell and others: An Attribution Relations Corpus for Political News (PolNeAR), LREC 2018"
 */
public final class StatementRule implements ClaimRule {
    private final CueLexicon lexicon;
    private final Voices voices;
    private final Set<CueKind> kinds;

    /** Reported speech, with the cues that come with the build. */
    public StatementRule(ActorLexicon actors) {
        this(CueLexicon.load(), actors, EnumSet.of(CueKind.SPEECH));
    }

    /**
     * @param kinds what counts as a statement; an act counts whatever is said here where it quotes words
     */
    public StatementRule(CueLexicon lexicon, ActorLexicon actors, Set<CueKind> kinds) {
        this.lexicon = lexicon;
        this.voices = new Voices(lexicon, actors);
        this.kinds = Set.copyOf(kinds);
    }

    @Override
    public List<Claim> code(Annotated document) {
        Quotations quotations = new Quotations(document);
        List<Report> reports = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            reports.addAll(
                    Nesting.resolve(reports(document, sentence, quotations), report -> counts(report, quotations)));
        }
        List<Report> whole = new Continuations(document, quotations).attach(reports);
        StatementClaims claims = new StatementClaims(document, quotations);
        return whole.stream()
                .filter(report -> counts(report, quotations))
                .<Claim>map(claims::claim)
                .toList();
    }

    private List<Report> reports(Annotated document, Sentence sentence, Quotations quotations) {
        Tree tree = new Tree(sentence);
        List<Report> found = new ArrayList<>(new VerbReports(lexicon, voices, document, tree, quotations).find());
        found.addAll(new Viewpoints(voices, document, tree, quotations).find());
        found.addAll(new NounReports(lexicon, voices, document, tree, quotations).find());
        found.addAll(new Colons(lexicon, voices, document, tree, quotations).find(found));
        return found;
    }

    private boolean counts(Report report, Quotations quotations) {
        boolean quoted =
                report.content().stream().anyMatch(piece -> quotations.at(piece).isPresent());
        boolean wanted = kinds.contains(report.kind()) || (report.kind() == CueKind.ACT && quoted);
        return wanted && (quoted || !report.firstPerson());
    }
}
