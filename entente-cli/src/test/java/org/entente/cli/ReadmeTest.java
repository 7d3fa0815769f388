package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that the README shows do what it says. */
class ReadmeTest {
    private static final String COMMAND = "    ./entente ";
    /** Up to a blank, or in quotation marks. */
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|\\S+");

    private static final String REPORT = "LIMA, 3 May 2024 - Peru expelled two diplomats of Bolivia on Friday.";

    @TempDir
    private Path folder;

    private List<String> commands() throws IOException {
        return Files.readAllLines(Path.of("../README.md")).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length())
                        .replaceFirst("( {2,}| > \\S+ ).*", "$1")
                        .strip())
                .toList();
    }

    @Test
    void itsExamplesRun() throws IOException {
        Files.writeString(folder.resolve("report.txt"), REPORT);
        Files.createDirectory(folder.resolve("news"));
        Files.writeString(folder.resolve("news/report.txt"), REPORT);
        pdf(folder.resolve("report.pdf"));
        List<String> commands = commands();
        assertTrue(commands.size() >= 5, commands.toString());
        for (String command : commands) {
            CommandRun run = CommandRun.of(arguments(command).toArray(String[]::new));
            assertEquals(0, run.exit(), command + "\n" + run.err());
        }
        assertTrue(Files.readString(folder.resolve("report.html")).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.readString(folder.resolve("out.jsonl")).contains("\"event_type\":\"SANCTION\""));
    }

    /** What the shell would hand on, in our folder; what goes to a terminal goes to a file. */
    private List<String> arguments(String command) {
        List<String> arguments = new ArrayList<>();
        Matcher words = WORD.matcher(command.replace(" > ", " --output "));
        while (words.find()) {
            String word = words.group().replace("\"", "");
            boolean file = word.matches("report\\.\\w+|news/|out\\.jsonl");
            arguments.add(file ? folder.resolve(word).toString() : word.replaceFirst("^samples/", "../samples/"));
        }
        boolean prints = arguments.contains("--help") || arguments.contains("validate");
        if (!arguments.contains("--output") && !prints) {
            arguments.addAll(List.of("--output", folder.resolve("terminal.txt").toString()));
        }
        return arguments;
    }

    private static void pdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(72, 700);
                content.showText(REPORT);
                content.endText();
            }
            document.save(file.toFile());
        }
    }
}
