package org.entente.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.codebook.plover.Plover;
import org.entente.model.Claim;
import org.entente.model.CoderVersion;
import org.entente.model.Commitment;
import org.entente.model.Conflict;
import org.entente.model.Copies;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Instrument;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.Position;
import org.entente.model.Request;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeExpression;

/** Claims as JSON objects. What is not known has no key. */
final class ClaimJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final CoderVersion coder;
    private final Plover plover;

    ClaimJson(CoderVersion coder, Plover plover) {
        this.coder = coder;
        this.plover = plover;
    }

    ObjectNode claim(Claim claim) {
        ObjectNode out = JSON.objectNode();
        out.put("kind", claim.kind().code());
        out.put("id", claim.basis().id());
        out.put("document", claim.basis().document());
        ArrayNode evidence = out.putArray("evidence");
        claim.basis().evidence().forEach(words -> evidence(evidence.addObject(), words));
        parties(out, "said_by", claim.basis().saidBy());
        fields(out, claim);
        out.put("rule", claim.basis().rule());
        out.put("confidence", ClaimSummary.confidence(claim));
        out.put("codebook", coder.codebook());
        out.put("coder", coder.name() + " " + coder.version());
        return out;
    }

    /**
     * An entry of the record: the claim that stands for it, with its documents and claims instead of one document, and
     * the words of all claims as evidence.
     */
    ObjectNode entry(Entry entry) {
        ObjectNode out = claim(entry.claim());
        out.put("id", entry.id());
        out.put("claim", entry.claim().basis().id());
        out.remove("document");
        strings(out, "documents", entry.documents());
        out.put("independent", entry.independent());
        entry.day().ifPresent(day -> out.put("day", day.toString()));
        strings(
                out,
                "claims",
                entry.claims().stream().map(claim -> claim.basis().id()).toList());
        ArrayNode evidence = out.putArray("evidence");
        entry.claims()
                .forEach(claim -> claim.basis()
                        .evidence()
                        .forEach(words -> evidence(
                                evidence.addObject()
                                        .put("document", claim.basis().document())
                                        .put("claim", claim.basis().id()),
                                words)));
        strings(out, "merged", entry.reasons());
        ArrayNode conflicts = out.putArray("conflicts");
        entry.conflicts().forEach(conflict -> conflict(conflicts.addObject(), conflict));
        return out;
    }

    private static void conflict(ObjectNode out, Conflict conflict) {
        out.put("field", conflict.field());
        ArrayNode versions = out.putArray("versions");
        for (Conflict.Version version : conflict.versions()) {
            strings(versions.addObject().put("value", version.value()), "documents", version.documents());
        }
    }

    /** Which documents are copies of which. */
    static ObjectNode copies(Copies copies) {
        ObjectNode out = JSON.objectNode().put("kind", "copies").put("of", copies.of());
        strings(out, "documents", copies.documents());
        return out;
    }

    static void evidence(ObjectNode out, Evidence words) {
        out.put("begin", words.span().begin()).put("end", words.span().end()).put("words", words.words());
    }

    private void fields(ObjectNode out, Claim claim) {
        if (claim instanceof Event event) {
            event(out, event);
        } else if (claim instanceof Statement statement) {
            statement(out, statement);
        } else if (claim instanceof Commitment commitment) {
            commitment(out, commitment);
        } else if (claim instanceof Request request) {
            request(out, request);
        } else if (claim instanceof Meeting meeting) {
            meeting(out, meeting);
        } else if (claim instanceof Instrument instrument) {
            instrument(out, instrument);
        } else if (claim instanceof Position position) {
            position(out, position);
        }
    }

    private void event(ObjectNode out, Event event) {
        out.put("event_type", event.type().name());
        strings(out, "mode", event.modes().stream().map(mode -> mode.code()).toList());
        strings(
                out,
                "context",
                event.contexts().stream().map(context -> context.code()).toList());
        strings(
                out,
                "auxiliary_mode",
                event.auxiliary().stream().map(aux -> aux.code()).toList());
        parties(out, "actor", event.actor());
        parties(out, "recipient", event.recipient());
        event.date().ifPresent(date -> out.set("date", date(date)));
        event.place().ifPresent(place -> out.set("place", place(place)));
        out.put("quad_class", event.type().quadClass().name());
        out.put("score", plover.score(event.type(), event.modes()));
    }

    private static void statement(ObjectNode out, Statement statement) {
        parties(out, "speaker", statement.speaker());
        out.put("form", statement.form().code());
        spans(out, "source", statement.source());
        spans(out, "cue", statement.cue());
        spans(out, "content", statement.content());
        parties(out, "addressee", statement.addressee());
        strings(out, "topic", statement.topics());
    }

    private static void commitment(ObjectNode out, Commitment commitment) {
        parties(out, "parties", commitment.parties());
        parties(out, "to", commitment.to());
        out.put("text", commitment.text());
        strings(out, "topic", commitment.topics());
        commitment.due().ifPresent(due -> out.set("due", date(due)));
        out.put("status", commitment.status().code());
        out.putArray("history");
    }

    private static void request(ObjectNode out, Request request) {
        parties(out, "from", request.from());
        parties(out, "to", request.to());
        out.put("text", request.text());
        strings(out, "topic", request.topics());
        out.put("answer", request.answer().code());
        out.putArray("history");
    }

    private static void meeting(ObjectNode out, Meeting meeting) {
        out.put("type", meeting.type().code());
        out.put("status", meeting.status().code());
        parties(out, "participants", meeting.participants());
        meeting.host().ifPresent(host -> out.set("host", party(host)));
        meeting.place().ifPresent(place -> out.set("place", place(place)));
        meeting.date().ifPresent(date -> out.set("date", date(date)));
    }

    private static void instrument(ObjectNode out, Instrument instrument) {
        out.put("name", instrument.name());
        out.put("type", instrument.type().code());
        instrument.year().ifPresent(year -> out.put("year", year));
        parties(out, "parties", instrument.parties());
        out.put("relation", instrument.relation().code());
        out.putArray("links");
    }

    private static void position(ObjectNode out, Position position) {
        parties(out, "holder", position.holder());
        out.put("issue", position.issue());
        out.put("stance", position.stance().code());
        out.put("text", position.text());
    }

    static void parties(ObjectNode out, String key, List<Party> parties) {
        ArrayNode list = out.putArray(key);
        parties.forEach(party -> list.add(party(party)));
    }

    private static ObjectNode party(Party party) {
        ObjectNode out = JSON.objectNode();
        party.entity().ifPresent(entity -> out.put("entity", entity));
        party.name().ifPresent(name -> out.put("name", name));
        party.code().ifPresent(code -> out.put("code", code.value()));
        party.sector().ifPresent(sector -> out.put("sector", sector.name()));
        party.office().ifPresent(office -> out.put("office", office));
        party.span()
                .ifPresent(span -> out.put("words", party.words())
                        .put("begin", span.begin())
                        .put("end", span.end()));
        return out;
    }

    private static ObjectNode date(TimeExpression date) {
        ObjectNode out = JSON.objectNode();
        out.put("start", date.start().toString()).put("end", date.end().toString());
        out.put("grain", date.grain().code()).put("basis", date.basis().code());
        if (!date.words().isEmpty()) {
            out.put("words", date.words());
        }
        return out;
    }

    private static ObjectNode place(Place place) {
        ObjectNode out = JSON.objectNode();
        out.put("name", place.name());
        place.country().ifPresent(country -> out.put("country", country.value()));
        place.geonameid().ifPresent(id -> out.put("geonameid", id));
        place.latitude().ifPresent(latitude -> out.put("latitude", latitude));
        place.longitude().ifPresent(longitude -> out.put("longitude", longitude));
        out.put("words", place.words());
        return out;
    }

    static void strings(ObjectNode out, String key, List<String> values) {
        ArrayNode list = out.putArray(key);
        values.forEach(list::add);
    }

    private static void spans(ObjectNode out, String key, List<Span> spans) {
        ArrayNode list = out.putArray(key);
        spans.forEach(span -> list.addArray().add(span.begin()).add(span.end()));
    }
}
