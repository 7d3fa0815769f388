package org.entente.code.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.syntax.Clauses;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.meeting.MeetingFrame;
import org.entente.codebook.meeting.MeetingLexicon;
import org.entente.model.Annotated;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Meetings that a verb tells of. */
final class VerbMeetings {
    private static final Set<String> PHONES = Set.of("phone", "telephone", "call", "video", "line");

    private final NounPhrases phrases;
    private final Sentence sentence;
    private final Clauses clauses;
    private final PartyWords words;
    private final Reality reality;

    VerbMeetings(Annotated document, Sentence sentence, MeetingLexicon lexicon, ActorLexicon actors) {
        this.phrases = new NounPhrases(document, sentence);
        this.sentence = sentence;
        this.clauses = new Clauses(sentence);
        this.words = new PartyWords(sentence, lexicon, actors);
        this.reality = new Reality(sentence, lexicon);
    }

    /** The meeting at a verb, if its parties can meet. */
    Optional<MeetingDraft> at(Token verb, MeetingFrame frame) {
        Optional<Meeting.Status> status = reality.ofVerb(verb);
        if (status.isEmpty()) {
            return Optional.empty();
        }
        List<Token> actors = heads(clauses.actors(verb));
        return switch (frame) {
            case MEET -> meet(verb, actors, status.get());
            case VISIT -> visit(verb, actors, status.get());
            case TRAVEL -> travel(verb, actors, status.get());
            case HOST -> host(verb, actors, status.get());
            case CALL -> call(verb, actors, heads(clauses.objects(verb)), status.get());
            case SPEAK -> speak(verb, actors, status.get());
            case GATHER -> gather(verb, actors, status.get());
        };
    }

