package org.entente.train.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * A text and its marks, read from {@code [A1 Chad] [E1 recalled] [R1 its envoy]}. Marks may nest; one stretch may have
 * several: {@code [A1R2 Khartoum]}.
 *
 * @param text without marks
 * @param marks in the order in which they close
 */
record MarkedText(String text, List<Mark> marks) {
    private static final Pattern OPEN = Pattern.compile("\\[((?:[AER][1-9])+) ");
    private static final int TAG_LENGTH = 2;

    MarkedText {
        marks = List.copyOf(marks);
    }

    private record Open(String tags, int begin) {}

    /** @throws CorpusException if brackets do not match or hold no known tags */
    static MarkedText parse(String where, String marked) {
        StringBuilder text = new StringBuilder();
        Deque<Open> open = new ArrayDeque<>();
        List<Mark> marks = new ArrayList<>();
        Matcher opening = OPEN.matcher(marked);
        for (int at = 0; at < marked.length(); at++) {
            char here = marked.charAt(at);
            if (here == '[') {
                if (!opening.find(at) || opening.start() != at) {
                    throw new CorpusException(
                            "E-CORPUS-3",
                            where,
                            "expected tags such as [A1 ...], found \"%s\"".formatted(near(marked, at)));
                }
                open.push(new Open(opening.group(1), text.codePointCount(0, text.length())));
                at = opening.end() - 1;
            } else if (here == ']') {
                if (open.isEmpty()) {
                    throw new CorpusException(
                            "E-CORPUS-3", where, "expected [ before ], found \"%s\"".formatted(near(marked, at)));
                }
                close(open.pop(), text.codePointCount(0, text.length()), marks);
            } else {
                text.append(here);
            }
        }
        if (!open.isEmpty()) {
            throw new CorpusException("E-CORPUS-3", where, "expected ], found the end of the line");
        }
        return new MarkedText(text.toString(), marks);
    }

    private static void close(Open open, int end, List<Mark> marks) {
        for (int tag = 0; tag < open.tags().length(); tag += TAG_LENGTH) {
            marks.add(new Mark(
                    open.tags().charAt(tag + 1) - '0', role(open.tags().charAt(tag)), new Span(open.begin(), end)));
        }
    }

    private static Role role(char letter) {
        for (Role role : Role.values()) {
            if (role.letter() == letter) {
                return role;
            }
        }
        throw new IllegalStateException("no role has the letter " + letter);
    }

    private static String near(String marked, int at) {
        return marked.substring(at, Math.min(marked.length(), at + 20));
    }

    /** The stretches with a role in an event, in the order of the text. */
    List<Span> spans(int event, Role role) {
        return marks.stream()
                .filter(mark -> mark.event() == event && mark.role() == role)
                .map(Mark::span)
                .sorted()
                .toList();
    }
}
