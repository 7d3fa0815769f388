package org.entente.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.entente.codebook.merging.MergeWords;
import org.entente.model.Annotated;
import org.entente.model.Evidence;
import org.entente.model.Relation;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Token;

/** Takes the words of claims from one document's sentences. */
final class Wordings {
    /** Words between a number and what it counts: "seven of its junior diplomats". */
    private static final int REACH = 5;

    private static final int START = 4;
    private static final Set<String> TIMES = Set.of("DATE", "TIME");
    private static final Set<String> NAMES = Set.of("PERSON", "NORP", "GPE", "DATE", "TIME");

    private final MergeWords lexicon;
    private final List<Sentence> sentences;

    Wordings(MergeWords lexicon, Annotated document) {
        this.lexicon = lexicon;
        this.sentences = document.sentences();
    }

    /** The clause that tells of what is named at a place, without the parties. */
    Wording clause(Evidence anchor, List<Span> parties) {
        Optional<Sentence> found = sentence(anchor.span().begin());
        if (found.isEmpty()) {
            return plain("");
        }
        Sentence sentence = found.get();
        Token named = sentence.tokens().stream()
                .filter(token -> token.span().end() > anchor.span().begin())
                .findFirst()
                .orElse(sentence.token(0));
        Token verb = verb(sentence, named);
        Set<Integer> dropped = new HashSet<>(List.of(named.index(), verb.index()));
        return of(clause(sentence, verb), parties, dropped).withObject(object(sentence, verb));
    }

    /** What a verb acts on, with all that describes it but clauses. */
    private Set<String> object(Sentence sentence, Token verb) {
        Set<String> words = new TreeSet<>();
        List<Token> open = new ArrayList<>(sentence.children(verb, Relation.DOBJ, Relation.NSUBJPASS, Relation.ATTR));
        sentence.children(verb, Relation.PREP).stream()
                .filter(preposition -> lexicon.marksObject(preposition.lemma()))
                .forEach(open::add);
        while (!open.isEmpty()) {
            Token next = open.remove(open.size() - 1);
            if (next.noun() && tells(next)) {
                words.add(lexicon.head(next.lemma()));
            }
            boolean other = next.relation() == Relation.PREP && !lexicon.marksObject(next.lemma());
            if (!other && !next.verb()) {
                open.addAll(sentence.children(
                        next, Relation.COMPOUND, Relation.NMOD, Relation.CONJ, Relation.PREP, Relation.POBJ));
            }
        }
        return words;
    }

    /** The words at some places. */
    Wording at(List<Span> spans) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : spans) {
            for (int i = firstReaching(span.begin()); i < sentences.size(); i++) {
                if (sentences.get(i).span().begin() >= span.end()) {
                    break;
                }
                sentences.get(i).tokens().stream()
                        .filter(token -> span.contains(token.span()))
                        .forEach(tokens::add);
            }
        }
        return of(tokens, List.of(), Set.of());
    }

    /** The words of a text where a claim's evidence has it, else as they are written. */
    Wording text(String text, List<Evidence> evidence) {
        for (Evidence part : evidence) {
            int at = part.words().indexOf(text);
            if (at >= 0) {
                int begin = part.span().begin() + part.words().codePointCount(0, at);
                Wording found = at(List.of(new Span(begin, begin + text.codePointCount(0, text.length()))));
                if (!found.words().isEmpty()) {
                    return found;
                }
            }
        }
        return plain(text);
    }

    /** The words of an instrument's name that say which it is; none for "our agreement". */
    Wording name(String name, List<Evidence> evidence) {
        Wording all = text(name, evidence);
        Set<String> words = new TreeSet<>(all.words());
        words.removeIf(lexicon::sortOfInstrument);
        return all.withWords(words);
    }

    private Wording plain(String text) {
        Set<String> words = new TreeSet<>();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() > 3)
                .map(word -> lexicon.head(word.endsWith("s") ? word.substring(0, word.length() - 1) : word))
                .filter(word -> !lexicon.plain(word))
                .forEach(words::add);
        return new Wording(words, Set.of(), Set.of(), List.of(), false, false);
    }

    private static Token verb(Sentence sentence, Token named) {
        Token at = named;
        for (int steps = 0; steps < sentence.tokens().size() && !at.verb(); steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return named;
            }
            at = head.get();
        }
        return at;
    }

    /** What hangs below a verb, without other verbs joined to it. */
    private static List<Token> clause(Sentence sentence, Token verb) {
        Set<Integer> joined = new HashSet<>();
        for (Token other : sentence.children(verb, Relation.CONJ, Relation.PARATAXIS)) {
            if (other.verb()) {
                sentence.subtree(other).forEach(token -> joined.add(token.index()));
            }
        }
        return sentence.subtree(verb).stream()
                .filter(token -> !joined.contains(token.index()))
                .toList();
    }

    private Wording of(List<Token> tokens, List<Span> parties, Set<Integer> dropped) {
        Set<String> words = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        List<Quantity> quantities = new ArrayList<>();
        boolean negated = false;
        boolean again = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            negated ^= lexicon.negates(token.lemma());
            again |= lexicon.again(token.lemma());
            if (token.entityType().equals("GPE") && token.properNoun()) {
                names.add(start(token.lemma()));
            }
            if (token.tag().equals("CD") && !TIMES.contains(token.entityType())) {
                quantity(tokens, i).ifPresent(quantities::add);
            } else if (!dropped.contains(token.index()) && tells(token) && !inside(token, parties)) {
                words.add(lexicon.head(token.lemma()));
            }
        }
        quantities.sort(Comparator.comparing(Quantity::unit).thenComparing(Quantity::value));
        return new Wording(words, Set.of(), names, List.copyOf(quantities), negated, again);
    }

    /** "Kenya" and "Kenya's", "Vietnam" and "Viet Nam" begin alike. */
    private static String start(String name) {
        return name.substring(0, Math.min(START, name.length())).toLowerCase(Locale.ROOT);
    }

    private boolean tells(Token token) {
        boolean open = token.noun() || token.verb() || token.tag().startsWith("JJ");
        return open && !NAMES.contains(token.entityType()) && !lexicon.plain(lexicon.head(token.lemma()));
    }

    private static boolean inside(Token token, List<Span> parties) {
        return parties.stream().anyMatch(party -> party.contains(token.span()));
    }

    /** "40,000 tons", "900 million dollars", "seven of its diplomats". */
    private Optional<Quantity> quantity(List<Token> tokens, int at) {
        OptionalLong value = lexicon.number(tokens.get(at).form());
        if (value.isEmpty()) {
            return Optional.empty();
        }
        long number = value.getAsLong();
        for (int i = at + 1; i < tokens.size() && i <= at + REACH; i++) {
            Token next = tokens.get(i);
            OptionalLong factor = lexicon.factor(next.form());
            if (factor.isPresent()) {
                number *= factor.getAsLong();
            } else if (next.noun() && !NAMES.contains(next.entityType())) {
                return Optional.of(new Quantity(number, lexicon.head(next.lemma()), rough(tokens, at)));
            } else if (next.verb() || next.tag().equals("CD")) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean rough(List<Token> tokens, int at) {
        return at > 0 && lexicon.rough(tokens.get(at - 1).lemma());
    }

    private Optional<Sentence> sentence(int offset) {
        int at = firstReaching(offset);
        return at < sentences.size() && !sentences.get(at).tokens().isEmpty()
                ? Optional.of(sentences.get(at))
                : Optional.empty();
    }

    /** The first sentence that ends after an offset. */
    private int firstReaching(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
