package org.entente.code.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.Span;
import org.entente.model.Token;

/**
 * A meeting as one trigger tells it.
 *
 * @param trigger the verb or noun
 * @param type as the trigger alone has it
 * @param participants who meet, hosts included
 * @param host who receives the others; a place stands for its state
 * @param placeOnly whether the host is known from a place alone
 * @param rule name of the rule, "meeting.visit/fly"
 */
record MeetingDraft(
        Token trigger,
        Meeting.Type type,
        Meeting.Status status,
        List<Party> participants,
        Optional<Party> host,
        boolean placeOnly,
        String rule,
        List<String> reasons) {
    /** This draft with the parties of a meeting that the same trip served: "flew to Ankara to meet ...". */
    MeetingDraft serving(MeetingDraft purpose) {
        List<Party> all = new ArrayList<>(participants);
        if (placeOnly) {
            host.ifPresent(all::remove);
        }
        all.addAll(purpose.participants);
        List<String> why = new ArrayList<>(reasons);
        why.addAll(purpose.reasons);
        return new MeetingDraft(trigger, type, status, distinct(all), host, placeOnly, rule, why);
    }

    /** Each stretch of text once. */
    static List<Party> distinct(List<Party> parties) {
        Map<Optional<Span>, Party> bySpan = new LinkedHashMap<>();
        parties.forEach(party -> bySpan.putIfAbsent(party.span(), party));
        return List.copyOf(bySpan.values());
    }
}
