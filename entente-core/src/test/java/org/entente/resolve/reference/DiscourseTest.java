package org.entente.resolve.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class DiscourseTest {
    private final Discourse discourse = new Discourse();

    private Mention add(int sentence, int first, int head, int last) {
        int begin = Math.max(sentence, 0) * 100 + first * 5;
        Mention mention = new Mention(
                sentence,
                first,
                head,
                last,
                new Span(begin, begin + (last - first + 1) * 5),
                List.of(),
                Mention.Form.NAME,
                false);
        discourse.add(mention);
        return mention;
    }

    private List<Mention> before(int sentence, int token) {
        List<Mention> found = new ArrayList<>();
        discourse.before(sentence, token).forEach(found::add);
        return found;
    }

    @Test
    void looksBackFromTheNearest() {
        Mention third = add(2, 4, 4, 4);
        Mention first = add(0, 1, 1, 1);
        Mention second = add(0, 6, 6, 7);
        add(2, 9, 9, 9);
        assertEquals(List.of(third, second, first), before(2, 8));
        assertEquals(List.of(second, first), before(2, 4));
    }

    @Test
    void looksBackToWhatStandsAboveTheText() {
        Mention issuer = add(-1, 0, 0, 0);
        assertEquals(List.of(issuer), before(3, 0));
    }

    @Test
    void doesNotLookBackThroughAWholeDayOfSpeeches() {
        add(3, 0, 0, 0);
        Mention near = add(1_000, 0, 0, 0);
        assertEquals(List.of(near), before(1_100, 0));
    }

    @Test
    void takesTheShortestNameThatCoversATokenUnlessOneIsHeadedByIt() {
        Mention longer = add(5, 1, 1, 6);
        Mention shorter = add(5, 4, 6, 6);
        assertEquals(shorter, discourse.at(5, 5).orElseThrow());
        assertEquals(longer, discourse.at(5, 1).orElseThrow());
    }

    @Test
    void listsWhatLiesInsideASpanInTextOrder() {
        Mention later = add(5, 8, 8, 8);
        Mention earlier = add(5, 2, 2, 3);
        add(5, 12, 12, 12);
        assertEquals(List.of(earlier, later), discourse.inside(new Span(510, 545)));
    }
}
