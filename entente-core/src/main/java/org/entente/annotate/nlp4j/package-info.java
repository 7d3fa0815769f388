/**
 * NLP4J behind the annotation port: tokens, tags, lemmas, named entities and dependency trees of English sentences.
 *
 * <p>NLP4J's taggers and parser are linear classifiers over sparse features. This package has decoders of its own for
 * them, over flat tables that {@link org.entente.annotate.nlp4j.ModelCache} makes once of NLP4J's models, because those
 * take 18 seconds and 4 GB to load. NLP4J itself still cuts sentences into tokens and finds lemmas. No type of NLP4J
 * leaves the package.
 */
@NullMarked
package org.entente.annotate.nlp4j;

import org.jspecify.annotations.NullMarked;
