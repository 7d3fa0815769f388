package org.entente.merge;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.entente.model.Annotated;
import org.entente.model.Chrome;
import org.entente.model.Document;
import org.entente.model.Span;

/**
 * A sketch of a text: hashes of its runs of a few words, of a long text the smallest ones only. Two sketches tell how much
 * of the shorter text stands in the longer one.
 *
 * @see "Broder: On the resemblance and containment of documents, 1997"
 */
final class Phrases {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** How many different phrases the text has. */
    private final int count;
    /** The smallest, in order. */
    private final long[] hashes;

    private Phrases(int count, long[] hashes) {
        this.count = count;
        this.hashes = hashes;
    }

    int count() {
        return count;
    }

    LongStream hashes() {
        return Arrays.stream(hashes);
    }

    /** The sketch of a document's text, without headline and page chrome, which papers change. */
    static Phrases of(Annotated annotated, int words, int most) {
        Document document = annotated.document();
        StringBuilder text = new StringBuilder(document.text());
        document.headline().ifPresent(span -> blank(annotated, text, span));
        document.chrome().stream().map(Chrome::span).forEach(span -> blank(annotated, text, span));
        String[] split = Arrays.stream(text.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        TreeSet<Long> all = new TreeSet<>();
        for (int i = 0; i < split.length && (i == 0 || i + words <= split.length); i++) {
            all.add(hash(split, i, Math.min(split.length, i + words)));
        }
        return new Phrases(
                all.size(), all.stream().limit(most).mapToLong(Long::longValue).toArray());
    }

    private static void blank(Annotated annotated, StringBuilder text, Span span) {
        int begin = annotated.points().index(span.begin());
        int end = annotated.points().index(span.end());
        for (int i = begin; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static long hash(String[] words, int begin, int end) {
        long hash = OFFSET;
        for (int i = begin; i < end; i++) {
            for (int at = 0; at < words[i].length(); at++) {
                hash = (hash ^ words[i].charAt(at)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return mixed(hash);
    }

    /** Spreads what differs in few bits over all of them, so that the smallest hashes are a fair sample. */
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ mixed >>> 33;
    }

    /** The share of this text's phrases that stand in the other one, as far as both sketches reach; 0 to 100. */
    int within(Phrases other) {
        long reach = Math.min(reach(), other.reach());
        int mine = 0;
        int shared = 0;
        for (long hash : hashes) {
            if (hash <= reach) {
                mine++;
                shared += Arrays.binarySearch(other.hashes, hash) >= 0 ? 1 : 0;
            }
        }
        return mine == 0 ? 0 : 100 * shared / mine;
    }

    private long reach() {
        return hashes.length < count ? hashes[hashes.length - 1] : Long.MAX_VALUE;
    }

    boolean equalTo(Phrases other) {
        return count == other.count && Arrays.equals(hashes, other.hashes);
    }
}
