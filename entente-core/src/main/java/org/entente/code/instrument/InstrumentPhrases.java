package org.entente.code.instrument;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.code.syntax.Assertion;
import org.entente.code.syntax.Clauses;
import org.entente.code.syntax.ModifierNames;
import org.entente.code.syntax.NounPhrases;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.instrument.InstrumentLexicon;
import org.entente.codebook.instrument.InstrumentNoun;
import org.entente.model.Annotated;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.Party;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** The phrases around a noun for an instrument: its name, year, parties, and what is done with it. */
final class InstrumentPhrases {
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    /** Words that make a framework, programme or dialogue one between states. */
    private static final Set<String> KINDS = Set.of(
            "bilateral",
            "trilateral",
            "multilateral",
            "joint",
            "consultative",
            "exchange",
            "holiday",
            "scholarship",
            "reciprocal",
            "regional",
            "international",
            "security",
            "strategic",
            "peace",
            "cooperation",
            "naval",
            "maritime",
            "partnership",
            "assistance",
            "aid",
            "access",
            "intergovernmental",
            "defense",
            "defence",
            "cross-border",
            "resettlement",
            "mutual",
            "friendship");

    /** Words that tell no instrument from another. */
    private static final Set<String> COMMON = Set.of(
            "joint", "press", "new", "same", "landmark", "historic", "final", "peace", "nuclear", "trade", "bilateral");

    private static final Set<Relation> BEFORE =
            Set.of(Relation.COMPOUND, Relation.NMOD, Relation.POSS, Relation.DET, Relation.ACL, Relation.PUNCT);
    private static final Set<String> NAMES = Set.of("PERSON", "GPE", "NORP", "ORG");
    private static final Set<Instrument.Relation> MADE = Set.of(
            Instrument.Relation.SIGNED,
            Instrument.Relation.ISSUED,
            Instrument.Relation.SET_UP,
            Instrument.Relation.EXPANDED);

    private final Annotated document;
    private final Sentence sentence;
    private final InstrumentLexicon lexicon;
    private final ActorLexicon actors;
    private final Clauses clauses;
    private final NounPhrases phrases;
    private final ModifierNames names;

    InstrumentPhrases(Annotated document, Sentence sentence, InstrumentLexicon lexicon, ActorLexicon actors) {
        this.document = document;
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.actors = actors;
        this.clauses = new Clauses(sentence);
        this.phrases = new NounPhrases(document, sentence);
        this.names = new ModifierNames(sentence, actors);
    }

    /** The lexicon's row for a noun with these words before it. */
    Optional<InstrumentNoun> row(Token noun) {
        if (noun.relation() == Relation.COMPOUND || noun.relation() == Relation.NMOD) {
            return Optional.empty();
        }
        Set<String> lemmas = new LinkedHashSet<>();
        left(noun).forEach(token -> {
            lemmas.add(token.lemma());
            lemmas.add(token.form().toLowerCase(Locale.ROOT));
        });
        return lexicon.nouns(noun.lemma()).stream()
                .filter(row -> row.modifier().map(lemmas::contains).orElse(true))
                .filter(row -> row.not().stream().noneMatch(lemmas::contains))
                .findFirst();
    }

    /** Whether the noun, with what stands around it, is an instrument between states. */
    boolean counts(Token noun, InstrumentNoun row) {
        if (new Assertion(sentence).negated(noun)) {
            return false;
        }
        boolean name = name(noun);
        boolean made = MADE.contains(relation(noun));
        boolean determined = left(noun).stream().anyMatch(token -> token.relation() == Relation.DET)
                || !possessors(noun).isEmpty()
                || noun.tag().endsWith("S")
                || year(noun).isPresent();
        return switch (row.needs()) {
            case NOTHING -> name || determined || made;
            case NAME -> name;
            case PARTIES ->
                name
                        || (determined
                                && (year(noun).isPresent()
                                        || owned(noun)
                                        || (made && !subjects(noun).isEmpty())
                                        || signedBelow(noun)));
            case KIND -> (name || determined) && political(noun, made);
        };
    }

    /** "the treaty that it had signed", "a pact signed by Peru": the text does not tell of the signing itself. */
    private boolean signedBelow(Token noun) {
        return !noun.tag().endsWith("S")
                && sentence.children(noun, Relation.RELCL, Relation.ACL).stream()
                        .anyMatch(verb -> lexicon.relation(verb.lemma())
                                .filter(Instrument.Relation.SIGNED::equals)
                                .isPresent());
    }

