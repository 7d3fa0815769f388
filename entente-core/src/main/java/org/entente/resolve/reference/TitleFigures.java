package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.codebook.actor.Actor;
import org.entente.codebook.actor.Match;
import org.entente.model.Span;

/** The parties that a document's title names where the title is no part of the text, as a sentence before the first. */
final class TitleFigures {
    private static final Span NOWHERE = new Span(0, 0);

    private final Reader reader;
    private final Cast cast;

    TitleFigures(Reader reader, Cast cast) {
        this.reader = reader;
        this.cast = cast;
    }

    List<Mention> mentions() {
        List<Mention> found = new ArrayList<>();
        if (reader.document().document().headline().isPresent()) {
            return found;
        }
        List<String> words = reader.document()
                .document()
                .title()
                .map(title -> List.of(title.replaceAll("[’']s\\b", " 's")
                        .replaceAll("([,;:()])", " $1 ")
                        .trim()
                        .split("\\s+", -1)))
                .orElse(List.of());
        for (int at = 0; at < words.size(); ) {
            Optional<Match> match = reader.match(words, at);
            int length = match.map(Match::length).orElse(1);
            Optional<Figure> figure = match.flatMap(this::figure);
            int head = at + length - 1;
            figure.ifPresent(
                    f -> found.add(new Mention(-1, head, head, head, NOWHERE, List.of(f), Mention.Form.NAME, false)));
            at += length;
        }
        return found;
    }

    private Optional<Figure> figure(Match match) {
        Optional<Actor> actor = match.actor();
        return switch (match.sense()) {
            case STATE, ADJECTIVE, PEOPLE -> actor.map(cast::state);
            case SEAT -> actor.map(seat -> cast.government(seat.code(), seat));
            case BODY -> actor.map(cast::body);
            case PERSON ->
                match.length() > 1
                        ? reader.people()
                                .full(actor.orElseThrow().name(), Optional.empty(), reader.day())
                                .map(this::person)
                        : Optional.empty();
            case PLACE, ROLE -> Optional.empty();
        };
    }

    private Figure person(Actor actor) {
        return cast.called(actor.name(), Optional.of(actor.code())).orElseGet(() -> {
            Figure figure = cast.person(actor.name());
            figure.identify(actor);
            actor.sector(reader.day()).ifPresent(figure::rank);
            actor.office(reader.day()).ifPresent(figure::title);
            return figure;
        });
    }
}
