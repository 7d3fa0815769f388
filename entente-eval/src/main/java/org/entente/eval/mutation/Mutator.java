package org.entente.eval.mutation;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes in ways that files get damaged, and in some that only an opponent thinks of. */
final class Mutator {
    private static final int MOST_BYTES = 1 << 20;
    private static final int[] ODD = {0, 0xFF, 0x80, 0x7F, '\n', '"', '<', '>', '{', '(', '\\', 0x1B};

    private final Random random;
    private final List<Sample> others;

    Mutator(Random random, List<Sample> others) {
        this.random = random;
        this.others = others;
    }

    /** One to four changes. */
    byte[] mutate(byte[] bytes) {
        byte[] mutated = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutated = change(mutated);
        }
        return mutated;
    }

    private byte[] change(byte[] bytes) {
        if (bytes.length == 0) {
            return other();
        }
        return switch (random.nextInt(8)) {
            case 0 -> flip(bytes);
            case 1 -> odd(bytes);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 3 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
            case 4 -> spliced(bytes, part(other()));
            case 5 -> spliced(bytes, repeated(part(bytes)));
            case 6 -> without(bytes);
            default -> digits(bytes);
        };
    }

    private byte[] flip(byte[] bytes) {
        for (int i = random.nextInt(20); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] odd(byte[] bytes) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) ODD[random.nextInt(ODD.length)];
        }
        return bytes;
    }

    /** Lengths and offsets are what parsers trust. */
    private byte[] digits(byte[] bytes) {
        for (int i = random.nextInt(40); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                bytes[at] = (byte) ('0' + random.nextInt(10));
            }
        }
        return bytes;
    }

    private byte[] without(byte[] bytes) {
        int begin = random.nextInt(bytes.length);
        int end = begin + random.nextInt(bytes.length - begin);
        return joined(Arrays.copyOf(bytes, begin), Arrays.copyOfRange(bytes, end, bytes.length), new byte[0]);
    }

    private byte[] spliced(byte[] bytes, byte[] part) {
        int at = random.nextInt(bytes.length);
        return joined(Arrays.copyOf(bytes, at), part, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private byte[] part(byte[] bytes) {
        int begin = random.nextInt(bytes.length);
        return Arrays.copyOfRange(bytes, begin, begin + 1 + random.nextInt(Math.min(400, bytes.length - begin)));
    }

    private byte[] repeated(byte[] part) {
        byte[] all = part;
        for (int i = random.nextInt(10); i > 0 && all.length < MOST_BYTES / 20; i--) {
            all = joined(all, all, new byte[0]);
        }
        return all;
    }

    private byte[] other() {
        return others.get(random.nextInt(others.size())).bytes();
    }

    private static byte[] joined(byte[] one, byte[] two, byte[] three) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(two);
        out.writeBytes(three);
        return out.size() <= MOST_BYTES ? out.toByteArray() : Arrays.copyOf(out.toByteArray(), MOST_BYTES);
    }
}
