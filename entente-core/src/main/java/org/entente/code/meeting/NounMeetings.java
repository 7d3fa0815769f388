package org.entente.code.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Clauses;
import org.entente.code.syntax.ModifierNames;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.codebook.meeting.MeetingNoun;
import org.entente.model.Annotated;
import org.entente.model.Evidence;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Meetings that a noun names. */
final class NounMeetings {
    /** Verbs whose subject takes part in the meeting that is their object. */
    private static final Set<String> TAKING_PART = Set.of(
            "hold",
            "have",
            "conduct",
            "begin",
            "start",
            "open",
            "conclude",
            "finish",
            "complete",
            "end",
            "attend",
            "join",
            "pay",
            "make",
            "undertake",
            "resume",
            "continue",
            "cancel",
            "postpone",
            "plan",
            "schedule",
            "arrange",
            "convene",
            "host",
            "chair",
            "wrap",
            "kick",
            "launch",
            "do",
            "skip",
            "announce",
            "enter");

    private static final Set<String> WITHIN = Set.of("at", "during", "in", "on", "for", "after", "before", "following");
    private static final Set<String> NOT_POLITICAL = Set.of(
            "press",
            "news",
            "cabinet",
            "board",
            "staff",
            "committee",
            "shareholder",
            "campaign",
            "school",
            "party",
            "church",
            "family",
            "roll",
            "conference",
            "business",
            "study",
            "field");
    private static final Set<Meeting.Type> GUESTS = Set.of(Meeting.Type.VISIT);

    /** Nouns that, as the last word of a name, name a gathering of many. */
    private static final Set<String> GATHERINGS = Set.of("assembly", "conference", "summit", "forum");

    private final NounPhrases phrases;
    private final Sentence sentence;
    private final MeetingLexicon lexicon;
    private final Clauses clauses;
    private final PartyWords words;
    private final Reality reality;
    private final ModifierNames names;

    NounMeetings(Annotated document, Sentence sentence, MeetingLexicon lexicon, ActorLexicon actors) {
        this.phrases = new NounPhrases(document, sentence);
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.clauses = new Clauses(sentence);
        this.words = new PartyWords(sentence, lexicon, actors);
        this.reality = new Reality(sentence, lexicon);
        this.names = new ModifierNames(sentence, actors);
    }