    private Optional<MeetingDraft> meet(Token verb, List<Token> actors, Meeting.Status status) {
        List<Token> objects = clauses.objects(verb);
        List<Token> others = new ArrayList<>(heads(objects));
        if (!objects.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        others.addAll(heads(clauses.obliques(verb, Set.of("with"))));
        if (others.isEmpty()) {
            others.addAll(heads(strayWith(verb)));
        }
        boolean several = actors.stream().anyMatch(this::several);
        if (others.isEmpty() && !several) {
            return Optional.empty();
        }
        return Optional.of(draft(verb, Meeting.Type.OTHER, status, join(actors, others), Optional.empty(), false));
    }

    /** "met in Washington, D.C. with the adviser": the parser hangs the phrase on the place. */
    private List<Token> strayWith(Token verb) {
        for (int i = verb.index() + 1;
                i < sentence.tokens().size() && !sentence.token(i).verb();
                i++) {
            if (sentence.token(i).lemma().equals("with")) {
                return sentence.children(sentence.token(i), Relation.POBJ);
            }
        }
        return List.of();
    }

    private Optional<MeetingDraft> visit(Token verb, List<Token> actors, Meeting.Status status) {
        List<Token> objects = clauses.objects(verb);
        Optional<Token> place = objects.stream().filter(words::place).findFirst();
        List<Token> hosts = objects.stream().filter(words::person).toList();
        if (actors.isEmpty() || (place.isEmpty() && hosts.isEmpty())) {
            return Optional.empty();
        }
        if (place.isEmpty()) {
            return Optional.of(draft(verb, Meeting.Type.VISIT, status, join(actors, hosts), host(hosts.get(0)), false));
        }
        return Optional.of(
                draft(verb, Meeting.Type.VISIT, status, join(actors, List.of(place.get())), host(place.get()), true));
    }

    private Optional<MeetingDraft> travel(Token verb, List<Token> actors, Meeting.Status status) {
        Set<String> ways = verb.lemma().equals("arrive") || verb.lemma().equals("land")
                ? Set.of("in", "at")
                : verb.lemma().equals("depart") ? Set.of("for") : Set.of("to", "into");
        Optional<Token> place =
                clauses.obliques(verb, ways).stream().filter(words::place).findFirst();
        List<Token> people = actors.stream().filter(words::person).toList();
        boolean moved = !sentence.children(verb, Relation.DOBJ).isEmpty();
        if (people.isEmpty() || place.isEmpty() || moved) {
            return Optional.empty();
        }
        return Optional.of(
                draft(verb, Meeting.Type.VISIT, status, join(people, List.of(place.get())), host(place.get()), true));
    }

    private Optional<MeetingDraft> host(Token verb, List<Token> actors, Meeting.Status status) {
        List<Token> guests =
                clauses.objects(verb).stream().filter(words::person).toList();
        if (guests.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> place = clauses.obliques(verb, Set.of("to", "in")).stream()
                .filter(words::place)
                .findFirst();
        Optional<Party> host = actors.isEmpty() ? place.flatMap(this::host) : host(actors.get(0));
        if (host.isEmpty()) {
            return Optional.empty();
        }
        List<Token> all = actors.isEmpty() ? join(guests, List.of(place.get())) : join(actors, guests);
        return Optional.of(draft(verb, Meeting.Type.VISIT, status, all, host, actors.isEmpty()));
    }

    private Optional<MeetingDraft> call(Token verb, List<Token> actors, List<Token> others, Meeting.Status status) {
        if (actors.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(draft(verb, Meeting.Type.CALL, status, join(actors, others), Optional.empty(), false));
    }

    /** "spoke with", "spoke by phone", "called the president": a call unless face to face. */
    private Optional<MeetingDraft> speak(Token verb, List<Token> actors, Meeting.Status status) {
        List<Token> means = clauses.obliques(verb, Set.of("by", "on", "over", "via", "in")).stream()
                .filter(this::phone)
                .toList();
        boolean phone = !means.isEmpty();
        if (verb.lemma().equals("call")) {
            boolean named = sentence.child(verb, Relation.OPRD, Relation.XCOMP, Relation.ATTR)
                    .isPresent();
            return named ? Optional.empty() : call(verb, actors, callable(verb), status);
        }
        Set<String> to = phone ? Set.of("with", "to") : Set.of("with");
        List<Token> others = new ArrayList<>(heads(clauses.obliques(verb, to)));
        means.forEach(each -> others.addAll(heads(clauses.obliques(each, Set.of("with")))));
        boolean together = phone
                || (actors.stream().allMatch(this::officialOrName)
                        && !clauses.obliques(verb, Set.of("about", "on")).isEmpty()
                        && actors.stream()
                                .anyMatch(actor -> phrases.conjuncts(actor).size() > 1));
        if (others.isEmpty() && together && actors.stream().anyMatch(this::several)) {
            return Optional.of(draft(verb, Meeting.Type.CALL, status, actors, Optional.empty(), false));
        }
        boolean people = phone || others.stream().anyMatch(other -> officialOrName(other));
        return people ? call(verb, actors, others, status) : Optional.empty();
    }

    private boolean phone(Token means) {
        return PHONES.contains(means.lemma())
                || sentence.children(means, Relation.COMPOUND).stream().anyMatch(word -> PHONES.contains(word.lemma()));
    }

    private boolean officialOrName(Token head) {
        boolean person = words.person(head)
                || sentence.children(head, Relation.APPOS).stream().anyMatch(words::person);
        return person && !head.pronoun();
    }

    /** "called the president": somebody with a name or office, and nothing after it that would make it a label. */
    private List<Token> callable(Token verb) {
        List<Token> objects = sentence.children(verb, Relation.DOBJ);
        return objects.size() == 1 && officialOrName(objects.get(0)) ? objects : List.of();
    }

    private Optional<MeetingDraft> gather(Token verb, List<Token> actors, Meeting.Status status) {
        boolean object = !sentence.children(verb, Relation.DOBJ).isEmpty();
        List<Token> people = actors.stream().filter(this::several).toList();
        if (object || people.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(draft(verb, Meeting.Type.OTHER, status, people, Optional.empty(), false));
    }

    private List<Token> heads(List<Token> found) {
        return found.stream().filter(words::party).toList();
    }

    private boolean several(Token head) {
        return head.tag().equals("NNS")
                || head.tag().equals("NNPS")
                || Set.of("they", "we", "both", "two").contains(head.lemma())
                || !sentence.children(head, Relation.CONJ).isEmpty();
    }

    private Optional<Party> host(Token head) {
        return Optional.of(Party.at(phrases.core(head)));
    }

    private static List<Token> join(List<Token> one, List<Token> other) {
        List<Token> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private MeetingDraft draft(
            Token verb,
            Meeting.Type type,
            Meeting.Status status,
            List<Token> heads,
            Optional<Party> host,
            boolean placeOnly) {
        List<Party> parties = new ArrayList<>();
        heads.forEach(head -> parties.addAll(phrases.parties(head)));
        return new MeetingDraft(
                verb,
                type,
                status,
                MeetingDraft.distinct(parties),
                host,
                placeOnly,
                "meeting.verb/" + verb.lemma(),
                List.of("verb \"%s\" tells of a meeting (%s)".formatted(verb.form(), status.code())));
    }
}
