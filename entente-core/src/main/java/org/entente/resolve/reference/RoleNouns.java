package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Role;
import org.entente.model.CountryCode;
import org.entente.model.Sector;
import org.entente.model.Token;
import org.entente.resolve.phrase.Reading;

/** Who a common noun stands for: "the president", "its foreign minister", "the leaders of Peru and Chile", "both sides". */
final class RoleNouns {
    private static final Set<String> HOME = Set.of(
            "government",
            "administration",
            "cabinet",
            "regime",
            "parliament",
            "military",
            "army",
            "police",
            "authorities",
            "opposition",
            "ministry",
            "foreign ministry",
            "defense ministry",
            "defence ministry",
            "finance ministry",
            "central bank",
            "supreme court",
            "presidential office",
            "navy",
            "air force",
            "armed forces",
            "senate",
            "congress",
            "security forces",
            "junta",
            "presidency");
    private static final Set<Sector> OFFICIAL =
            Set.of(Sector.GOV, Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY);
    /** Sectors of which a state has one: who was spoken of is spoken of still. */
    private static final Set<Sector> LASTING =
            Set.of(Sector.MIL, Sector.COP, Sector.LEG, Sector.JUD, Sector.SPY, Sector.OPP);

    private static final int FAR = 6;
    private static final Set<Sector> ARMED = Set.of(Sector.REB, Sector.UAF);

    private final Reader reader;
    private final Discourse discourse;
    private final Groups groups;
    private final Cast cast;
    private final Optional<CountryCode> home;
    private final Locality locality;

    RoleNouns(Reader reader, Discourse discourse, Groups groups, Cast cast, Optional<CountryCode> home) {
        this.reader = reader;
        this.discourse = discourse;
        this.groups = groups;
        this.cast = cast;
        this.home = home;
        this.locality = new Locality(discourse);
    }

    /** The figures of a phrase; a new one where it is nobody known; none where it is no party. */
    List<Figure> figures(RolePhrase phrase) {
        if (phrase.role().kind() == Role.Kind.PLACE) {
            return List.of();
        }
        List<Figure> listed = listed(phrase);
        if (!listed.isEmpty()) {
            return listed;
        }
        Set<CountryCode> told = told(phrase);
        if (told.isEmpty()) {
            locality.country(phrase.sentence(), phrase.first(), phrase.end(), phrase.role())
                    .ifPresent(told::add);
        }
        if (told.isEmpty() && unowned(phrase)) {
            return List.of();
        }
        if (phrase.plural() && told.size() > 1) {
            return holders(phrase, told);
        }
        return told.isEmpty()
                ? untold(phrase)
                : List.of(single(phrase, told.stream().findFirst()));
    }

    /** Of a phrase that names no country itself. */
    private List<Figure> untold(RolePhrase phrase) {
        boolean states = StateNouns.are(phrase);
        if (phrase.plural() && (phrase.definite() || phrase.number().isPresent())) {
            List<Figure> group =
                    states ? groups.states(phrase.sentence().index(), phrase.first(), phrase.number()) : people(phrase);
            if (!group.isEmpty()) {
                return group;
            }
        }
        if (StateNouns.one(phrase) && phrase.definite()) {
            return lastState(phrase).map(List::of).orElse(List.of());
        }
        if (states && StateNouns.qualified(phrase)) {
            return List.of(described(phrase, Optional.empty(), "told by the words themselves"));
        }
        if (states && !HOME.contains(phrase.noun()) && !StateNouns.politicalParty(phrase)) {
            return List.of();
        }
        return List.of(single(phrase, Optional.empty()));
    }

    /** A thing or office of no sector is a party only where the words tell whose it is: "Peruvian planes". */
    private boolean unowned(RolePhrase phrase) {
        boolean bare = phrase.role().sector().isEmpty()
                && (phrase.role().kind() == Role.Kind.THING || phrase.role().kind() == Role.Kind.BODY);
        return bare
                && phrase.owners().isEmpty()
                && reader.read(reader.words(phrase.sentence(), phrase.first(), phrase.last()))
                        .sector()
                        .isEmpty();
    }