    /** Whether a framework or programme is one between states: by its kind, or as two parties have it. */
    private boolean political(Token noun, boolean made) {
        int owners = own(noun).size() + names.before(noun).size();
        boolean subjects = made && !subjects(noun).isEmpty();
        boolean indefinite = left(noun).stream().anyMatch(token -> token.lemma().equals("a"));
        boolean proper = left(noun).stream().anyMatch(Token::properNoun);
        return owners > 1
                || (kind(noun) && proper)
                || (kind(noun) && (owned(noun) || made || indefinite))
                || (owned(noun) && subjects);
    }

    /** Whether the noun is the last word of a name: "the Nairobi Framework". */
    boolean name(Token noun) {
        return capital(noun)
                && noun.properNoun()
                && left(noun).stream()
                        .anyMatch(token -> capital(token) && !token.tag().equals("DT") && token.index() > 0);
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    private boolean kind(Token noun) {
        return left(noun).stream().anyMatch(token -> KINDS.contains(token.lemma()));
    }

    /** Whether the phrase points back: "the agreement", "this treaty". */
    boolean definite(Token noun) {
        List<String> before = before(noun);
        boolean pointing = !before.isEmpty()
                && Set.of("the", "this", "that", "its", "their", "both").contains(before.get(0));
        return before.isEmpty() || (pointing && COMMON.containsAll(before.subList(1, before.size())));
    }

    /** Whether the text tells that the instrument is made: signed, issued, set up. */
    boolean made(Token noun) {
        return MADE.contains(relation(noun));
    }

    /** Words of the phrase before the noun, in lower case, with the noun's own name first where it has one. */
    List<String> before(Token noun) {
        return left(noun).stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<Token> left(Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if (child.index() < noun.index() && BEFORE.contains(child.relation())) {
                found.addAll(sentence.subtree(child));
            }
        }
        found.removeIf(token -> token.index() >= noun.index());
        return found;
    }

    /** The phrase: from its first word to "of ...", "on ..." and "with ...". */
    Evidence words(Token noun) {
        Evidence core = phrases.core(noun);
        int last = noun.index() + 1;
        boolean numbered = noun.lemma().equals("resolution")
                && last < sentence.tokens().size()
                && sentence.token(last).tag().equals("CD");
        if (numbered) {
            core = document.evidence(core.span().cover(sentence.token(last).span()));
        }
        int quote = core.words().startsWith("\"") || core.words().startsWith("“") ? 1 : 0;
        Span span = new Span(core.span().begin() + quote, core.span().end());
        for (Token preposition : sentence.children(noun, Relation.PREP)) {
            if (Set.of("on", "for", "between", "with", "against").contains(preposition.lemma())) {
                for (Token object : sentence.children(preposition, Relation.POBJ)) {
                    span = span.cover(phrases.core(object).span());
                }
            }
        }
        return document.evidence(new TrailingTimes(sentence).without(span, noun));
    }

    /** A year before the noun, in brackets after it, or of a verb of signing. */
    Optional<Integer> year(Token noun) {
        for (Token token : left(noun)) {
            if (YEAR.matcher(token.form()).matches()) {
                return Optional.of(Integer.valueOf(token.form()));
            }
        }
        List<Token> near = new ArrayList<>(clauses.obliques(noun, Set.of("of", "in", "from")));
        sentence.children(noun, Relation.ACL, Relation.RELCL)
                .forEach(verb -> near.addAll(clauses.obliques(verb, Set.of("in"))));
        if (noun.relation() == Relation.DOBJ && MADE.contains(relation(noun))) {
            sentence.head(noun).ifPresent(verb -> near.addAll(clauses.obliques(verb, Set.of("in"))));
        }
        // "resolution 1718 (2006)"
        int bracket = noun.index() + 2;
        if (noun.lemma().equals("resolution") && bracket + 1 < sentence.tokens().size()) {
            near.add(sentence.token(bracket + 1));
        }
        for (Token token : near) {
            Optional<String> year = yearOf(token);
            if (year.isPresent()) {
                return year.map(Integer::valueOf);
            }
        }
        return Optional.empty();
    }

    private Optional<String> yearOf(Token token) {
        if (YEAR.matcher(token.form()).matches()) {
            return Optional.of(token.form());
        }
        boolean date = token.entityType().equals("DATE");
        return date
                ? sentence.children(token).stream()
                        .map(Token::form)
                        .filter(form -> YEAR.matcher(form).matches())
                        .findFirst()
                : Optional.empty();
    }

    /** Parties: those in the phrase, else who signs or issues it. */
    List<Party> parties(Token noun) {
        Set<Token> heads = new LinkedHashSet<>(own(noun));
        if (heads.size() + names.before(noun).size() < 2 && MADE.contains(relation(noun))) {
            heads.addAll(subjects(noun));
        }
        List<Party> parties = new ArrayList<>();
        for (ModifierNames.Named name : names.before(noun)) {
            name.actor().ifPresent(any -> parties.add(name.party(phrases.evidence(name.first(), name.last()))));
        }
        for (Token head : heads) {
            for (Party party : phrases.parties(head)) {
                if (parties.stream().noneMatch(other -> other.span().equals(party.span()))) {
                    parties.add(party);
                }
            }
        }
        return List.copyOf(parties);
    }

    /** Parties in the noun's own phrase. */
    private List<Token> own(Token noun) {
        List<Token> found = new ArrayList<>(possessors(noun));
        for (Token head : clauses.obliques(noun, Set.of("between", "with", "among", "by"))) {
            if (party(head)) {
                found.add(head);
            }
        }
        return found;
    }

    /** Whether the phrase itself names a party. */
    private boolean owned(Token noun) {
        return !own(noun).isEmpty()
                || names.before(noun).stream().anyMatch(name -> name.actor().isPresent());
    }

    private List<Token> possessors(Token noun) {
        return sentence.children(noun, Relation.POSS).stream()
                .filter(this::party)
                .toList();
    }

    private List<Token> subjects(Token noun) {
        Optional<Token> verb = sentence.head(noun).filter(Token::verb);
        if (verb.isEmpty()) {
            return List.of();
        }
        return clauses.actors(verb.get()).stream().filter(this::party).toList();
    }

    private boolean party(Token head) {
        return NAMES.contains(head.entityType())
                || Set.of("we", "our", "they", "their", "its", "both").contains(head.lemma())
                || actors.partyNoun(head.lemma())
                || actors.state(head.form()).isPresent()
                || Set.of("side", "country", "nation", "leader", "state", "two").contains(head.lemma());
    }

    /** What is done with the instrument: told by the verb it is the object of, or a noun such as "violation of". */
    Instrument.Relation relation(Token noun) {
        Optional<Token> head = sentence.head(noun);
        if (head.isEmpty()) {
            return Instrument.Relation.CITED;
        }
        if (noun.relation() == Relation.CONJ && head.get().noun()) {
            return relation(head.get());
        }
        if (noun.relation() == Relation.POBJ) {
            Optional<Token> governor = sentence.head(head.get());
            boolean of =
                    Set.of("of", "to", "on", "in", "for").contains(head.get().lemma());
            return governor.filter(any -> of)
                    .filter(Token::noun)
                    .flatMap(word -> lexicon.relation(word.lemma()))
                    .orElse(Instrument.Relation.CITED);
        }
        boolean object = noun.relation() == Relation.DOBJ || noun.relation() == Relation.NSUBJPASS;
        boolean ends = noun.relation() == Relation.NSUBJ
                && Set.of("expire", "lapse", "collapse", "end")
                        .contains(head.get().lemma());
        boolean joint = noun.lemma().equals("statement") || noun.lemma().equals("declaration");
        if (joint && head.get().lemma().equals("announce")) {
            return Instrument.Relation.ISSUED;
        }
        return (object || ends) && real(head.get())
                ? lexicon.relation(head.get().lemma()).orElse(Instrument.Relation.CITED)
                : Instrument.Relation.CITED;
    }

    /** "if they sign it", "would sign it": nothing is done with it yet. */
    private boolean real(Token verb) {
        return !verb.verb() || !new Assertion(sentence).hypothetical(verb);
    }

    /** The word that the others of a name depend on. */
    Token top(Token first, Token last) {
        for (int i = first.index(); i <= last.index(); i++) {
            Token token = sentence.token(i);
            if (token.head() < first.index() || token.head() > last.index()) {
                return token;
            }
        }
        return last;
    }
}
