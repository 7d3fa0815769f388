package org.entente.codebook.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Faults;
import org.entente.codebook.Table;

/**
 * A user's folder of tables, named as those that ship: {@code plover/types.tsv}, {@code triggers/aid.tsv}. Other files
 * than {@code .tsv} are left alone.
 *
 * @param path as the user gave it, for messages
 * @param tables by their paths in the folder
 * @param hash of all tables: the first twelve digits of their SHA-256
 */
public record CodebookFolder(Path path, TreeMap<String, Table> tables, String hash) {
    /** Tables lie in the folders "plover" and "triggers"; deeper ones are looked at only to be told of. */
    private static final int DEEPEST = 4;

    private static final int HASH_DIGITS = 12;
    private static final String MARK = "\uFEFF";
    private static final String ENDING = ".tsv";

    /**
     * Reads all tables of a folder.
     *
     * @param faults takes what is wrong with single files
     * @throws CodebookException if there is no such folder, or no table in it
     */
    public static CodebookFolder read(Path path, Faults faults) {
        if (!Files.isDirectory(path)) {
            String found = Files.exists(path) ? "a file" : "none";
            throw new CodebookException("E-CODEBOOK-10", path.toString(), "expected a folder, found " + found);
        }
        TreeMap<String, Table> tables = new TreeMap<>();
        MessageDigest digest = sha256();
        try {
            List<Path> files = files(path);
            for (Path file : files) {
                String name = path.relativize(file).toString().replace('\\', '/');
                byte[] bytes = Files.readAllBytes(file);
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
                faults.attempt(() -> tables.put(name, table(file.toString(), name, bytes)));
            }
            if (files.isEmpty()) {
                throw new CodebookException(
                        "E-CODEBOOK-10",
                        path.toString(),
                        "expected tables such as plover/types.tsv, found no .tsv file");
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CodebookException("E-CODEBOOK-10", path.toString(), "cannot be read: " + e.getMessage());
        }
        return new CodebookFolder(
                path, tables, HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS));
    }

    private static List<Path> files(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static Table table(String file, String name, byte[] bytes) throws CodebookException {
        if (!name.equals(Edition.PATH) && TableShape.of(name).isEmpty()) {
            throw new CodebookException(
                    "E-CODEBOOK-10",
                    file,
                    "expected %s, triggers/TYPE.tsv or one of %s, found %s"
                            .formatted(Edition.PATH, TableShape.paths(), name));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Spreadsheets begin their files with a mark.
            String bare = text.startsWith(MARK) ? text.substring(1) : text;
            return Table.read(file, new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8)));
        } catch (CharacterCodingException e) {
            throw new CodebookException("E-CODEBOOK-10", file, "expected text in UTF-8, found other bytes");
        } catch (IOException e) {
            throw new CodebookException("E-CODEBOOK-10", file, "cannot be read: " + e.getMessage());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The table at a path, if the folder has one. */
    Optional<Table> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Name and version that the folder gives itself, else the folder's own name. */
    public Edition edition() {
        return table(Edition.PATH)
                .flatMap(Edition::of)
                .orElseGet(() -> new Edition(
                        Optional.ofNullable(path.toAbsolutePath().normalize().getFileName())
                                .map(Path::toString)
                                .orElse("codebook"),
                        ""));
    }

    /** Whether something is said of a file of this folder. */
    public boolean holds(CodebookException fault) {
        return fault.where().startsWith(path.toString());
    }
}
