package org.entente.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ClaimKind;

/** Kinds of claims as they are asked for: "event,statement", blanks and case no matter. */
final class KindList {
    private KindList() {}

    /**
     * The kinds; all of them for an empty list.
     *
     * @throws IllegalArgumentException if a part is no kind
     */
    static Set<ClaimKind> parse(List<String> lists) {
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (String list : lists) {
            for (String part : Arrays.asList(list.split(",", -1))) {
                kinds.add(kind(part)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "expected kinds of %s with commas between them and no blanks, found \"%s\""
                                        .formatted(names(), list.strip()))));
            }
        }
        return kinds.isEmpty() ? EnumSet.allOf(ClaimKind.class) : kinds;
    }

    private static Optional<ClaimKind> kind(String name) {
        String code = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(ClaimKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static String names() {
        return Arrays.stream(ClaimKind.values()).map(ClaimKind::code).collect(Collectors.joining(", "));
    }

    /** For the help and for shells. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ClaimKind.values()).map(ClaimKind::code).iterator();
        }
    }
}
