package org.entente.resolve.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.codebook.actor.NameHeads;
import org.entente.resolve.phrase.Piece.Kind;

/** Puts right what capitals after a title or before a word such as "Agreement" name. */
final class CapitalNames {
    private final NameHeads heads;

    CapitalNames(NameHeads heads) {
        this.heads = heads;
    }

    /** The pieces with "Rafael" in "Minister Rafael Ortega" a name, and "Paris Agreement" a thing. */
    List<Piece> settled(List<Piece> pieces) {
        List<Piece> found = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            int end = thing(pieces, at);
            if (end > at) {
                found.add(new Piece(Kind.WORD, joined(pieces.subList(at, end)), Optional.empty()));
                at = end - 1;
            } else {
                found.add(titled(pieces, at) ? name(pieces.get(at)) : pieces.get(at));
            }
        }
        return found;
    }

    /** The index after a thing's name that begins with a place; the place's own index where it begins none. */
    private int thing(List<Piece> pieces, int at) {
        if (!place(pieces.get(at))) {
            return at;
        }
        int last = at + 1;
        while (last + 1 < pieces.size() && capital(pieces.get(last)) && capital(pieces.get(last + 1))) {
            last++;
        }
        boolean thing = last < pieces.size() && capital(pieces.get(last)) && heads.thing(lastWord(pieces.get(last)));
        return thing ? last + 1 : at;
    }

    /** A state's or body's name that is a first name here: after a title, before another name. */
    private static boolean titled(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean other = piece.is(Kind.BODY) || piece.is(Kind.STATE) || piece.is(Kind.SEAT) || piece.is(Kind.PLACE);
        return other
                && at > 0
                && piece.words().indexOf(' ') < 0
                && pieces.get(at - 1).role().filter(role -> role.human()).isPresent()
                && at + 1 < pieces.size()
                && pieces.get(at + 1).is(Kind.NAME);
    }

    private static Piece name(Piece piece) {
        return new Piece(Kind.NAME, piece.words(), Optional.empty());
    }

    private static boolean place(Piece piece) {
        return piece.is(Kind.STATE) || piece.is(Kind.SEAT) || piece.is(Kind.ADJECTIVE) || piece.is(Kind.PLACE);
    }

    private static boolean capital(Piece piece) {
        return Character.isUpperCase(piece.words().codePointAt(0));
    }

    private static String lastWord(Piece piece) {
        return piece.words().substring(piece.words().lastIndexOf(' ') + 1);
    }

    private static String joined(List<Piece> pieces) {
        return String.join(" ", pieces.stream().map(Piece::words).toList());
    }
}
