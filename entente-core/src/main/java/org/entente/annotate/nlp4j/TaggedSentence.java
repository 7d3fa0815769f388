package org.entente.annotate.nlp4j;

import java.util.List;

/**
 * What NLP4J says of the tokens of one sentence. All lists have one element a token.
 *
 * @param tags parts of speech, Penn Treebank tags as in OntoNotes
 * @param lemmas dictionary forms in lower case; as in NLP4J, digits are collapsed to one 0 and a link is {@code #hlink#}
 * @param entities places in named entities: {@code O}, or {@code B-}, {@code I-}, {@code L-}, {@code U-} and a type of
 *     OntoNotes such as {@code GPE}
 * @param heads the number of the head, counted from 1; 0 is the root, which several tokens may have as head
 * @param relations labels of the edges to the heads, such as {@code nsubj}
 */
public record TaggedSentence(
        List<String> tags, List<String> lemmas, List<String> entities, List<Integer> heads, List<String> relations) {

    /** Copies the lists. */
    public TaggedSentence {
        tags = List.copyOf(tags);
        lemmas = List.copyOf(lemmas);
        entities = List.copyOf(entities);
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        int size = tags.size();
        if (lemmas.size() != size || entities.size() != size || heads.size() != size || relations.size() != size) {
            throw new IllegalArgumentException("tagged sentence: expected %d of each, found %d, %d, %d, %d"
                    .formatted(size, lemmas.size(), entities.size(), heads.size(), relations.size()));
        }
    }

    /** How many tokens there are. */
    public int size() {
        return tags.size();
    }
}
