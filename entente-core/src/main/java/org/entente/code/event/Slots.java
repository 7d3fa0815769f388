package org.entente.code.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.code.syntax.Clauses;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/**
 * What stands around a word that may be a trigger: objects, prepositions with their objects, complements. Joined heads
 * are each in the lists.
 *
 * @param word the word
 * @param objects direct objects, or what the passive is about
 * @param datives indirect objects
 * @param prepositions prepositions near the word, in text order
 * @param infinitives verbs below with "to"
 * @param clauses finite verbs below
 * @param gerunds verbs in -ing below, under a preposition or not
 */
record Slots(
        Token word,
        List<Token> objects,
        List<Token> datives,
        List<Prepositional> prepositions,
        List<Token> infinitives,
        List<Token> clauses,
        List<Token> gerunds) {
    /** A preposition and the heads below it. */
    record Prepositional(String preposition, List<Token> objects) {}

    /** The same with other objects. */
    Slots withObjects(List<Token> others) {
        return new Slots(word, others, datives, prepositions, infinitives, clauses, gerunds);
    }

    /** Objects of any of these prepositions. */
    List<Token> obliques(Set<String> words) {
        return prepositions.stream()
                .filter(each -> words.contains(each.preposition()))
                .flatMap(each -> each.objects().stream())
                .distinct()
                .toList();
    }

    /** Reads the slots of words in one sentence. */
    static final class Reader {
        private final Sentence sentence;
        private final Clauses clauses;
        private final PossibleParties parties;

        Reader(Sentence sentence, Clauses clauses, PossibleParties parties) {
            this.sentence = sentence;
            this.clauses = clauses;
            this.parties = parties;
        }

        Slots of(Token word) {
            List<Token> infinitives = new ArrayList<>();
            List<Token> finite = new ArrayList<>();
            List<Token> gerunds = new ArrayList<>();
            complements(word, infinitives, finite, gerunds);
            List<Token> objects = word.verb() ? objects(word) : List.of();
            List<Prepositional> prepositions = prepositions(word, objects);
            if (word.verb() && objects.isEmpty()) {
                objects = subjectsBelow(infinitives, "");
            }
            if (word.verb() && objects.isEmpty()) {
                // "let the envoys go": those who are let go.
                boolean lets = word.lemma().equals("let");
                objects = subjectsBelow(
                        finite.stream().filter(head -> lets || !head.verb()).toList(), "");
            }
            List<Token> called = subjectsBelow(infinitives, "for");
            if (!called.isEmpty()) {
                prepositions.add(new Prepositional("for", called));
            }
            return new Slots(word, objects, joined(clauses.datives(word)), prepositions, infinitives, finite, gerunds);
        }

        private void complements(Token word, List<Token> infinitives, List<Token> finite, List<Token> gerunds) {
            for (Token child : sentence.children(word)) {
                switch (child.relation()) {
                    case XCOMP, CCOMP, ADVCL, ACL, DEP, OPRD -> sort(child, infinitives, finite, gerunds);
                    case DOBJ, DATIVE -> {
                        for (Token below : sentence.children(child, Relation.ACL, Relation.XCOMP, Relation.RELCL)) {
                            if (infinitive(below)) {
                                infinitives.add(below);
                            }
                        }
                    }
                    case PREP -> gerunds.addAll(sentence.children(child, Relation.PCOMP));
                    default -> {
                        // Other dependents are no complements.
                    }
                }
            }
        }

        private void sort(Token child, List<Token> infinitives, List<Token> finite, List<Token> gerunds) {
            if (infinitive(child)) {
                infinitives.add(child);
            } else if (child.tag().equals("VBG")
                    && (child.relation() == Relation.XCOMP || child.index() == child.head() + 1)) {
                gerunds.add(child);
            } else if (child.relation() == Relation.CCOMP) {
                finite.add(child);
            }
        }

        private boolean infinitive(Token verb) {
            return sentence.children(verb, Relation.AUX).stream()
                    .anyMatch(aux -> aux.tag().equals("TO"));
        }

        /** "urged Japan to pay" and "called for Japan to pay": Japan may hang on the verb below. */
        private List<Token> subjectsBelow(List<Token> infinitives, String mark) {
            List<Token> found = new ArrayList<>();
            for (Token verb : infinitives) {
                String own = sentence.child(verb, Relation.MARK)
                        .map(token -> token.form().toLowerCase(Locale.ROOT))
                        .orElse("");
                if (own.equals(mark)) {
                    found.addAll(joined(sentence.children(verb, Relation.NSUBJ, Relation.NSUBJPASS)));
                }
            }
            return found;
        }

        private List<Token> objects(Token verb) {
            List<Token> own = clauses.objects(verb);
            if (own.isEmpty() && verb.relation() == Relation.RELCL && !clauses.passive(verb)) {
                own = relativized(verb);
            }
            if (own.isEmpty() && !sentence.children(verb, Relation.DATIVE).isEmpty()) {
                // "gave them a week": a time after an indirect object is the direct one.
                own = sentence.children(verb, Relation.NPADVMOD);
            }
            return joined(own.isEmpty() ? strayed(verb) : own);
        }

        /** "the ban that Chad imposed", "the ban Chad imposed": the noun that the clause hangs on. */
        private List<Token> relativized(Token verb) {
            boolean subject = sentence.children(verb).stream()
                    .anyMatch(child -> child.tag().startsWith("W") && child.relation() == Relation.NSUBJ);
            return subject
                    ? List.of()
                    : sentence.head(verb).filter(Token::noun).map(List::of).orElse(List.of());
        }

        /** An object that the parser has hung on the subject, though it stands right after the verb. */
        private List<Token> strayed(Token verb) {
            if (clauses.passive(verb)) {
                return List.of();
            }
            return sentence.children(verb, Relation.NSUBJ).stream()
                    .flatMap(subject -> sentence.children(subject, Relation.APPOS).stream())
                    .filter(object -> object.index() > verb.index()
                            && sentence.subtree(object).get(0).index() == verb.index() + 1)
                    .toList();
        }

        private List<Token> joined(List<Token> heads) {
            Set<Token> found = new LinkedHashSet<>();
            for (Token head : heads) {
                for (Token each : parties.conjuncts(head)) {
                    found.add(each);
                    parties.measured(each).ifPresent(found::add);
                }
            }
            return List.copyOf(found);
        }

        private List<Prepositional> prepositions(Token word, List<Token> objects) {
            List<Prepositional> found = new ArrayList<>();
            add(found, word);
            for (Token child : sentence.children(word, Relation.PRT, Relation.ADVMOD, Relation.ACOMP, Relation.OPRD)) {
                add(found, child);
            }
            for (Token object : objects) {
                if (object.index() > word.index()) {
                    add(found, object);
                }
            }
            return found;
        }

        /** "on alert Sunday" may be read as one noun phrase: the word before the day is meant. */
        private List<Token> beforeDates(List<Token> objects) {
            return objects.stream()
                    .filter(object -> object.entityType().equals("DATE"))
                    .flatMap(object -> sentence.children(object, Relation.NMOD, Relation.COMPOUND).stream())
                    .filter(child -> child.entityType().equals("O"))
                    .toList();
        }

        /** "inside Chad" is in it. */
        private static String plain(Token preposition) {
            return switch (preposition.lemma()) {
                case "inside", "within" -> "in";
                case "onto" -> "on";
                default -> preposition.lemma();
            };
        }

        private void add(List<Prepositional> found, Token word) {
            for (Token preposition :
                    sentence.children(word, Relation.PREP, Relation.AGENT, Relation.DATIVE, Relation.PRT)) {
                List<Token> objects = new ArrayList<>(joined(sentence.children(preposition, Relation.POBJ)));
                objects.addAll(beforeDates(objects));
                objects.addAll(sentence.children(preposition, Relation.PCOMP));
                found.add(new Prepositional(plain(preposition), List.copyOf(objects)));
                for (Token below : sentence.children(preposition, Relation.PREP, Relation.CONJ)) {
                    found.add(new Prepositional(plain(below), joined(sentence.children(below, Relation.POBJ))));
                }
            }
        }
    }
}
