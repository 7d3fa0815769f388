package org.entente.codebook.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.codebook.CodebookException;
import org.entente.codebook.Table;
import org.entente.model.CountryCode;

/**
 * Where places are, by name: cities in the news, and towns and divisions whose name only one country has.
 *
 * @see "resources codebook/places/SOURCE.md; GeoNames, CC BY 4.0"
 */
public final class Gazetteer {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String TOWNS = "places/towns.tsv.gz";

    private final Map<String, List<City>> cities = new HashMap<>();
    /** Lines sorted by name; searched as bytes, as 145,000 objects would cost more than they give. */
    private final byte[] towns;

    /**
     * Loads both tables.
     *
     * @throws CodebookException if a row is not of the expected shape
     */
    public Gazetteer() {
        Table.resource("places/cities.tsv").rows().forEach(this::city);
        this.towns = towns();
    }

    /** The cities of a name, the likeliest first; else the one town of that name. */
    public List<City> named(String name) {
        String key = plain(name);
        List<City> known = cities.get(key);
        return known != null ? List.copyOf(known) : town(key).map(List::of).orElse(List.of());
    }

    /** Without accents, apostrophes plain. */
    private static String plain(String name) {
        String bare = name.chars().allMatch(c -> c < 128)
                ? name
                : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("");
        return bare.replace('’', '\'')
                .replace('‘', '\'')
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o');
    }

    private void city(Table.Row row) {
        try {
            City city = new City(
                    row.cell("name"),
                    new CountryCode(row.cell("country")),
                    row.filled("capital").isPresent(),
                    number(row.cell("latitude")),
                    number(row.cell("longitude")));
            cities.computeIfAbsent(plain(city.name()), any -> new ArrayList<>()).add(city);
        } catch (IllegalArgumentException e) {
            throw row.fault("E-PLACE-1", "country", "expected a code and coordinates, found " + row.cells());
        }
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static byte[] towns() {
        InputStream in = Table.class.getResourceAsStream("/org/entente/codebook/" + TOWNS);
        if (in == null) {
            throw new CodebookException("E-CODEBOOK-1", TOWNS, "expected a resource of this name, found none");
        }
        try (in;
                GZIPInputStream unzipped = new GZIPInputStream(in)) {
            return unzipped.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(TOWNS, e);
        }
    }

    /** Binary search over lines. */
    private Optional<City> town(String key) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = towns.length;
        while (low < high) {
            int begin = lineBegin((low + high) >>> 1);
            int tab = indexOf((byte) '\t', begin);
            int order = Arrays.compareUnsigned(towns, begin, tab, name, 0, name.length);
            if (order == 0) {
                return Optional.of(town(begin));
            }
            if (order < 0) {
                low = indexOf((byte) '\n', tab) + 1;
            } else {
                high = begin;
            }
        }
        return Optional.empty();
    }

    private City town(int begin) {
        String line = new String(towns, begin, indexOf((byte) '\n', begin) - begin, StandardCharsets.UTF_8);
        List<String> cells = Arrays.asList(line.split("\t", -1));
        return new City(cells.get(0), new CountryCode(cells.get(1)), false, number(cells.get(2)), number(cells.get(3)));
    }

    private int lineBegin(int at) {
        int begin = at;
        while (begin > 0 && towns[begin - 1] != '\n') {
            begin--;
        }
        return begin;
    }

    private int indexOf(byte sign, int from) {
        int at = from;
        while (at < towns.length && towns[at] != sign) {
            at++;
        }
        return at;
    }
}
