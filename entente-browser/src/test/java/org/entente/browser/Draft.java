package org.entente.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Chrome;
import org.entente.model.Claim;
import org.entente.model.CodePoints;
import org.entente.model.Coded;
import org.entente.model.Commitment;
import org.entente.model.CountryCode;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.PublicationDate;
import org.entente.model.Request;
import org.entente.model.Statement;

/** A document under construction: claims are placed by their words. */
final class Draft {
    private final String language;
    private final String text;
    private final CodePoints points;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Chrome> chrome = new ArrayList<>();

    Draft(String language, String text) {
        this.language = language;
        this.text = text;
        this.points = CodePoints.of(text);
    }

    Draft event(EventType type, String words, List<Party> who, List<Party> whom) {
        claims.add(new Event(
                basis(words), type, List.of(), List.of(), List.of(), who, whom, Optional.empty(), Optional.empty()));
        return this;
    }

    Draft statement(List<Party> who, String... words) {
        claims.add(new Statement(
                basis(words), who, Statement.Form.MIXED, List.of(), List.of(), List.of(), List.of(), List.of()));
        return this;
    }

    Draft commitment(List<Party> who, String words) {
        claims.add(new Commitment(
                basis(words), who, List.of(), words, List.of(), Optional.empty(), Commitment.Status.OPEN));
        return this;
    }

    Draft request(List<Party> who, List<Party> whom, String words) {
        claims.add(new Request(basis(words), who, whom, words, List.of(), Request.Answer.PENDING));
        return this;
    }

    Draft meeting(List<Party> who, String words) {
        claims.add(new Meeting(
                basis(words),
                Meeting.Type.SUMMIT,
                Meeting.Status.HELD,
                who,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    Draft instrument(List<Party> who, String words) {
        claims.add(new Instrument(
                basis(words), words, Instrument.Type.TREATY, Optional.of(2008), who, Instrument.Relation.CITED));
        return this;
    }

    Draft position(List<Party> who, String words) {
        claims.add(new Position(basis(words), who, words, Position.Stance.SUPPORTS, words));
        return this;
    }

    Draft chrome(String words) {
        chrome.add(new Chrome(evidence(words).span(), Chrome.Kind.SHARING));
        return this;
    }

    /** The document; its title is the text's first line. */
    Coded coded(String id) {
        String title = text.lines().findFirst().orElse("");
        Document document = new Document(
                id,
                Optional.of(title),
                text,
                Optional.of(points.span(0, title.length())),
                Optional.empty(),
                Optional.of(new PublicationDate(LocalDate.of(2024, 3, 14), PublicationDate.Basis.METADATA)),
                Optional.of("Rift Valley Wire"),
                Optional.empty(),
                Optional.of(language),
                chrome,
                "reports/" + id + ".txt",
                "ab".repeat(32),
                Optional.empty());
        return new Coded(new Annotated(document, List.of(), points), claims);
    }

    private Basis basis(String... words) {
        List<Evidence> evidence = new ArrayList<>();
        for (String piece : words) {
            evidence.add(evidence(piece));
        }
        return new Basis(
                "c" + claims.size(),
                "d",
                evidence,
                List.of(),
                "test.rule",
                0.9,
                List.of("“" + words[0] + "” names it", "nothing near it speaks against"));
    }

    private Evidence evidence(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("expected “%s” in the text".formatted(words));
        }
        return new Evidence(points.span(at, at + words.length()), words);
    }

    static Party state(String name, String code) {
        return new Party(
                Optional.of("state/" + code),
                Optional.of(name),
                Optional.of(new CountryCode(code)),
                Optional.empty(),
                Optional.empty(),
                name,
                Optional.empty());
    }

    static Party person(String name) {
        return new Party(
                Optional.empty(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.of("deputy minister"),
                "he",
                Optional.empty());
    }
}
