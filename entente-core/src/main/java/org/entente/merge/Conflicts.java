package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.entente.codebook.merging.Outcome;
import org.entente.model.Conflict;

/** Finds in what the claims of one entry differ. */
final class Conflicts {
    List<Conflict> of(List<Gist> gists) {
        List<Conflict> found = new ArrayList<>();
        dates(gists).ifPresent(found::add);
        places(gists).ifPresent(found::add);
        found.addAll(numbers(gists));
        sides("who", gists, Gist::giver).ifPresent(found::add);
        sides("whom", gists, Gist::receiver).ifPresent(found::add);
        denial(gists).ifPresent(found::add);
        return found;
    }

    private static Optional<Conflict> dates(List<Gist> gists) {
        List<Gist> dated = gists.stream()
                .filter(gist -> gist.days().isPresent() && gist.days().get().exact())
                .toList();
        return conflict(
                "date",
                dated,
                (one, other) -> one.days().orElseThrow().compare(other.days().orElseThrow()) != Outcome.SAME,
                gist -> day(gist.days().orElseThrow()));
    }

    private static String day(Days days) {
        String first = LocalDate.ofEpochDay(days.first()).toString();
        return days.first() == days.last() ? first : first + "/" + LocalDate.ofEpochDay(days.last());
    }

    private static Optional<Conflict> places(List<Gist> gists) {
        List<Gist> placed =
                gists.stream().filter(gist -> gist.place().isPresent()).toList();
        return conflict(
                "place",
                placed,
                (one, other) -> {
                    Outcome outcome =
                            one.place().orElseThrow().compare(other.place().orElseThrow());
                    return outcome == Outcome.DIFFERENT || outcome == Outcome.APART;
                },
                gist -> PlaceKey.shown(gist.claim()));
    }

    private static List<Conflict> numbers(List<Gist> gists) {
        TreeSet<String> units = new TreeSet<>();
        gists.forEach(gist -> gist.quantities().forEach(quantity -> units.add(quantity.unit())));
        List<Conflict> found = new ArrayList<>();
        for (String unit : units) {
            List<Gist> counted = gists.stream()
                    .filter(gist -> quantity(gist, unit).isPresent())
                    .toList();
            conflict(
                            "number",
                            counted,
                            (one, other) -> !quantity(one, unit)
                                    .orElseThrow()
                                    .agrees(quantity(other, unit).orElseThrow()),
                            gist -> quantity(gist, unit).orElseThrow().value() + " " + unit)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Quantity> quantity(Gist gist, String unit) {
        return gist.quantities().stream()
                .filter(quantity -> quantity.unit().equals(unit))
                .findFirst();
    }

    private static Optional<Conflict> sides(String field, List<Gist> gists, Function<Gist, Side> side) {
        List<Gist> named =
                gists.stream().filter(gist -> !side.apply(gist).empty()).toList();
        return conflict(
                field,
                named,
                (one, other) -> side.apply(one).compare(side.apply(other)) == Outcome.DIFFERENT,
                gist -> side.apply(gist).shown());
    }

    private static Optional<Conflict> denial(List<Gist> gists) {
        return conflict(
                "denial",
                gists,
                (one, other) -> one.denied() != other.denied(),
                gist -> gist.denied() ? "denied" : "affirmed");
    }

    /** Each value with its documents, if any two claims differ. */
    private static Optional<Conflict> conflict(
            String field, List<Gist> gists, BiPredicate<Gist, Gist> differ, Function<Gist, String> value) {
        Map<String, Gist> firsts = new TreeMap<>();
        Map<String, TreeSet<String>> documents = new TreeMap<>();
        for (Gist gist : gists) {
            String shown = value.apply(gist);
            firsts.putIfAbsent(shown, gist);
            documents.computeIfAbsent(shown, any -> new TreeSet<>()).add(gist.document());
        }
        List<Gist> distinct = List.copyOf(firsts.values());
        boolean any = distinct.stream().anyMatch(one -> distinct.stream().anyMatch(other -> differ.test(one, other)));
        return any && distinct.size() > 1
                ? Optional.of(new Conflict(
                        field,
                        documents.entrySet().stream()
                                .map(version -> new Conflict.Version(version.getKey(), List.copyOf(version.getValue())))
                                .toList()))
                : Optional.empty();
    }
}
