package org.entente.eval.mutation;

/**
 * A small good input.
 *
 * @param name of the file it would be in
 * @param content its bytes as ISO 8859-1 characters, so that a sample is a value
 */
record Sample(String name, String content) {
    static Sample of(String name, byte[] bytes) {
        return new Sample(name, new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        return content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
