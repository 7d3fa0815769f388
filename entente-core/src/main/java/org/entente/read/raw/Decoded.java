package org.entente.read.raw;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes as text.
 *
 * @param text line ends as {@code \n}, no byte-order mark
 * @param charset the encoding the bytes were taken for
 * @param repair what could not be decoded and stands as U+FFFD
 */
public record Decoded(String text, Charset charset, Optional<String> repair) {}
