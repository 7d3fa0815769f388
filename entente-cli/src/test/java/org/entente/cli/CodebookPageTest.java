package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of docs/codebook.md is what it says: its files, its commands, what they print. */
class CodebookPageTest {
    private static final Path PAGE = Path.of("../docs/codebook.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(tsv|text|console)(?: (\\S+))?\n((?s:.*?))^```$");
    private static final String PROMPT = "$ entente ";

    @TempDir
    private Path folder;

    @Test
    void itsWorkedExampleRuns() throws IOException {
        String console = "";
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            String text = block.group(3);
            switch (block.group(1)) {
                case "tsv" -> write("fisheries/" + block.group(2), text);
                case "text" -> write(block.group(2), text);
                default -> console = text;
            }
        }
        StringBuilder ran = new StringBuilder();
        for (String line :
                console.lines().filter(each -> each.startsWith(PROMPT)).toList()) {
            ran.append(line).append('\n').append(output(line.substring(PROMPT.length())));
        }
        assertEquals(sizesAside(console), sizesAside(ran.toString()));
    }

    /** The lexicon grows; the page need not be touched for it. */
    private static String sizesAside(String text) {
        return text.replaceAll("\\d+ (?=triggers|examples)", "");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What a command prints, with the folder's place left out. */
    private String output(String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        for (String word : Arrays.asList(command.split(" ", -1))) {
            boolean ours = word.equals("fisheries") || word.equals("report.txt");
            arguments.add(ours ? folder.resolve(word).toString() : word);
        }
        Path printed = folder.resolve("printed.txt");
        boolean reads = arguments.get(0).equals("read");
        if (reads) {
            arguments.addAll(List.of("--output", printed.toString()));
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertEquals(0, run.exit(), run.err());
        String out = reads ? Files.readString(printed) : run.out();
        return out.replace(folder + "/", "").replaceAll("(?m) +$", "").replaceAll("\\n+$", "\n");
    }
}
