package org.entente.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryCode;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Token;

/** Finds who "the two leaders", "both sides" and "they" are: those last named together. */
final class Groups {
    private static final int NEAR = 3;

    private final List<Sentence> sentences;
    private final Discourse discourse;
    private final Cast cast;
    private final Outsiders outsiders;

    Groups(List<Sentence> sentences, Discourse discourse, Cast cast) {
        this.sentences = sentences;
        this.discourse = discourse;
        this.cast = cast;
        this.outsiders = new Outsiders(sentences, discourse);
    }

    /** The persons last named together, of the number wanted; those that have the title, if there are enough of them. */
    List<Figure> persons(int sentence, int token, Optional<Integer> wanted, String role) {
        for (List<Figure> together : together(sentence, token, NEAR)) {
            boolean all = together.stream().allMatch(Groups::human);
            if (all && wanted.map(n -> n == together.size()).orElse(true)) {
                return together;
            }
        }
        return protagonists(sentence, token, wanted.orElse(2), role);
    }

    /** A person, or the unnamed holder of an office of a country. */
    private static boolean human(Figure figure) {
        boolean holder = figure.kind() == Figure.Kind.ROLE || figure.kind() == Figure.Kind.GROUP;
        return figure.person()
                || (holder
                        && figure.office().isPresent()
                        && figure.code().filter(CountryCode::state).isPresent());
    }

    /** Those of the title, of different countries, who were named most often so far. */
    private List<Figure> protagonists(int sentence, int token, int wanted, String role) {
        Map<Figure, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : discourse.before(sentence, token)) {
            for (Figure figure : mention.figures()) {
                if (figure.person() && figure.code().isPresent() && figure.titled(role)) {
                    counts.merge(figure, mention.subject() ? 2 : 1, Integer::sum);
                }
            }
        }
        Map<CountryCode, Figure> byCountry = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<Figure, Integer>comparingByValue().reversed())
                .forEach(entry -> entry.getKey().code().ifPresent(code -> byCountry.putIfAbsent(code, entry.getKey())));
        outsiders.before(sentence, token).forEach(code -> {
            if (byCountry.size() > wanted) {
                byCountry.remove(code);
            }
        });
        List<Figure> most = List.copyOf(byCountry.values());
        return most.size() < wanted ? List.of() : most.subList(0, wanted);
    }

    /** The states last named together, of the number wanted, else those named most often so far. */
    List<Figure> states(int sentence, int token, Optional<Integer> wanted) {
        for (List<Figure> together : together(sentence, token, NEAR)) {
            Set<CountryCode> codes = Discourse.codes(together);
            codes.removeIf(code -> !code.state());
            if (wanted.map(n -> n == codes.size()).orElse(codes.size() > 1)) {
                return states(codes);
            }
        }
        int count = wanted.orElse(2);
        List<CountryCode> most = new ArrayList<>(discourse.countries(sentence, token));
        Set<CountryCode> outside = outsiders.before(sentence, token);
        if (most.stream().filter(code -> !outside.contains(code)).count() >= count) {
            most.removeAll(outside);
        }
        return most.size() < count ? List.of() : states(new LinkedHashSet<>(most.subList(0, count)));
    }

    private List<Figure> states(Set<CountryCode> codes) {
        List<Figure> states = new ArrayList<>();
        codes.forEach(code -> cast.state(code).ifPresent(states::add));
        return states;
    }

    /** Who "they" are: the nearest group, subjects first within a sentence. */
    List<Figure> they(int sentence, int token) {
        List<List<Figure>> here = together(sentence, token, 0);
        if (!here.isEmpty()) {
            return here.get(0);
        }
        List<Figure> several = several(sentence, token);
        if (!several.isEmpty()) {
            return several;
        }
        List<Figure> persons = distinct(sentence, true, token);
        if (persons.size() == 2) {
            return persons;
        }
        List<List<Figure>> near = together(sentence, token, 2);
        return near.isEmpty() ? pair(sentence) : near.get(0);
    }

    /** "officials" or "rebels", the last so named in the sentence, or the subject of the one before. */
    private List<Figure> several(int sentence, int token) {
        for (Mention mention : discourse.before(sentence, token)) {
            boolean here = mention.sentence() == sentence;
            boolean before = mention.sentence() == sentence - 1 && mention.subject();
            if ((here || before) && mention.one() && mention.figure().kind() == Figure.Kind.GROUP) {
                return mention.figures();
            }
        }
        return List.of();
    }

    /** Two persons, or two states, and no more in the sentence before. */
    private List<Figure> pair(int sentence) {
        if (sentence == 0) {
            return List.of();
        }
        List<Figure> persons = distinct(sentence - 1, true, Integer.MAX_VALUE);
        if (persons.size() == 2) {
            return persons;
        }
        List<Figure> states = distinct(sentence - 1, false, Integer.MAX_VALUE);
        return states.size() == 2 ? states : List.of();
    }

    private List<Figure> distinct(int sentence, boolean persons, int limit) {
        Set<Figure> found = new LinkedHashSet<>();
        for (Mention mention : discourse.in(sentence)) {
            if (mention.one()
                    && mention.head() < limit
                    && mention.form() != Mention.Form.ADJECTIVE
                    && (persons ? mention.figure().person() : mention.figure().kind() == Figure.Kind.STATE)) {
                found.add(mention.figure());
            }
        }
        return List.copyOf(found);
    }

    /** Groups before a token, the nearest sentence first; in one sentence the group of its subject first. */
    private List<List<Figure>> together(int sentence, int token, int sentencesBack) {
        List<List<Figure>> found = new ArrayList<>();
        for (int at = sentence; at >= Math.max(-1, sentence - sentencesBack); at--) {
            List<Group> groups = groups(at, at == sentence ? token : Integer.MAX_VALUE);
            groups.stream().filter(Group::subject).map(Group::figures).forEach(found::add);
            groups.stream()
                    .filter(group -> !group.subject())
                    .map(Group::figures)
                    .forEach(found::add);
        }
        return found;
    }

    private record Group(List<Figure> figures, boolean subject) {}

    private List<Group> groups(int sentence, int limit) {
        Map<Integer, Set<Figure>> joined = new LinkedHashMap<>();
        Map<Integer, Boolean> subjects = new LinkedHashMap<>();
        for (Mention mention : discourse.in(sentence)) {
            if (mention.head() >= limit || (mention.form() == Mention.Form.ADJECTIVE && sentence >= 0)) {
                continue;
            }
            int key = sentence < 0 ? -1 : first(sentence, mention.head());
            joined.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(mention.figures());
            subjects.merge(key, mention.subject(), Boolean::logicalOr);
        }
        List<Group> groups = new ArrayList<>();
        joined.forEach((key, figures) -> {
            if (figures.size() > 1) {
                groups.add(new Group(List.copyOf(figures), Boolean.TRUE.equals(subjects.get(key))));
            }
        });
        return groups;
    }

    /** The first of the words that are joined by "and". */
    private int first(int sentence, int head) {
        Sentence in = sentences.get(sentence);
        Token at = in.token(head);
        for (int steps = 0; steps < in.tokens().size() && at.relation() == Relation.CONJ && at.head() >= 0; steps++) {
            at = in.token(at.head());
        }
        return at.index();
    }
}