    /** "allies such as Peru and Chile": those that are listed. */
    private List<Figure> listed(RolePhrase phrase) {
        List<Token> tokens = phrase.sentence().tokens();
        int at = phrase.end() + 1;
        boolean suchAs = phrase.plural()
                && at + 2 < tokens.size()
                && phrase.word(at).equals("such")
                && phrase.word(at + 1).equals("as");
        if (!suchAs) {
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        int next = at + 2;
        for (Mention mention : discourse.in(phrase.sentence().index())) {
            boolean joined =
                    mention.first() >= next && mention.first() - next <= 3 && mention.form() == Mention.Form.NAME;
            if (joined && (found.isEmpty() || joint(phrase, next, mention.first()))) {
                found.addAll(mention.figures());
                next = mention.last() + 1;
            }
        }
        return found;
    }

    /** Only commas, "and", "or" and articles between two tokens. */
    private static boolean joint(RolePhrase phrase, int from, int to) {
        for (int at = from; at < to; at++) {
            String tag = phrase.sentence().token(at).tag();
            if (!tag.equals(",") && !tag.equals("CC") && !tag.equals("DT")) {
                return false;
            }
        }
        return from < to;
    }

    /** "the leaders", "the two ministers": persons, else one holder for each state. */
    private List<Figure> people(RolePhrase phrase) {
        String role = singular(phrase.role().words());
        boolean human = phrase.role().human()
                || reader.lexicon().role(role).filter(Role::human).isPresent();
        if (!human || !phrase.definite()) {
            return List.of();
        }
        return groups.persons(phrase.sentence().index(), phrase.first(), phrase.number(), role);
    }

    /** The countries that the phrase itself names, or whose it is. */
    private Set<CountryCode> told(RolePhrase phrase) {
        Set<CountryCode> codes = new LinkedHashSet<>();
        for (Mention mention : discourse.in(phrase.sentence().index())) {
            boolean inside = mention.first() >= phrase.first()
                    && mention.last() <= phrase.last()
                    && mention.head() != phrase.head();
            if (inside) {
                mention.figures().forEach(figure -> figure.code().ifPresent(codes::add));
            }
        }
        if (codes.isEmpty()) {
            phrase.owners().forEach(owner -> owner.code().ifPresent(codes::add));
        }
        return codes;
    }

    /** One holder of the office for each country. */
    private List<Figure> holders(RolePhrase phrase, Set<CountryCode> codes) {
        List<Figure> holders = new ArrayList<>();
        for (CountryCode code : codes) {
            holders.add(single(phrase, Optional.of(code)));
        }
        for (Figure holder : holders) {
            if (holder.actor().isEmpty() && !holder.person()) {
                ownName(phrase, holder).ifPresent(holder::rename);
            }
        }
        return holders;
    }

    /** "Armenian forces" of "Armenian and Azerbaijani forces". */
    private Optional<String> ownName(RolePhrase phrase, Figure holder) {
        List<Mention> adjectives = discourse.in(phrase.sentence().index()).stream()
                .filter(mention -> mention.first() >= phrase.first() && mention.last() < phrase.head())
                .filter(mention -> mention.form() == Mention.Form.ADJECTIVE || mention.form() == Mention.Form.NAME)
                .toList();
        if (adjectives.isEmpty()) {
            return Optional.empty();
        }
        int noun = adjectives.get(adjectives.size() - 1).last() + 1;
        return adjectives.stream()
                .filter(mention -> mention.one() && mention.figure().code().equals(holder.code()))
                .map(mention -> reader.words(phrase.sentence(), mention.first(), mention.last()) + " "
                        + single(phrase.role(), reader.words(phrase.sentence(), noun, phrase.end())))
                .findFirst();
    }

    /** "foreign minister" of "foreign ministers": each state has one. */
    private static String single(Role role, String words) {
        boolean one = role.kind() == Role.Kind.HEAD || role.words().matches(".+ ministers?");
        return one ? singular(words) : words;
    }

    private Figure single(RolePhrase phrase, Optional<CountryCode> told) {
        String role = singular(phrase.role().words());
        boolean indefinite = phrase.word(phrase.first()).matches("an?|another|some|one|several|many");
        if (phrase.role().human() && !indefinite && (told.isPresent() || phrase.definite())) {
            Optional<Figure> known = holder(phrase, told, role);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (!phrase.role().human() && phrase.definite() && told.isEmpty()) {
            Optional<Figure> known = lastBody(phrase);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (told.isPresent() || !(phrase.definite() || officials(phrase))) {
            return described(phrase, told, "told by the words themselves");
        }
        return described(phrase, ofHome(phrase), "the country that the text speaks of there or is from");
    }

    /** The person last named who has the office. */
    private Optional<Figure> holder(RolePhrase phrase, Optional<CountryCode> told, String role) {
        Optional<Figure> best = Optional.empty();
        int bestScore = Integer.MIN_VALUE;
        int rank = 0;
        for (Mention mention : discourse.before(phrase.sentence().index(), phrase.first())) {
            for (Figure figure : mention.figures()) {
                boolean fits = figure.person() && figure.titled(role) && (told.isEmpty() || told.equals(figure.code()));
                int score = 4 * mention.sentence() + (mention.subject() ? 5 : 0) - rank;
                if (fits && !phrase.owners().contains(figure) && score > bestScore) {
                    best = Optional.of(figure);
                    bestScore = score;
                }
                rank += fits ? 1 : 0;
            }
        }
        if (best.isPresent()) {
            return best;
        }
        return told.isEmpty() ? Optional.empty() : later(told, role);
    }

    /** The only person named further down who has the office. */
    private Optional<Figure> later(Optional<CountryCode> told, String role) {
        List<Figure> fitting = cast.persons().stream()
                .filter(person -> person.titled(role) && told.equals(person.code()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** "the ministry", "the company": the body last named whose name or kind fits the noun. */
    private Optional<Figure> lastBody(RolePhrase phrase) {
        String noun = phrase.noun();
        Optional<Sector> sector = phrase.role().sector();
        boolean agency = noun.equals("agency");
        if (agency && Newswire.told(phrase, discourse)) {
            return Optional.empty();
        }
        int far = agency ? Newswire.NEAR : FAR;
        int looked = 0;
        for (Mention mention : discourse.before(phrase.sentence().index(), phrase.first())) {
            if (mention.sentence() < phrase.sentence().index() - far || looked++ > 40) {
                break;
            }
            if (!mention.one() || mention.figure().person() || mention.figure().kind() == Figure.Kind.STATE) {
                continue;
            }
            Figure figure = mention.figure();
            boolean named = figure.name().toLowerCase(Locale.ROOT).endsWith(noun);
            boolean company = sector.equals(Optional.of(Sector.BUS)) && sector.equals(figure.sector());
            boolean organisation =
                    Set.of("organization", "organisation", "bloc", "alliance", "group", "agency", "body", "union")
                                    .contains(noun)
                            && figure.kind() == Figure.Kind.BODY
                            && figure.actor().isPresent();
            boolean armed = sector.filter(ARMED::contains).isPresent()
                    && figure.sector().filter(ARMED::contains).isPresent();
            boolean party = sector.equals(Optional.of(Sector.PTY)) && sector.equals(figure.sector());
            if (named || company || organisation || armed || party) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private Optional<Figure> lastState(RolePhrase phrase) {
        for (Mention mention : discourse.before(phrase.sentence().index(), phrase.first())) {
            boolean near = mention.sentence() >= phrase.sentence().index() - 3;
            if (near
                    && mention.one()
                    && mention.form() != Mention.Form.PRONOUN
                    && mention.figure().kind() == Figure.Kind.STATE) {
                return Optional.of(mention.figure());
            }
        }
        return Optional.empty();
    }

    /** "officials said": those of the country that the report is about. */
    private static boolean officials(RolePhrase phrase) {
        boolean bare = phrase.plural() && phrase.first() == phrase.head();
        return bare && phrase.role().sector().filter(OFFICIAL::contains).isPresent();
    }

    /** The country that a government or army without any is of: the last one named as subject, else where the report is from. */
    private Optional<CountryCode> ofHome(RolePhrase phrase) {
        if (!HOME.contains(singular(phrase.role().words()))
                && !HOME.contains(phrase.role().words())
                && !phrase.role().human()
                && !officials(phrase)) {
            return Optional.empty();
        }
        Optional<CountryCode> lasting = ofSector(phrase);
        if (lasting.isPresent() || phrase.number().isPresent()) {
            return lasting;
        }
        for (Mention mention : discourse.before(phrase.sentence().index(), phrase.first())) {
            if (mention.sentence() < phrase.sentence().index() - 2) {
                break;
            }
            boolean state = mention.one()
                    && mention.figure().code().filter(CountryCode::state).isPresent();
            if (state && mention.subject()) {
                return mention.figure().code();
            }
        }
        return home.or(() -> discourse.countries(phrase.sentence().index(), phrase.first()).stream()
                .findFirst());
    }

    /** The country of the army, police or parliament that was last spoken of, for a noun of the same sector. */
    private Optional<CountryCode> ofSector(RolePhrase phrase) {
        Optional<Sector> sector = phrase.role().sector().filter(LASTING::contains);
        if (sector.isEmpty()) {
            return Optional.empty();
        }
        return discourse
                .lookBack(phrase.sentence().index(), phrase.first())
                .takeWhile(mention -> mention.sentence() >= phrase.sentence().index() - FAR)
                .filter(mention -> mention.one() && mention.figure().sector().equals(sector))
                .flatMap(mention -> mention.figure().code().stream())
                .filter(CountryCode::state)
                .findFirst();
    }

    private Figure described(RolePhrase phrase, Optional<CountryCode> code, String reason) {
        String words = reader.words(phrase.sentence(), phrase.first(), phrase.last());
        Reading reading = reader.read(words, code);
        String name = words.replaceFirst("^[Tt]he ", "");
        Figure figure = new Figure(kind(phrase), name);
        code.or(reading::code).ifPresent(of -> figure.belong(of, reason));
        reading.sector()
                .or(() -> phrase.role().sector())
                .or(() -> owned(phrase))
                .ifPresent(figure::rank);
        reading.office().filter(office -> phrase.role().human()).ifPresent(figure::title);
        return figure;
    }

    /** "its planes", said of an army: whose a thing is tells its sector. */
    private static Optional<Sector> owned(RolePhrase phrase) {
        return phrase.role().kind() == Role.Kind.THING && phrase.owners().size() == 1
                ? phrase.owners().get(0).sector()
                : Optional.empty();
    }

    private static Figure.Kind kind(RolePhrase phrase) {
        if (phrase.plural() || phrase.role().kind() == Role.Kind.THING) {
            return Figure.Kind.GROUP;
        }
        return phrase.role().human() ? Figure.Kind.ROLE : Figure.Kind.BODY;
    }

    private static String singular(String words) {
        return words.endsWith("s") && !words.endsWith("ss") ? words.substring(0, words.length() - 1) : words;
    }

    /** Whether a token begins with "his", "its", "their", "our". */
    static boolean possessive(Token token) {
        return token.tag().equals("PRP$");
    }
}
