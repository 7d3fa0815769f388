package org.entente.code.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.annotate.Annotators;
import org.entente.codebook.plover.Example;
import org.entente.codebook.trigger.EventCodebook;
import org.entente.codebook.trigger.Trigger;
import org.junit.jupiter.api.Test;

/** The examples of the codebook show what it says they show. */
class ExamplesTest {
    /** What the rules do not tell apart yet: the mode of a threat or refusal is that of the act's type. */
    private static final Set<String> NOT_YET =
            Set.of("REJECT-change", "THREATEN-arrest", "THREATEN-expel", "THREATEN-territory");

    private static final EventCodebook CODEBOOK = EventCodebook.load();

    @Test
    void everyCodeHasOne() {
        CODEBOOK.plover()
                .codes()
                .forEach(code -> assertFalse(CODEBOOK.examples().of(code).isEmpty(), code.name()));
    }

    @Test
    void everyOneIsCodedAsWhatItShows() {
        ExampleCheck check = new ExampleCheck(CODEBOOK);
        Set<String> failed = new TreeSet<>();
        for (Example example : CODEBOOK.examples().all()) {
            check.instead(example, Annotators.annotate(example.text()))
                    .ifPresent(found -> failed.add(example.code().name()));
        }
        assertEquals(new TreeSet<>(NOT_YET), failed);
    }

    @Test
    void saysWhatIsCodedInstead() {
        ExampleCheck check = new ExampleCheck(CODEBOOK);
        Example wrong = CODEBOOK.examples().all().get(0);
        assertEquals(
                "SANCTION expel diplomatic",
                check.instead(wrong, Annotators.annotate("Peru expelled two Chilean diplomats."))
                        .orElseThrow());
        Trigger trigger = CODEBOOK.triggers().all().stream()
                .filter(each -> each.rule().equals("event.support.hail"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "nothing",
                check.instead(trigger, Annotators.annotate("The sky is blue.")).orElseThrow());
        assertEquals(
                List.of(true, false),
                List.of(
                        check.wronglyCoded(trigger, Annotators.annotate("Peru hailed Chile for the reform.")),
                        check.wronglyCoded(trigger, Annotators.annotate("The sky is blue."))));
    }
}
