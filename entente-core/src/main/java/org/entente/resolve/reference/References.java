package org.entente.resolve.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.actor.Role;
import org.entente.model.Annotated;
import org.entente.model.Coded;
import org.entente.model.Dateline;
import org.entente.model.Party;
import org.entente.model.PublicationDate;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;
import org.entente.resolve.phrase.ActorPhrases;
import org.entente.resolve.phrase.Persons;
import org.entente.resolve.phrase.Reading;

/**
 * Who the words of one document stand for. Names are found first, in the whole text; then role nouns and pronouns from
 * top to bottom; last "I" and "we", which need to know who speaks.
 */
public final class References {
    private static final Set<String> PLACES = Set.of("in", "at", "near", "inside", "outside", "around", "across");

    private final Annotated document;
    private final Reader reader;
    private final Cast cast;
    private final Discourse discourse = new Discourse();
    private final Shares shared = new Shares(discourse);
    private final Speakers speakers;
    private final Issuers issuers;
    private final Pronouns pronouns;
    private final RoleNouns roles;
    private final Map<Integer, List<NameScan.Noun>> nouns = new HashMap<>();
    private final List<Span> things = new ArrayList<>();

    public References(Coded coded, ActorLexicon lexicon, ActorPhrases phrases) {
        this.document = coded.annotated();
        this.reader = new Reader(
                document, lexicon, phrases, new Persons(lexicon), day(document), new Surroundings(document, lexicon));
        this.cast = new Cast(lexicon);
        this.speakers = new Speakers(coded);
        List<Mention> named = names();
        this.issuers = new Issuers(reader, cast, named);
        Home home = new Home(
                reader,
                named,
                new Offices(reader, named, located()),
                issuers.publisher().flatMap(Figure::code));
        home.adopt(cast.persons());
        if (named.stream().anyMatch(mention -> mention.sentence() < 0)) {
            issuers.before().ifPresent(discourse::add);
        }
        Groups groups = new Groups(document.sentences(), discourse, cast);
        this.pronouns = new Pronouns(discourse, groups, cast);
        this.roles = new RoleNouns(reader, discourse, groups, cast, home.country());
        document.sentences().forEach(this::read);
        document.sentences().forEach(this::firstPersons);
    }

    /** The day for which offices count: that of publication, else of the dateline; for an undated text the latest. */
    private static LocalDate day(Annotated document) {
        return document.document()
                .published()
                .map(PublicationDate::last)
                .or(() -> document.document().dateline().flatMap(Dateline::date))
                .orElse(LocalDate.MAX);
    }

    private List<Mention> names() {
        List<Mention> named = new ArrayList<>(new TitleFigures(reader, cast).mentions());
        // Twice: a surname may stand above the full name, in a headline.
        NameScan first = new NameScan(reader, cast);
        document.sentences().forEach(first::scan);
        cast.forgetBodies();
        NameScan scan = new NameScan(reader, cast);
        document.sentences().forEach(scan::scan);
        things.addAll(scan.things());
        named.addAll(scan.mentions());
        named.forEach(discourse::add);
        scan.nouns()
                .forEach(noun -> nouns.computeIfAbsent(noun.sentence(), s -> new ArrayList<>())
                        .add(noun));
        return named;
    }

    private List<NameScan.Noun> located() {
        return document.sentences().stream()
                .flatMap(sentence -> nouns.getOrDefault(sentence.index(), List.of()).stream())
                .toList();
    }

    /** Role nouns and third-person pronouns of a sentence, from left to right. */
    private void read(Sentence sentence) {
        Map<Integer, NameScan.Noun> byHead = new HashMap<>();
        nouns.getOrDefault(sentence.index(), List.of()).forEach(noun -> byHead.put(noun.last(), noun));
        for (Token token : sentence.tokens()) {
            NameScan.Noun noun = byHead.get(token.index());
            if (noun != null) {
                noun(sentence, noun);
            } else if (token.pronoun() && !Pronouns.FIRST.contains(token.form().toLowerCase(Locale.ROOT))) {
                List<Figure> figures = pronouns.figures(sentence, token, barred(token));
                if (!figures.isEmpty()) {
                    add(sentence, token.index(), token.index(), token.index(), figures, Mention.Form.PRONOUN);
                }
            }
        }
    }

