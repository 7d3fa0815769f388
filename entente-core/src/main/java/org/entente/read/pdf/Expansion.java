package org.entente.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.entente.read.raw.ReadError;
import org.entente.read.raw.UnreadableException;

/** Refuses a PDF with a stream that would fill the memory once it is unpacked: PDFBox unpacks a stream as a whole. */
final class Expansion {
    private static final long MOST = 256L << 20;
    /** Deflate makes at most 1,032 bytes of one, so a shorter stream cannot pass the limit. */
    private static final long SMALL = MOST / 1032;

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private Expansion() {}

    static void requireBounded(COSDocument document) throws IOException {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            if (object != null && object.getObject() instanceof COSStream stream) {
                requireBounded(stream);
            }
        }
    }

    private static void requireBounded(COSStream stream) throws IOException {
        int layers = (int) filters(stream).stream().filter(FLATE::contains).count();
        if (layers == 0 || (layers == 1 && stream.getLength() < SMALL)) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream unpacked = raw;
            for (int i = 0; i < layers; i++) {
                unpacked = new InflaterInputStream(unpacked);
            }
            if (length(unpacked) > MOST) {
                throw new UnreadableException(
                        ReadError.EXPANDS_TOO_FAR,
                        "expected streams that expand to at most %d bytes, found one of %d bytes that expands further"
                                .formatted(MOST, stream.getLength()));
            }
        }
    }

    private static List<COSBase> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSBase> all = new ArrayList<>();
        if (filters instanceof COSArray array) {
            array.forEach(all::add);
        } else if (filters != null) {
            all.add(filters);
        }
        return all;
    }

    /** Bytes up to the end, the limit or the first broken one. */
    private static long length(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        try {
            for (int count = in.read(buffer); count >= 0 && length <= MOST; count = in.read(buffer)) {
                length += count;
            }
        } catch (ZipException | java.io.EOFException e) {
            return length;
        }
        return length;
    }
}
