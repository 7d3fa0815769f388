package org.entente.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Span;

/** Cuts text into the word pieces that the model knows. */
public final class WordPieces implements AutoCloseable {
    private static final String VOCABULARY = "/e5-small-v2-tokenizer.json";

    /** Without this the library asks the network which machine it runs on, and tells its makers that it was started. */
    private static final String OFFLINE = "ai.djl.offline";

    private final HuggingFaceTokenizer tokenizer;
    private final int longest;

    private WordPieces(HuggingFaceTokenizer tokenizer, int longest) {
        this.tokenizer = tokenizer;
        this.longest = longest;
    }

    /**
     * Out of the artifact on the class path.
     *
     * @param longest pieces of a sentence, the two marks of its ends included; what is longer is cut at its end
     * @throws IOException if the vocabulary is not on the class path, or the native library cannot be loaded
     */
    public static WordPieces load(int longest) throws IOException {
        try (InputStream in = WordPieces.class.getResourceAsStream(VOCABULARY)) {
            if (in == null) {
                throw new IOException("expected the vocabulary of e5-small-v2 on the class path, found none");
            }
            System.setProperty(OFFLINE, "true");
            Map<String, String> options =
                    Map.of("truncation", "true", "maxLength", String.valueOf(longest), "padding", "false");
            return new WordPieces(tokenizer(in, options), longest);
        }
    }

    /** The library loads itself where it is first asked; it is not made for every system. */
    private static HuggingFaceTokenizer tokenizer(InputStream in, Map<String, String> options) throws IOException {
        try {
            return HuggingFaceTokenizer.newInstance(in, options);
        } catch (RuntimeException | LinkageError e) {
            throw new NativeLibraryException("Hugging Face tokenizers", e);
        }
    }

    /** The pieces of a sentence, a mark of its beginning first and of its end last; marks have an empty span. */
    public PieceList of(String text) {
        Encoding encoding = tokenizer.encode(text);
        int size = Math.min(longest, encoding.getIds().length);
        long[] ids = new long[size];
        boolean[] starts = new boolean[size];
        List<Span> spans = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            ids[i] = encoding.getIds()[i];
            CharSpan span = encoding.getCharTokenSpans()[i];
            boolean mark = span == null || encoding.getSpecialTokenMask()[i] == 1;
            spans.add(mark ? new Span(0, 0) : new Span(span.getStart(), span.getEnd()));
            starts[i] = !mark && (i == 0 || encoding.getWordIds()[i] != encoding.getWordIds()[i - 1]);
        }
        return new PieceList(ids, spans, starts);
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
