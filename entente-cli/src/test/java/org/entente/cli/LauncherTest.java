package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the launcher in checkouts made for it, with a Java that only tells how it was called. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-04-15' >&2; exit 0; fi
            echo "LC_ALL=${LC_ALL:-}"
            for argument in "$@"; do
              echo "[$argument]"
              case $argument in -XX:ArchiveClassesAtExit=*) echo whole >"${argument#*=}" ;; esac
            done
            if [ "${ANSWER:-}" ]; then cat; exit "$ANSWER"; fi
            """;

    @TempDir
    private Path folder;

    private Path bin;

    private record Run(int exit, String out, String err) {}

    @BeforeEach
    void needsAShell() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
        bin = Files.createDirectory(folder.resolve("bin"));
        java("17.0.15");
    }

    private void java(String version) throws IOException {
        script(bin.resolve("java"), JAVA.replace("%s", version));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A checkout that is built. */
    private Path checkout(String name) throws IOException {
        Path home = Files.createDirectories(folder.resolve(name));
        for (String module : List.of("core", "encoder", "export", "cli")) {
            Path target = Files.createDirectories(home.resolve("entente-" + module + "/target"));
            Files.writeString(target.resolve("entente-" + module + "-1.jar"), "");
        }
        Files.writeString(home.resolve("pom.xml"), "");
        Path lib = Files.createDirectories(home.resolve("target/entente/lib"));
        Files.writeString(lib.resolve("one.jar"), "");
        Files.writeString(home.resolve("target/entente/complete"), "");
        script(home.resolve("entente"), Files.readString(Path.of("../entente")));
        script(home.resolve("mvnw"), "#!/bin/sh\necho built >>mvnw.log\nmkdir -p target/entente/lib.new\n");
        return home;
    }

    private Run run(Path home, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new java.util.ArrayList<>(List.of(home.resolve("entente").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", bin + ":/usr/bin:/bin");
        builder.environment().putAll(environment);
        Path in = Files.writeString(folder.resolve("in"), "from standard input\n");
        Path err = folder.resolve("err");
        Process process =
                builder.redirectInput(in.toFile()).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(err));
    }

    private static void assertOneLine(Run run, String message) {
        assertEquals(1, run.exit(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("entente: " + message), run.err());
    }

    @Test
    void aCheckoutMayHaveBlanksInItsPath() throws Exception {
        Path home = checkout("a check  out");
        Files.writeString(archive(home), "whole");
        Files.writeString(Path.of(archive(home) + ".size"), "5");
        Run run = run(home, Map.of(), "read", "a file");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("[" + home.toRealPath() + "/target/entente/lib/one.jar]\n"), run.out());
        assertTrue(run.out().contains("[-XX:SharedArchiveFile=" + archive(home.toRealPath()) + "]\n"), run.out());
        assertTrue(run.out().endsWith("[org.entente.cli.Main]\n[read]\n[a file]\n"), run.out());
    }

    @Test
    void aCheckoutMayNotHaveAColonInItsPath() throws Exception {
        assertOneLine(run(checkout("a:b"), Map.of(), "read"), "expected a directory without \":\" in its path");
    }

    @ParameterizedTest
    @CsvSource({"11.0.2, 1", "1.8.0_292, 1", "16, 1", "17-ea, 0", "17, 0", "25.0.1, 0"})
    void javaMustBe17OrNewer(String version, int exit) throws Exception {
        java(version);
        Run run = run(checkout("home"), Map.of(), "--version");
        assertEquals(exit, run.exit(), run.err());
        if (exit == 1) {
            assertOneLine(run, "expected Java 17 or newer, found " + version + " as \"java\"");
        }
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        assertOneLine(
                run(checkout("home"), Map.of("JAVA_HOME", "/no/where"), "read"),
                "expected Java 17 or newer, found no \"/no/where/bin/java\"");
        script(bin.resolve("java"), "#!/bin/sh\necho 'Unable to locate a Java Runtime.' >&2\nexit 1\n");
        assertOneLine(
                run(checkout("home"), Map.of(), "read"),
                "expected Java 17 or newer, found one that does not tell its version");
    }

    @ParameterizedTest
    @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "tr_TR.UTF-8, tr_TR.UTF-8"})
    void namesBeyondAsciiNeedAnotherLocaleThanC(String locale, String java) throws Exception {
        assertTrue(run(checkout("home"), Map.of("LC_ALL", locale), "-h").out().startsWith("LC_ALL=" + java + "\n"));
    }

    @Test
    void noLocaleAtAllIsC() throws Exception {
        assertTrue(run(checkout("home"), Map.of(), "-h").out().startsWith("LC_ALL=C.UTF-8\n"));
        assertTrue(
                run(checkout("home"), Map.of("LANG", "de_DE.UTF-8"), "-h").out().startsWith("LC_ALL=\n"));
    }

    @Test
    void aBuildThatWasKilledDoesNotBlockTheNext() throws Exception {
        Path home = checkout("home");
        Path built = home.resolve("target/entente");
        Files.delete(built.resolve("complete"));
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        String machine = new String(
                new ProcessBuilder("uname", "-n").start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(built.resolve("lock"), ended.pid() + " " + machine);
        Run run = run(home, Map.of(), "--version");
        assertEquals(0, run.exit(), run.err());
        assertEquals("built\n", Files.readString(home.resolve("mvnw.log")));
        assertFalse(Files.exists(built.resolve("lock")));
        assertTrue(run.err().contains("about 580 MB and takes about 1.2 GB on disk"), run.err());
    }

    @Test
    void aClassArchiveThatIsNotWholeIsMadeAnew() throws Exception {
        Path home = checkout("home");
        Files.writeString(archive(home), "who");
        Files.writeString(Path.of(archive(home) + ".size"), "6");
        Run run = run(home, Map.of("ANSWER", "0"), "read");
        assertEquals(0, run.exit(), run.err());
        assertFalse(run.out().contains("SharedArchiveFile"), run.out());
        assertTrue(run.out().endsWith("from standard input\n"), run.out());
        assertEquals("whole\n", Files.readString(archive(home)));
        assertEquals("6\n", Files.readString(Path.of(archive(home) + ".size")));
        assertTrue(run(home, Map.of(), "read").out().contains("SharedArchiveFile"));
    }

    @Test
    void aStartThatOnlyHelpsMakesNoClassArchive() throws Exception {
        Path home = checkout("home");
        assertFalse(run(home, Map.of(), "read", "--help").out().contains("ArchiveClassesAtExit"));
        assertTrue(run(home, Map.of(), "read", "x").out().contains("ArchiveClassesAtExit"));
    }

    @Test
    void standardInputMayBeClosed() throws Exception {
        Path home = checkout("home");
        script(home.resolve("closed"), "#!/bin/sh\ncd \"${0%/*}\" && exec ./entente read x <&-\n");
        ProcessBuilder builder = new ProcessBuilder(home.resolve("closed").toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().put("PATH", bin + ":/usr/bin:/bin");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertTrue(out.contains("ArchiveClassesAtExit"), out);
    }

    @Test
    void aRunThatIsStoppedLeavesNoClassArchive() throws Exception {
        Path home = checkout("home");
        Run run = run(home, Map.of("ANSWER", "143"), "read");
        assertEquals(143, run.exit(), run.err());
        assertFalse(Files.exists(archive(home)));
    }

    @Test
    void saysThatItCannotBuildWhereItCannotWrite() throws Exception {
        Path home = checkout("home");
        Files.delete(home.resolve("target/entente/complete"));
        Files.move(home.resolve("target"), home.resolve("away"));
        Files.writeString(home.resolve("target"), "no directory");
        assertOneLine(run(home, Map.of(), "read"), "expected to build into " + home.toRealPath() + "/target/entente");
    }

    /** Where the class archive of the Java machine made here lies. */
    private Path archive(Path home) throws IOException, InterruptedException {
        Process sum = new ProcessBuilder(
                        "/bin/sh", "-c", "printf %s \"$(\"$0\" -version 2>&1)\" | cksum", bin + "/java")
                .start();
        String digest = new String(sum.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ", -1)[0];
        sum.waitFor();
        return home.resolve("target/entente/classes-" + digest + ".jsa");
    }
}
