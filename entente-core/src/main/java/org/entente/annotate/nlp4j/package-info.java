/** NLP4J behind the annotator's port. No NLP4J type leaves this package. */
@NullMarked
package org.entente.annotate.nlp4j;

import org.jspecify.annotations.NullMarked;
