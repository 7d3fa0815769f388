package org.entente.eval.mutation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationsTest {
    @TempDir
    private Path folder;

    @Test
    void damagedInputsAreReadOrReported() throws IOException, InterruptedException {
        MutationReport report = new Mutations(folder, 120, document -> {}).run(720, 4711);
        assertEquals(List.of(), report.wrong());
        assertTrue(report.documents() > 200, report.toString());
        assertTrue(report.codes().size() >= 6, report.toString());
    }

    @Test
    void everySampleIsReadUndamaged() throws IOException {
        for (Sample sample : Samples.all()) {
            Path file = java.nio.file.Files.write(folder.resolve(sample.name()), sample.bytes());
            int[] documents = {0};
            List<String> failures = new java.util.ArrayList<>();
            new org.entente.read.DocumentReader().read(List.of(file.toString()), new org.entente.read.Sink() {
                @Override
                public void document(org.entente.read.RawDocument document) {
                    documents[0]++;
                }

                @Override
                public void failed(org.entente.read.Failure failure) {
                    failures.add(failure.oneLine());
                }
            });
            assertEquals(List.of(), failures);
            assertEquals(sample.name().contains("jsonl") ? 3 : 1, documents[0], sample.name());
        }
    }

    @Test
    void aSeedGivesTheSameDamage() throws IOException {
        Mutations mutations = new Mutations(folder, 120, document -> {});
        Sample sample = Samples.all().get(7);
        assertArrayEquals(mutations.damaged(sample, 5), mutations.damaged(sample, 5));
    }

    @Test
    void whatThrowsIsFound() throws IOException, InterruptedException {
        MutationReport report = new Mutations(folder, 120, document -> {
                    throw new IllegalStateException("seen");
                })
                .run(36, 1);
        assertTrue(
                report.wrong().get(0).contains("IllegalStateException: seen"),
                report.wrong().toString());
    }
}
