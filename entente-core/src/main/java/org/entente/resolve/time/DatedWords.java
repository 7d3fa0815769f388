package org.entente.resolve.time;

import java.util.List;
import org.entente.model.Token;

/**
 * A time in a sentence with the words it may date.
 *
 * @param mention what stands there
 * @param top its token that depends on a word outside it
 * @param dated words that the time can belong to, the nearest in the tree first
 * @param onNoun whether the nearest is a noun that is no place, as in "a 1998 agreement"
 */
record DatedWords(TimeMention mention, Token top, List<Token> dated, boolean onNoun) {}
