package org.entente.resolve.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Role;
import org.entente.model.CountryCode;
import org.entente.model.Sector;
import org.entente.resolve.phrase.Piece.Kind;

/**
 * The pieces of a phrase in their roles: what heads it, what stands before the head, what follows it.
 *
 * @param pieces all of them
 * @param first index where the head's part begins, after "several of the"
 * @param end index where it ends: at a comma, a preposition or a relative
 */
record Parts(List<Piece> pieces, int first, int end) {
    private static final Set<String> MEASURES = Set.of(
            "group",
            "groups",
            "number",
            "handful",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "scores",
            "members",
            "majority",
            "several",
            "some",
            "many",
            "all",
            "both",
            "most",
            "none",
            "each",
            "one",
            "crowd",
            "crowds",
            "team",
            "pair",
            "couple",
            "few",
            "rest",
            "half",
            "part",
            "total",
            "band",
            "coalition",
            "alliance",
            "any",
            "two",
            "three",
            "four",
            "five",
            "six");
    /** Prepositions after which the phrase's own country may stand. */
    private static final Set<String> LOCAL =
            Set.of("of", "in", "at", "from", "for", "across", "near", "inside", "within", "throughout", "based");

    private static final Set<String> QUALIFIERS = Set.of(
            "ordinary",
            "young",
            "elderly",
            "ethnic",
            "local",
            "poor",
            "unarmed",
            "innocent",
            "native",
            "many",
            "most",
            "some");

    /** A personal name in a phrase, and how many words it has. */
    record Named(String words, int length, int at) {}

    Parts {
        pieces = List.copyOf(pieces);
    }

    static Parts of(List<Piece> pieces) {
        int end = cut(pieces, 0);
        if (end < pieces.size() && pieces.get(end).words().equals("of") && measure(pieces.subList(0, end))) {
            return new Parts(pieces, end + 1, cut(pieces, end + 1));
        }
        return new Parts(pieces, 0, end);
    }

    private static int cut(List<Piece> pieces, int from) {
        for (int at = from; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (at > from && (piece.is(Kind.COMMA) || piece.is(Kind.RELATIVE) || piece.is(Kind.PREPOSITION))) {
                return at;
            }
        }
        return pieces.size();
    }

    private static boolean measure(List<Piece> before) {
        return before.stream()
                .allMatch(piece ->
                        piece.is(Kind.DETERMINER) || piece.is(Kind.WORD) || MEASURES.contains(lastWord(piece)));
    }

