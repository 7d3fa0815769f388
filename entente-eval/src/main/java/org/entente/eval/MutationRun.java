package org.entente.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.eval.mutation.MutationReport;
import org.entente.eval.mutation.Mutations;
import org.entente.read.DocumentStage;

/** Reads damaged inputs of every format. Arguments: how many (20,000), the first seed (1). */
public final class MutationRun {
    private static final int SECONDS = 120;

    private MutationRun() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("mutation");
        DocumentStage stage = new DocumentStage();
        MutationReport report = new Mutations(folder, SECONDS, stage::apply).run(count, seed);
        report.wrong().forEach(System.out::println);
        report.unexpected().stream().distinct().limit(20).forEach(System.out::println);
        System.out.println(report);
        Files.delete(folder);
        System.exit(report.wrong().isEmpty() ? 0 : 1);
    }
}
