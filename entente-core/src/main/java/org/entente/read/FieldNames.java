package org.entente.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Under which names a JSON line has what. */
public record FieldNames(
        String id, String text, String date, String title, String publisher, String byline, String language) {
    private static final List<String> ROLES = List.of("id", "text", "date", "title", "publisher", "byline", "lang");

    /** {@code id, text, date, title, publisher, byline, lang}. */
    public static FieldNames standard() {
        return of(Map.of());
    }

    /**
     * From {@code text=body,date=published}: what is not named keeps its standard name.
     *
     * @throws IllegalArgumentException if a part is no {@code role=name}
     */
    public static FieldNames parse(String list) {
        Map<String, String> names = new HashMap<>();
        for (String part : Arrays.asList(list.split(",", -1))) {
            int equals = part.indexOf('=');
            String role = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            if (equals < 0
                    || !ROLES.contains(role)
                    || part.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException(
                        "field names: expected role=name with a role of %s, found \"%s\"".formatted(ROLES, part));
            }
            names.put(role, part.substring(equals + 1).strip());
        }
        return of(names);
    }

    private static FieldNames of(Map<String, String> names) {
        List<String> found =
                ROLES.stream().map(role -> names.getOrDefault(role, role)).toList();
        return new FieldNames(
                found.get(0), found.get(1), found.get(2), found.get(3), found.get(4), found.get(5), found.get(6));
    }
}
