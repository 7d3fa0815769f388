package org.entente.resolve.reference;

import java.util.List;
import java.util.Set;

/** Which titles can stand for one another. */
final class Titles {
    /** Whoever has one of these can be called "leader". */
    private static final List<String> LEADERS = List.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emperor",
            "sultan",
            "emir",
            "supreme leader",
            "crown prince",
            "chairman",
            "head of state",
            "head of government",
            "ruler",
            "dictator",
            "taoiseach",
            "chief executive",
            "first secretary",
            "general secretary",
            "monarch",
            "pope");

    private static final Set<String> GENERAL =
            Set.of("leader", "ruler", "head of state", "head of government", "strongman", "statesman");
    private static final Set<String> OFFICIALS = Set.of("official", "diplomat", "envoy", "politician");

    private Titles() {}

    /** Whether somebody of this title can be called by that role. */
    static boolean fits(String title, String role) {
        if (title.equals(role) || same(title, role)) {
            return true;
        }
        if (GENERAL.contains(role)) {
            return LEADERS.stream().anyMatch(leader -> title.startsWith(leader));
        }
        if (OFFICIALS.contains(role)) {
            return title.contains("minister")
                    || title.contains("ambassador")
                    || title.contains("secretary")
                    || title.contains("envoy")
                    || title.contains("representative");
        }
        return title.startsWith(role + " of")
                || (title.endsWith(" " + role) && !title.startsWith("vice") && !title.startsWith("deputy"))
                || (role.equals("minister")
                        && !title.equals("prime minister")
                        && (title.contains("minister") || title.endsWith("secretary")));
    }

    private static boolean same(String title, String role) {
        return canonical(title).equals(canonical(role));
    }

    private static String canonical(String title) {
        return switch (title) {
            case "premier" -> "prime minister";
            case "minister of foreign affairs",
                    "minister for foreign affairs",
                    "foreign secretary",
                    "external affairs minister",
                    "top diplomat",
                    "chief diplomat",
                    "foreign affairs minister" -> "foreign minister";
            case "secretary of state" -> "foreign minister";
            case "defense minister",
                    "minister of defense",
                    "minister of defence",
                    "defense secretary",
                    "defence secretary",
                    "secretary of defense",
                    "minister of national defense",
                    "defense chief" -> "defence minister";
            case "spokesman", "spokeswoman" -> "spokesperson";
            case "chairwoman", "chairperson", "chair" -> "chairman";
            default -> title;
        };
    }
}