    private static String lastWord(Piece piece) {
        String words = piece.words().toLowerCase(Locale.ROOT);
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private List<Piece> main() {
        return pieces.subList(Math.min(first, pieces.size()), end);
    }

    /** The personal name that the phrase stands for: not one in the possessive, not one after "of" or a comma. */
    Optional<Named> person() {
        int last = namesEnd();
        for (int at = first; at < last; at++) {
            Piece piece = pieces.get(at);
            boolean owned = at + 1 < pieces.size() && pieces.get(at + 1).is(Kind.POSSESSIVE);
            if (piece.is(Kind.PERSON) && !owned) {
                return Optional.of(new Named(piece.words(), Math.max(2, words(piece)), at));
            }
            if (piece.is(Kind.NAME)) {
                int to = at;
                while (to < last && (pieces.get(to).is(Kind.NAME) || inName(to, last))) {
                    to++;
                }
                boolean title = at > first && title(at).isPresent();
                boolean whole = at == firstContent()
                        && (to == pieces.size() || pieces.get(to).is(Kind.COMMA));
                boolean ends =
                        to == last && !(to < pieces.size() && pieces.get(to).is(Kind.POSSESSIVE));
                if ((title || whole) && ends) {
                    return Optional.of(new Named(joined(at, to), to - at, at));
                }
                at = to;
            }
        }
        return Optional.empty();
    }

    /** Names stand before a comma; "US Ambassador to Germany John Smith" is read on past the country. */
    private int namesEnd() {
        if (end < pieces.size()
                && pieces.get(end).is(Kind.PREPOSITION)
                && !pieces.get(end).words().equals("of")) {
            for (int at = end; at < pieces.size(); at++) {
                if (pieces.get(at).is(Kind.COMMA) || pieces.get(at).is(Kind.RELATIVE)) {
                    return at;
                }
                if ((pieces.get(at).is(Kind.NAME) || pieces.get(at).is(Kind.PERSON)) && at > end + 1) {
                    int to = at;
                    while (to < pieces.size()
                            && (pieces.get(to).is(Kind.NAME) || pieces.get(to).is(Kind.PERSON))) {
                        to++;
                    }
                    return to;
                }
            }
        }
        return end;
    }

    /** "al", "bin", "de" between capitalised words. */
    private boolean inName(int at, int last) {
        return pieces.get(at).is(Kind.WORD)
                && at + 1 < last
                && pieces.get(at + 1).is(Kind.NAME)
                && Set.of("al", "el", "bin", "ibn", "de", "da", "di", "von", "van", "der", "dos", "le", "la", "y")
                        .contains(pieces.get(at).words());
    }

    private int firstContent() {
        int at = first;
        while (at < pieces.size() && pieces.get(at).is(Kind.DETERMINER)) {
            at++;
        }
        return at;
    }

    private Optional<Role> title(int before) {
        for (int at = before - 1; at >= first; at--) {
            Optional<Role> role = pieces.get(at).role();
            if (role.isPresent()) {
                return role.filter(Role::human);
            }
        }
        return Optional.empty();
    }

    /** The title before a personal name, else the role that an apposition gives. */
    Optional<Role> title() {
        return person().flatMap(named -> title(named.at())).or(this::apposed);
    }

    private Optional<Role> apposed() {
        return end < pieces.size() && pieces.get(end).is(Kind.COMMA)
                ? new Parts(pieces, end + 1, cut(pieces, end + 1)).role()
                : Optional.empty();
    }

    /** The words of the title or role, in lower case unless they name somebody. */
    Optional<String> titleWords() {
        int before = person().map(Named::at).orElse(end);
        for (int at = before - 1; at >= first; at--) {
            if (pieces.get(at).role().isPresent()) {
                return Optional.of(pieces.get(at).words());
            }
        }
        return Optional.empty();
    }

    boolean former() {
        return main().stream().anyMatch(piece -> piece.is(Kind.FORMER));
    }

    /** The last piece of the head's part that is anything, if it is of one of the kinds and no role follows it. */
    Optional<Piece> head(Kind... kinds) {
        List<Piece> main = main();
        for (int at = main.size() - 1; at >= 0; at--) {
            Piece piece = main.get(at);
            if (Set.of(kinds).contains(piece.kind())) {
                return Optional.of(piece);
            }
            if (piece.is(Kind.ROLE) || piece.located() || piece.is(Kind.WORD)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The body that heads the phrase; "the Liberal Party of Canada" and "the FDP Germany" are one too. */
    Optional<Piece> body() {
        List<Piece> main = main();
        Optional<Piece> found = Optional.empty();
        for (Piece piece : main) {
            if (piece.is(Kind.BODY)) {
                found = Optional.of(piece);
            } else if (piece.is(Kind.ROLE) || piece.is(Kind.POSSESSIVE)) {
                found = Optional.empty();
            }
        }
        return found;
    }

    /** The role that heads the phrase; of an apposition if the head's part has none. */
    Optional<Role> role() {
        List<Piece> main = main();
        for (int at = main.size() - 1; at >= 0; at--) {
            if (main.get(at).role().isPresent()) {
                return main.get(at).role();
            }
        }
        return Optional.empty();
    }

    /** The sector of a role, or of the body that its holder belongs to. */
    Optional<Sector> sector(Role role) {
        Optional<Sector> of =
                role.kind() == Role.Kind.MEMBER || role.sector().isEmpty() ? before(role) : Optional.empty();
        boolean owned = role.sector().isEmpty() && (role.kind() == Role.Kind.THING || role.kind() == Role.Kind.BODY);
        if (of.isEmpty() && (role.kind() == Role.Kind.MEMBER || role.kind() == Role.Kind.HEAD || owned)) {
            of = after();
        }
        return of.or(role::sector);
    }

    private Optional<Sector> before(Role role) {
        List<Piece> main = main();
        Optional<Sector> found = Optional.empty();
        for (Piece piece : main) {
            if (piece.role().filter(other -> !other.equals(role)).isPresent()) {
                found = piece.role().flatMap(Role::sector).or(() -> Optional.empty());
            } else if (piece.is(Kind.BODY) || piece.is(Kind.PERSON)) {
                found = piece.actor().flatMap(ActorSectors::lasting);
            }
        }
        return found;
    }

    /** "of the court", "at the ministry": the body after the head. */
    private Optional<Sector> after() {
        for (int at = end; at < pieces.size() && !pieces.get(at).is(Kind.COMMA); at++) {
            Piece piece = pieces.get(at);
            if (piece.is(Kind.BODY)) {
                return piece.actor().flatMap(ActorSectors::lasting);
            }
            Optional<Role> body = piece.role().filter(r -> r.kind() == Role.Kind.BODY || r.kind() == Role.Kind.GROUP);
            if (body.flatMap(Role::sector).isPresent()) {
                return body.flatMap(Role::sector);
            }
        }
        return Optional.empty();
    }

    /** Whether a people is meant as persons: "ordinary Poles", "four Poles". */
    boolean qualified() {
        return main().stream()
                .anyMatch(piece -> QUALIFIERS.contains(piece.words().toLowerCase(Locale.ROOT)));
    }

    /** The phrase's own country: before the head, after "of" or "in", or in an apposition. */
    Optional<CountryCode> country() {
        return telling().flatMap(at -> pieces.get(at).actor()).map(Actor::code);
    }

    private Optional<Integer> telling() {
        boolean local = true;
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            if (piece.is(Kind.PREPOSITION)) {
                local = LOCAL.contains(piece.words().toLowerCase(Locale.ROOT));
            } else if (piece.is(Kind.COMMA)) {
                local = true;
            } else if (local && (piece.located() || owner(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** "Merkel's spokesman": the owner's country. */
    private boolean owner(int at) {
        return pieces.get(at).is(Kind.PERSON)
                && at + 1 < pieces.size()
                && pieces.get(at + 1).is(Kind.POSSESSIVE);
    }

    /** The words that were not needed to tell the country. */
    String rest() {
        int told = telling().orElse(-1);
        List<String> words = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            boolean spent = at == told || (at == told + 1 && pieces.get(at).is(Kind.POSSESSIVE));
            if (!spent && !pieces.get(at).is(Kind.DETERMINER)) {
                words.add(pieces.get(at).words());
            }
        }
        return String.join(" ", words);
    }

    private String joined(int from, int to) {
        return String.join(
                " ", pieces.subList(from, to).stream().map(Piece::words).toList());
    }

    private static int words(Piece piece) {
        return piece.words().split(" ", -1).length;
    }
}
