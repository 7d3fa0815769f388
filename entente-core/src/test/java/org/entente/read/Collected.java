package org.entente.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what a reader finds. */
final class Collected implements Sink {
    final List<RawDocument> documents = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();
    final List<Failure> warnings = new ArrayList<>();

    @Override
    public void document(RawDocument document) {
        documents.add(document);
    }

    @Override
    public void failed(Failure failure) {
        failures.add(failure);
    }

    @Override
    public void warned(Failure warning) {
        warnings.add(warning);
    }

    List<String> texts() {
        return documents.stream().map(RawDocument::text).toList();
    }

    List<String> codes() {
        return failures.stream().map(Failure::code).toList();
    }

    List<String> warningCodes() {
        return warnings.stream().map(Failure::code).toList();
    }

    static Collected read(Path... paths) {
        return read(ReadOptions.standard(), Stream.of(paths).map(Path::toString).toArray(String[]::new));
    }

    static Collected read(ReadOptions options, String... arguments) {
        Collected collected = new Collected();
        new DocumentReader(options, java.io.InputStream.nullInputStream()).read(List.of(arguments), collected);
        return collected;
    }
}
