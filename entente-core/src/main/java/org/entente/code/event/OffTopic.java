package org.entente.code.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.codebook.trigger.WordClasses;
import org.entente.model.EventType;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** What the words of politics also tell of: games, and the press that asks and is told. */
final class OffTopic {
    private static final Set<String> TO = Set.of("to", "with");
    private static final Set<String> QUESTIONS = Set.of("whether", "if", "what", "how", "why", "when", "who", "where");
    private static final Pattern NEWSPAPER = Pattern.compile(".*(news|times|herald|tribune|gazette)");

    private final Sentence sentence;
    private final WordClasses classes;

    OffTopic(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.classes = classes;
    }

    /** Whether a trigger tells of a game or of the press. */
    boolean of(Match match) {
        return game(match) || commentRefused(match) || question(match) || toPress(match);
    }

    /** "beat Italy in the final", "Chile beat Peru", "the bowlers were accused": a game. */
    private boolean game(Match match) {
        boolean teams = classes.contains("BEATS", match.head().lemma())
                && match.slots().objects().stream()
                        .anyMatch(object -> object.entityType().equals("GPE")
                                || object.entityType().equals("ORG"));
        return teams
                || (!match.trigger().type().equals(EventType.PROTEST)
                        && sentence.tokens().stream().anyMatch(token -> classes.contains("SPORT_ONLY", token.lemma())))
                || match.slots().prepositions().stream()
                        .flatMap(each -> each.objects().stream())
                        .anyMatch(object -> classes.contains("SPORT", object.lemma()));
    }

    /** "answered requests for comment": of a newspaper, not of a state. */
    private boolean commentRefused(Match match) {
        return match.slots().objects().stream()
                .flatMap(object -> sentence.children(object, Relation.PREP).stream())
                .flatMap(preposition -> sentence.children(preposition, Relation.POBJ).stream())
                .anyMatch(object -> classes.contains("PRESS_MATTER", object.lemma()));
    }

    /** "Asked whether he would go": a question is no request. */
    private boolean question(Match match) {
        return match.trigger().type().equals(EventType.REQUEST)
                && match.head().lemma().equals("ask")
                && sentence.children(match.head(), Relation.CCOMP, Relation.ADVCL).stream()
                        .flatMap(clause -> Stream.of(sentence.subtree(clause).get(0)))
                        .anyMatch(first -> QUESTIONS.contains(first.lemma())
                                && first.index() > match.head().index());
    }

    /** "spoke to reporters", "asked a newspaper": talk with the press is no consultation. */
    private boolean toPress(Match match) {
        if (!match.trigger().type().equals(EventType.CONSULT)
                && !match.trigger().type().equals(EventType.REQUEST)) {
            return false;
        }
        List<Token> others = Stream.concat(match.slots().objects().stream(), match.slots().obliques(TO).stream())
                .toList();
        return match.head().verb() && !others.isEmpty() && others.stream().allMatch(this::press);
    }

    private boolean press(Token head) {
        return classes.contains("REPORTER", head.lemma())
                || (head.properNoun()
                        && NEWSPAPER
                                .matcher(head.form().toLowerCase(Locale.ROOT))
                                .matches());
    }
}
