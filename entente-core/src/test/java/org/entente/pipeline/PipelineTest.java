package org.entente.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static <I, O> Stage<I, O> stage(String name, Function<I, O> work) {
        return new Stage<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public O apply(I input) {
                return work.apply(input);
            }
        };
    }

    private final Pipeline<String, Integer> lengths = Pipeline.of(stage("trim", String::trim))
            .then(stage("length", (String text) -> {
                if (text.isEmpty()) {
                    throw new StageException("expected words, found none");
                }
                return 100 / (text.length() - 1);
            }));

    @Test
    void runsStagesInARow() {
        assertEquals(new Outcome.Done<>(50), lengths.run("  abc "));
    }

    @Test
    void namesTheStageThatFailed() {
        assertEquals(new Outcome.Failed<>("length", "expected words, found none"), lengths.run("  "));
    }

    @Test
    void turnsAnUnexpectedExceptionIntoAFailureOfTheItem() {
        Outcome.Failed<?> failed = assertInstanceOf(Outcome.Failed.class, lengths.run("x"));
        assertTrue(failed.message().contains("by zero"), failed.message());
    }

    @Test
    void turnsAStackOverflowIntoAFailureOfTheItem() {
        Outcome<Object> outcome =
                Pipeline.of(stage("deep", PipelineTest::bottomless)).run(1);
        assertEquals("deep", assertInstanceOf(Outcome.Failed.class, outcome).stage());
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Object bottomless(Object depth) {
        return new Object[] {bottomless(depth)};
    }
}
