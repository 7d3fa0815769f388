package org.entente.resolve.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Gender;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Who a personal pronoun stands for: near subjects first; a wrong merge is worse than none. */
final class Pronouns {
    static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "we", "us", "our", "ourselves", "mine", "ours");
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final int NEAR = 3;

    /** Whether a pronoun stands for people: "it" and "this" may stand for anything. */
    static boolean personal(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return token.pronoun()
                && (FIRST.contains(form) || HE.contains(form) || SHE.contains(form) || THEY.contains(form));
    }

    private final Discourse discourse;
    private final Groups groups;
    private final Cast cast;

    Pronouns(Discourse discourse, Groups groups, Cast cast) {
        this.discourse = discourse;
        this.groups = groups;
        this.cast = cast;
    }

    /** The figures of a third-person pronoun; none where nobody fits. */
    List<Figure> figures(Sentence sentence, Token pronoun, Set<Figure> barred) {
        String word = pronoun.form().toLowerCase(Locale.ROOT);
        if (HE.contains(word) || SHE.contains(word)) {
            Gender gender = HE.contains(word) ? Gender.MALE : Gender.FEMALE;
            Optional<Figure> who = human(sentence, pronoun, gender, barred);
            who.ifPresent(figure -> figure.addressed(gender));
            return who.map(List::of).orElse(List.of());
        }
        if (IT.contains(word) && !idle(sentence, pronoun)) {
            return thing(sentence, pronoun).map(List::of).orElse(List.of());
        }
        return THEY.contains(word) ? groups.they(sentence.index(), pronoun.index()) : List.of();
    }

    private Optional<Figure> human(Sentence sentence, Token pronoun, Gender gender, Set<Figure> barred) {
        Optional<Figure> best = Optional.empty();
        int bestScore = Integer.MIN_VALUE;
        int rank = 0;
        for (Mention mention : discourse.before(sentence.index(), pronoun.index())) {
            int away = sentence.index() - mention.sentence();
            if (away > NEAR && best.isPresent()) {
                break;
            }
            if (!mention.one() || !human(mention.figure()) || mention.sentence() < 0) {
                continue;
            }
            Figure figure = mention.figure();
            boolean other = figure.gender().filter(g -> g != gender).isPresent();
            if (other || barred.contains(figure) || clash(sentence, pronoun, mention)) {
                continue;
            }
            int score = -4 * away
                    + (mention.subject() ? 5 : 0)
                    + (figure.gender().isPresent() ? 2 : 0)
                    - rank
                    - (against(sentence, pronoun, figure) ? 8 : 0);
            if (score > bestScore) {
                best = Optional.of(figure);
                bestScore = score;
            }
            rank++;
        }
        return best.or(this::onlyPerson);
    }

    /** "he asked South Korea to": nobody asks his own state, so he is of another. */
    private boolean against(Sentence sentence, Token pronoun, Figure figure) {
        if (pronoun.relation() != Relation.NSUBJ || figure.code().isEmpty() || pronoun.head() < 0) {
            return false;
        }
        Token verb = sentence.token(pronoun.head());
        return discourse.in(sentence.index()).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.NAME
                        && mention.figure().kind() == Figure.Kind.STATE
                        && figure.code().equals(mention.figure().code())
                        && faces(sentence, sentence.token(mention.head()), verb));
    }

    /** Whether a noun is the object of a verb, or the subject of the clause right below it. */
    private static boolean faces(Sentence sentence, Token noun, Token verb) {
        boolean object = noun.relation() == Relation.DOBJ || noun.relation() == Relation.DATIVE;
        if (object || noun.head() < 0) {
            return object && noun.head() == verb.index();
        }
        Token clause = sentence.token(noun.head());
        return noun.relation() == Relation.NSUBJ
                && clause.relation() == Relation.CCOMP
                && clause.head() == verb.index();
    }

    private static boolean human(Figure figure) {
        return figure.person() || figure.kind() == Figure.Kind.ROLE;
    }

    private Optional<Figure> onlyPerson() {
        List<Figure> persons = cast.persons();
        return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
    }

    /** "Ito met him": the object is not the subject of its own verb. */
    private static boolean clash(Sentence sentence, Token pronoun, Mention mention) {
        if (mention.sentence() != sentence.index() || pronoun.tag().equals("PRP$") || pronoun.head() < 0) {
            return false;
        }
        Token verb = verb(sentence, pronoun);
        Token head = sentence.token(mention.head());
        return head.head() == verb.index()
                && (head.relation() == Relation.NSUBJ || head.relation() == Relation.NSUBJPASS)
                && pronoun.relation() != Relation.NSUBJ;
    }

    private static Token verb(Sentence sentence, Token pronoun) {
        Token at = sentence.token(pronoun.head());
        for (int steps = 0; steps < sentence.tokens().size() && !at.verb() && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** "it is raining", "it was a long day": stands for nothing. */
    private static boolean idle(Sentence sentence, Token pronoun) {
        if (pronoun.relation() == Relation.EXPL || pronoun.relation() == Relation.DOBJ) {
            return true;
        }
        boolean subject = pronoun.relation() == Relation.NSUBJ && pronoun.head() >= 0;
        return subject && sentence.token(pronoun.head()).lemma().equals("be");
    }

    /** A state or body, not a person: of this sentence or the two before, subjects first. */
    private Optional<Figure> thing(Sentence sentence, Token pronoun) {
        Optional<Figure> best = Optional.empty();
        int bestScore = Integer.MIN_VALUE;
        int rank = 0;
        for (Mention mention : discourse.before(sentence.index(), pronoun.index())) {
            int away = sentence.index() - mention.sentence();
            if (away > 2) {
                break;
            }
            boolean body = mention.one()
                    && (mention.figure().kind() == Figure.Kind.STATE
                            || mention.figure().kind() == Figure.Kind.BODY);
            if (!body
                    || mention.form() == Mention.Form.ADJECTIVE
                    || mention.sentence() < 0
                    || clash(sentence, pronoun, mention)) {
                continue;
            }
            int score = -4 * away + (mention.subject() ? 5 : 0) - rank++;
            if (score > bestScore) {
                best = Optional.of(mention.figure());
                bestScore = score;
            }
        }
        return best;
    }
}
