package org.entente.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedRunTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void keepsTheOrderHoweverManyThreads(int threads) {
        List<Integer> results = new ArrayList<>();
        try (OrderedRun<Integer, Integer> run = new OrderedRun<>(threads, OrderedRunTest::slowWhenEven, results::add)) {
            IntStream.range(0, 300).forEach(run::submit);
            run.finish();
        }
        assertEquals(IntStream.range(0, 300).boxed().toList(), results);
    }

    private static Integer slowWhenEven(Integer number) {
        long until = System.nanoTime() + (number % 2 == 0 ? 200_000 : 0);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        return number;
    }

    @Test
    void keepsFewItemsUnderWay() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger mostAhead = new AtomicInteger();
        try (OrderedRun<Integer, Integer> run = new OrderedRun<>(
                2,
                number -> {
                    mostAhead.accumulateAndGet(begun.incrementAndGet() - handedOn.get(), Math::max);
                    return number;
                },
                number -> handedOn.incrementAndGet())) {
            IntStream.range(0, 1000).forEach(run::submit);
            run.finish();
        }
        assertEquals(1000, handedOn.get());
        assertTrue(mostAhead.get() <= 17, () -> "most ahead: " + mostAhead.get());
    }

    @Test
    void refusesNoThreads() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrderedRun<Integer, Integer>(0, number -> number, number -> {}));
    }

    @Test
    void keepsNoMoreWeightUnderWayThanAsked() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger mostUnderWay = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        try (OrderedRun<Integer, Integer> run = new OrderedRun<>(
                4,
                weight -> {
                    mostUnderWay.accumulateAndGet(underWay.addAndGet(weight), Math::max);
                    return weight;
                },
                weight -> {
                    underWay.addAndGet(-weight);
                    results.add(weight);
                },
                weight -> weight,
                100)) {
            IntStream.range(0, 200).forEach(i -> run.submit(i % 50 == 0 ? 150 : 30));
            run.finish();
        }
        assertEquals(200, results.size());
        assertTrue(mostUnderWay.get() <= 150, () -> "most under way: " + mostUnderWay.get());
    }

    @Test
    void refusesMoreThreadsThanAnyMachineHas() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new OrderedRun<Integer, Integer>(Integer.MAX_VALUE, number -> number, number -> {}));
    }
}
