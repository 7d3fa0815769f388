package org.entente.read;

/**
 * How much is read.
 *
 * @param documentBytes bytes of one document: a text, page or PDF after unpacking, a line of JSON Lines
 * @param unpackedBytes bytes that a gzip file may expand to whatever its size
 * @param unpackedRatio above these, how many bytes may come of one
 */
public record Limits(int documentBytes, long unpackedBytes, int unpackedRatio) {
    private static final int MEBIBYTE = 1 << 20;

    public Limits {
        if (documentBytes < 1 || unpackedBytes < 1 || unpackedRatio < 1) {
            throw new IllegalArgumentException("limits: expected numbers above 0, found %d, %d, %d"
                    .formatted(documentBytes, unpackedBytes, unpackedRatio));
        }
    }

    /** 64 MiB a document, 1 GiB from a gzip file or 200 times its size. */
    public static Limits standard() {
        return new Limits(64 * MEBIBYTE, 1024L * MEBIBYTE, 200);
    }
}