    /** The meeting at a noun, if it is one. */
    Optional<MeetingDraft> at(Token noun) {
        if (noun.relation() == Relation.COMPOUND || noun.relation() == Relation.NMOD) {
            return Optional.empty();
        }
        Optional<MeetingNoun> row = row(noun);
        Optional<Meeting.Status> status = row.flatMap(any -> reality.ofNoun(noun));
        if (status.isEmpty() || notPolitical(noun)) {
            return Optional.empty();
        }
        Set<Token> heads = new LinkedHashSet<>(own(noun));
        Optional<Token> place = GUESTS.contains(row.get().type()) ? destination(noun) : Optional.empty();
        heads.addAll(fromClause(noun, !heads.isEmpty()));
        place.ifPresent(heads::add);
        List<Party> named = named(noun);
        if (row.get().needsParties() && heads.isEmpty() && named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(draft(noun, row.get(), status.get(), named, List.copyOf(heads), place));
    }

    private Optional<MeetingNoun> row(Token noun) {
        Set<String> before = new LinkedHashSet<>();
        for (Token child :
                sentence.children(noun, Relation.COMPOUND, Relation.NMOD, Relation.POSS, Relation.PREP, Relation.ACL)) {
            before.add(child.lemma());
            if (child.relation() == Relation.PREP) {
                sentence.children(child, Relation.POBJ).forEach(below -> before.add(below.lemma()));
            }
            sentence.children(child, Relation.COMPOUND, Relation.CONJ).forEach(below -> before.add(below.lemma()));
        }
        return lexicon.nouns(noun.lemma()).stream()
                .filter(row -> row.modifier().map(before::contains).orElse(true))
                .findFirst();
    }

    private boolean notPolitical(Token noun) {
        return sentence.children(noun, Relation.COMPOUND, Relation.NMOD, Relation.POSS).stream()
                .anyMatch(word -> NOT_POLITICAL.contains(word.lemma()));
    }

    /** Parties in the noun's own phrase: possessor, "between", "with", "of", "by", and names before the noun. */
    private List<Token> own(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun, Relation.POSS)) {
            if (words.party(child)) {
                found.addAll(possessors(child, noun));
            }
        }
        for (Token head : clauses.obliques(noun, Set.of("between", "with", "among", "by", "of", "from"))) {
            if (words.party(head)) {
                found.add(head);
            }
        }
        sentence.children(noun, Relation.PREP).stream()
                .filter(preposition -> preposition.lemma().equals("of"))
                .flatMap(of -> sentence.children(of, Relation.POBJ).stream())
                .filter(below -> !lexicon.nouns(below.lemma()).isEmpty())
                .forEach(below -> found.addAll(own(below)));
        return found;
    }

    /** "their" that points ahead: "At their summit, A and B agreed". */
    private List<Token> possessors(Token possessor, Token noun) {
        boolean their = possessor.form().toLowerCase(Locale.ROOT).equals("their");
        if (!their) {
            return List.of(possessor);
        }
        List<Token> subjects = subjects(noun).stream().filter(this::several).toList();
        return subjects.isEmpty() ? List.of(possessor) : subjects;
    }

    private Optional<Token> destination(Token noun) {
        List<Token> found = clauses.obliques(noun, Set.of("to", "in"));
        Optional<Token> own = found.stream().filter(words::place).findFirst();
        return own.isPresent() || possessed(noun) ? own : clausePlace(noun);
    }

    /** "is in Japan on a visit", "went to Oslo for a visit". */
    private Optional<Token> clausePlace(Token noun) {
        Optional<Token> head = sentence.head(noun);
        Optional<Token> verb = noun.relation() == Relation.POBJ ? head.flatMap(sentence::head) : head;
        return verb.filter(Token::verb)
                .flatMap(above -> clauses.obliques(above, Set.of("to", "in")).stream()
                        .filter(words::place)
                        .findFirst());
    }

    /** Parties of the verb that the meeting depends on. */
    private List<Token> fromClause(Token noun, boolean known) {
        Optional<Token> head = sentence.head(noun);
        if (head.isEmpty()) {
            return List.of();
        }
        List<Token> found = new ArrayList<>();
        boolean object = noun.relation() == Relation.DOBJ && head.get().verb();
        if (object && TAKING_PART.contains(head.get().lemma())) {
            found.addAll(subjects(noun));
            found.addAll(clauses.obliques(head.get(), Set.of("with")));
        } else if (noun.relation() == Relation.NSUBJPASS
                && TAKING_PART.contains(head.get().lemma())) {
            found.addAll(clauses.obliques(head.get(), Set.of("between", "with", "by")));
        } else if (noun.relation() == Relation.POBJ
                && WITHIN.contains(head.get().lemma())
                && !possessed(noun)) {
            found.addAll(subjects(noun));
        }
        return found.stream()
                .filter(each -> words.party(each))
                .filter(each -> !sentence.under(each, noun))
                .filter(each -> !known || !each.pronoun() || found.size() == 1)
                .toList();
    }

    private boolean possessed(Token noun) {
        return sentence.children(noun, Relation.POSS).stream().anyMatch(words::party)
                || !clauses.obliques(noun, Set.of("between")).isEmpty();
    }

    private List<Token> subjects(Token noun) {
        return clauses.clauseAbove(noun).map(clauses::actors).orElse(List.of()).stream()
                .filter(each -> words.party(each))
                .toList();
    }

    private boolean several(Token head) {
        return head.tag().equals("NNS")
                || !sentence.children(head, Relation.CONJ).isEmpty();
    }

    /** States and bodies before the noun; a gathering with a name of its own is its own party. */
    private List<Party> named(Token noun) {
        List<Party> parties = new ArrayList<>();
        for (ModifierNames.Named name : names.before(noun)) {
            parties.add(name.party(phrases.evidence(name.first(), name.last())));
        }
        boolean gathering = GATHERINGS.contains(noun.lemma()) && noun.properNoun();
        boolean proper = sentence.children(noun, Relation.COMPOUND).stream().anyMatch(Token::properNoun);
        return gathering && proper && parties.size() < 2 ? List.of(gathering(noun)) : parties;
    }

    /** A gathering is its own party, by its name where nobody knows it. */
    private Party gathering(Token noun) {
        Evidence evidence = phrases.core(noun);
        String name = evidence.words().replaceFirst("^[Tt]he ", "");
        return words.body(name)
                ? Party.at(evidence)
                : new Party(
                        Optional.empty(),
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        evidence.words(),
                        Optional.of(evidence.span()));
    }

    private MeetingDraft draft(
            Token noun,
            MeetingNoun row,
            Meeting.Status status,
            List<Party> named,
            List<Token> heads,
            Optional<Token> place) {
        List<Party> parties = new ArrayList<>(named);
        heads.forEach(head -> parties.addAll(phrases.parties(head)));
        Optional<Party> host = place.map(head -> Party.at(phrases.core(head)));
        return new MeetingDraft(
                noun,
                row.type(),
                status,
                MeetingDraft.distinct(parties),
                host,
                host.isPresent(),
                "meeting.noun/" + row.modifier().map(word -> word + " ").orElse("") + row.lemma(),
                List.of("noun \"%s\" names a meeting (%s)".formatted(noun.form(), status.code())));
    }
}