    private void noun(Sentence sentence, NameScan.Noun noun) {
        boolean title = discourse.in(sentence.index()).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.NAME && mention.covers(noun.last()));
        boolean counts = Measured.measure(sentence, noun.last());
        boolean verb = sentence.token(noun.last()).tag().startsWith("VB");
        Optional<Mention> named = named(sentence, noun);
        if (named.isPresent()) {
            int begin = Chunk.first(sentence, noun.first());
            add(sentence, begin, noun.last(), noun.last(), named.get().figures(), Mention.Form.ROLE);
        }
        if (title || counts || verb || named.isPresent() || !Chunk.heads(sentence, noun.last())) {
            return;
        }
        Optional<Mention> apposed = apposed(sentence, noun.last());
        int first = Chunk.first(sentence, noun.first());
        if (apposed.isPresent()) {
            add(sentence, first, noun.last(), noun.last(), apposed.get().figures(), Mention.Form.ROLE);
            return;
        }
        int last = Chunk.withOf(sentence, noun.last());
        List<Figure> owners = RoleNouns.possessive(sentence.token(first))
                ? discourse.at(sentence.index(), first).map(Mention::figures).orElse(List.of())
                : List.of();
        int head = Chunk.headOf(sentence, noun.first(), noun.last());
        List<Figure> figures =
                roles.figures(new RolePhrase(sentence, first, head, noun.last(), last, noun.role(), owners));
        if (!figures.isEmpty()) {
            add(sentence, first, head, last, figures, Mention.Form.ROLE);
        }
    }

    /** The body whose name follows its kind: "the rebel group ELN". */
    private Optional<Mention> named(Sentence sentence, NameScan.Noun noun) {
        return discourse.in(sentence.index()).stream()
                .filter(mention -> mention.form() == Mention.Form.NAME
                        && mention.one()
                        && mention.figure().kind() == Figure.Kind.BODY
                        && mention.first() == noun.last() + 1
                        && sentence.token(mention.head()).relation() == Relation.APPOS
                        && sentence.token(mention.head()).head() == noun.last())
                .findFirst();
    }

    /** The person whose name follows a role after a comma: "the bank's head, Jane Poole". */
    private Optional<Mention> apposed(Sentence sentence, int noun) {
        boolean comma = noun + 2 < sentence.tokens().size()
                && sentence.token(noun).tag().equals("NN")
                && sentence.token(noun + 1).form().equals(",");
        return comma
                ? discourse.in(sentence.index()).stream()
                        .filter(mention -> mention.form() == Mention.Form.NAME
                                && mention.figure().person()
                                && mention.first() == noun + 2)
                        .findFirst()
                : Optional.empty();
    }

    /** In a direct quotation "he" is not the speaker. */
    private Set<Figure> barred(Token pronoun) {
        Set<Figure> barred = new HashSet<>();
        for (Party speaker : speakers.quoting(pronoun.span())) {
            speaker.span().ifPresent(span -> barred.addAll(atHead(span)));
        }
        return barred;
    }

    private void firstPersons(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (Pronouns.FIRST.contains(token.form().toLowerCase(Locale.ROOT))) {
                List<Figure> figures = speaking(sentence, token.span());
                if (!figures.isEmpty()) {
                    add(sentence, token.index(), token.index(), token.index(), figures, Mention.Form.PRONOUN);
                }
            }
        }
    }

    private List<Figure> speaking(Sentence sentence, Span words) {
        List<Figure> quoted = new ArrayList<>();
        for (Party speaker : speakers.of(words)) {
            speaker.span().ifPresent(span -> quoted.addAll(atHead(span)));
        }
        return quoted.isEmpty() && speakers.of(words).isEmpty() ? issuers.of(sentence) : quoted;
    }

    private void add(Sentence sentence, int first, int head, int last, List<Figure> figures, Mention.Form form) {
        discourse.add(new Mention(
                sentence.index(),
                first,
                head,
                last,
                reader.span(sentence, first, last),
                figures,
                form,
                Reader.subject(sentence, head)));
    }

    // ---- questions

    /** The words of a sentence that stand for somebody, in text order. */
    public List<Mention> mentions(Sentence sentence) {
        return discourse.in(sentence.index()).stream()
                .filter(mention -> !mention.figures().isEmpty())
                .toList();
    }

    /** Whom the words at a span stand for; nobody where they are no party. */
    public List<Figure> figures(Span span) {
        List<Figure> figures = atHead(span);
        if (!figures.isEmpty() || thing(span)) {
            return figures;
        }
        List<Figure> described = described(span);
        return described.isEmpty() ? closing(span) : described;
    }

    /** Those whose role ends the words, where the tree joins it to the verb: "Border guards" of "Border guards shot". */
    private List<Figure> closing(Span span) {
        return document.sentenceAt(span).stream()
                .flatMap(sentence -> nouns.getOrDefault(sentence.index(), List.of()).stream()
                        .filter(noun -> noun.role().kind() != Role.Kind.THING && ends(sentence, noun, span))
                        .map(noun -> roles.figures(bare(
                                sentence, noun, Math.max(Chunk.first(sentence, noun.first()), begin(sentence, span))))))
                .findFirst()
                .orElse(List.of());
    }

    private boolean ends(Sentence sentence, NameScan.Noun noun, Span span) {
        Span words = reader.span(sentence, noun.first(), noun.last());
        return words.end() == span.end()
                && words.begin() >= span.begin()
                && !Chunk.heads(sentence, noun.last())
                && !Measured.measure(sentence, noun.last());
    }

    private static int begin(Sentence sentence, Span span) {
        return (int) sentence.tokens().stream()
                .filter(token -> token.span().begin() < span.begin())
                .count();
    }

    private static RolePhrase bare(Sentence sentence, NameScan.Noun noun, int first) {
        int head = Chunk.headOf(sentence, noun.first(), noun.last());
        return new RolePhrase(sentence, first, head, noun.last(), noun.last(), noun.role(), List.of());
    }

    /** "Paris" in "the Paris Agreement", and the whole of it. */
    private boolean thing(Span span) {
        return document.sentenceAt(span).stream()
                .flatMap(sentence -> Heads.of(sentence, span).stream().map(sentence::token))
                .anyMatch(head -> things.stream().anyMatch(name -> name.contains(head.span())));
    }

    /** Why the words at a span are taken for one of those whom they stand for. */
    public String reason(Span span, Figure figure) {
        Optional<Mention> mention = document.sentenceAt(span).stream()
                .flatMap(sentence -> Heads.of(sentence, span).stream()
                        .flatMap(head -> discourse.at(sentence.index(), head).stream()))
                .filter(candidate -> candidate.figures().contains(figure))
                .findFirst();
        return Reasons.line(document.words(span).replace('\n', ' '), figure, mention);
    }

    /** Whose the thing at a span is: "Peru's plan", "the Peruvian plan", "the plan of Peru". */
    public List<Figure> owners(Span span) {
        return discourse.inside(span).stream()
                .filter(mention -> !placed(mention))
                .findFirst()
                .map(Mention::figures)
                .orElseGet(() -> modifier(span));
    }

    /** "the attack in Peru": where something is, not whose. */
    private boolean placed(Mention mention) {
        Sentence sentence = document.sentences().get(mention.sentence());
        int before = mention.first() - 1;
        int preposition = before > 0 && sentence.token(before).tag().equals("DT") ? before - 1 : before;
        return preposition >= 0
                && PLACES.contains(sentence.token(preposition).lemma())
                && !mention.figure().person();
    }

    /** "the government's plan", "the council decision": a role that stands before the noun. */
    private List<Figure> modifier(Span span) {
        Optional<Sentence> sentence = document.sentenceAt(span);
        if (sentence.isEmpty()) {
            return List.of();
        }
        for (NameScan.Noun noun : nouns.getOrDefault(sentence.get().index(), List.of())) {
            if (span.contains(reader.span(sentence.get(), noun.first(), noun.last()))) {
                int first = Chunk.first(sentence.get(), noun.first());
                return roles.figures(bare(sentence.get(), noun, first));
            }
        }
        return List.of();
    }

    /**
     * Whether the words at a span can be a party whom nobody here knows: a name, or "we", "he", "they". A common noun
     * that stands for no body or person ("tariffs") is none.
     */
    public boolean unknownParty(Span span) {
        return !thing(span)
                && document.sentenceAt(span)
                        .map(sentence -> Heads.of(sentence, span).stream()
                                .map(sentence::token)
                                .anyMatch(head -> head.properNoun() || Pronouns.personal(head)))
                        .orElse(false);
    }

    private List<Figure> atHead(Span span) {
        Optional<Sentence> sentence = document.sentenceAt(span);
        if (sentence.isEmpty()) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (int head : Heads.of(sentence.get(), span)) {
            int who = Measured.counted(sentence.get(), head).orElse(head);
            discourse.at(sentence.get().index(), who).ifPresent(found::add);
        }
        found.removeIf(mention -> found.stream()
                .anyMatch(other -> other.form() == Mention.Form.ROLE
                        && other.head() != mention.head()
                        && other.covers(mention.head())));
        Set<Figure> figures = new LinkedHashSet<>();
        found.forEach(mention -> figures.addAll(shared.share(mention, span)));
        return new ArrayList<>(figures);
    }

    /** A party that only the phrase as a whole tells. */
    private List<Figure> described(Span span) {
        Reading reading = reader.read(document.words(span).replace('\n', ' '));
        return reading.actor().isPresent()
                ? List.of(Figure.of(Figure.Kind.ROLE, document.words(span), reading))
                : List.of();
    }
}
