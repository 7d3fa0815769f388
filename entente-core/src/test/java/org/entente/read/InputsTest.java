package org.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path folder;

    private final List<String> found = new ArrayList<>();
    private final List<Failure> problems = new ArrayList<>();

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("b.txt", "a.html", "sub/c.txt", "sub/deep/d.txt", ".hidden/e.txt", "sub/.f.txt")) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), "x");
        }
    }

    @Test
    void aDirectoryIsReadDownToTheLastFileInTheOrderOfNames() {
        expand(folder.toString());
        assertEquals(List.of("a.html", "b.txt", "sub/c.txt", "sub/deep/d.txt"), found);
        assertEquals(List.of(), problems);
    }

    @Test
    void aPatternTakesOneLevelUnlessItSaysMore() {
        expand(folder + "/*.txt");
        assertEquals(List.of("b.txt"), found);
        found.clear();
        expand(folder + "/**.txt");
        assertEquals(List.of("b.txt", "sub/c.txt", "sub/deep/d.txt"), found);
        found.clear();
        expand(folder + "/s*/*.{txt,html}");
        assertEquals(List.of("sub/c.txt"), found);
        assertEquals(List.of(), problems);
    }

    @Test
    void aFileWhoseNameLooksLikeAPatternIsAFile() throws IOException {
        Files.writeString(folder.resolve("a[1].txt"), "x");
        expand(folder + "/a[1].txt");
        assertEquals(List.of("a[1].txt"), found);
    }

    @Test
    void theOrderOfArgumentsIsKept() {
        Inputs inputs = inputs();
        inputs.expand("-");
        inputs.expand(folder + "/sub/c.txt");
        inputs.expand(folder + "/b.txt");
        assertEquals(List.of("-", "sub/c.txt", "b.txt"), found);
    }

    @Test
    void aLinkBackUpIsToldAndTheRestRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        expand(folder.toString());
        assertEquals(List.of("a.html", "b.txt", "sub/c.txt", "sub/deep/d.txt"), found);
        assertEquals(List.of("E-READ-5"), problems.stream().map(Failure::code).toList());
    }

    @Test
    void aLinkToItselfIsToldAndTheRestRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Collected collected = Collected.read(folder);
        assertEquals(4, collected.documents.size() + collected.failures.size() - 1);
        assertEquals(
                "E-READ-3",
                collected.failures.get(collected.failures.size() - 1).code());
    }

    @Test
    void aDirectoryLinkedTwiceIsReadOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("twin"), folder.resolve("sub"));
        expand(folder.toString());
        assertEquals(List.of("a.html", "b.txt", "sub/c.txt", "sub/deep/d.txt"), found);
        assertEquals(List.of("W-READ-4"), problems.stream().map(Failure::code).toList());
    }

    @Test
    void whatIsNotThereIsTold() {
        Inputs inputs = inputs();
        inputs.expand(folder + "/none.txt");
        inputs.expand(folder + "/*.pdf");
        inputs.expand(folder + "/{a");
        inputs.expand("https://example.org/report.html");
        inputs.expand("nul\0byte");
        inputs.expand("");
        assertEquals(
                List.of("E-READ-1", "E-READ-1", "E-READ-1", "E-READ-1", "E-READ-1", "E-READ-1"),
                problems.stream().map(Failure::code).toList());
        assertEquals(List.of(), found);
    }

    @Test
    void anEmptyDirectoryIsTold() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("sub/deep/empty"));
        expand(empty.toString());
        assertEquals(List.of("E-READ-2"), problems.stream().map(Failure::code).toList());
    }

    private Inputs inputs() {
        return new Inputs(
                input -> found.add(input.path()
                        .map(path -> folder.relativize(path).toString())
                        .orElse("-")),
                problems::add);
    }

    private void expand(String argument) {
        inputs().expand(argument);
    }
}
