package org.entente.resolve.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.annotate.Annotators;
import org.entente.codebook.actor.ActorLexicon;
import org.entente.codebook.place.Gazetteer;
import org.entente.model.Annotated;
import org.entente.model.Basis;
import org.entente.model.Claim;
import org.entente.model.Coded;
import org.entente.model.Commitment;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody knows is kept as written where it may be somebody, and dropped where it cannot. */
class UnknownPartyTest {
    private final ActorResolver resolver = new ActorResolver(ActorLexicon.load(), new Gazetteer());

    @ParameterizedTest
    @CsvSource({
        "We will plant two million trees., We, 1",
        "Narvosia will plant two million trees., Narvosia, 1",
        "They will plant two million trees., They, 1",
        "Tariffs will fall next year., Tariffs, 0",
        "It will take years., It, 0"
    })
    void keepsNamesAndPeopleAndDropsThings(String text, String words, int kept) {
        Annotated document = Annotators.annotate(text);
        Span span = new Span(0, words.length());
        Claim claim = new Commitment(
                new Basis("", "test", List.of(new Evidence(span, words)), List.of(), "test", 0.5, List.of()),
                List.of(Party.at(new Evidence(span, words))),
                List.of(),
                text,
                List.of(),
                java.util.Optional.empty(),
                Commitment.Status.OPEN);
        List<Claim> resolved =
                resolver.resolve(new Coded(document, List.of(claim))).claims();
        assertEquals(kept, resolved.size());
        if (kept == 1) {
            assertEquals(words, ((Commitment) resolved.get(0)).parties().get(0).words());
        }
    }
}
