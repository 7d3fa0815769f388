package org.entente.annotate.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntIntTriple;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.Arrays;
import java.util.List;

/** Makes the tags that NLP4J's named entity recognizer chose token by token into whole names, as NLP4J does. */
final class EntityTags {
    private static final String OUTSIDE = "O";

    private EntityTags() {}

    /** Every name begins with B- and ends with L-, or is one token with U-; what cannot be made so is no name. */
    static List<String> repair(List<String> chosen) {
        String[] tags = chosen.toArray(String[]::new);
        for (int i = 1; i < tags.length; i++) {
            repair(tags, i);
        }
        List<ObjectIntIntTriple<String>> names = BILOU.collectEntityList(tags, tag -> tag, 0, tags.length);
        Arrays.fill(tags, OUTSIDE);
        for (ObjectIntIntTriple<String> name : names) {
            if (name.i1 == name.i2) {
                tags[name.i1] = BILOU.toBILOUTag(BILOU.U, name.o);
                continue;
            }
            Arrays.fill(tags, name.i1, name.i2, BILOU.toBILOUTag(BILOU.I, name.o));
            tags[name.i1] = BILOU.toBILOUTag(BILOU.B, name.o);
            tags[name.i2] = BILOU.toBILOUTag(BILOU.L, name.o);
        }
        return List.of(tags);
    }

    private static void repair(String[] tags, int current) {
        int previous = current - 1;
        String pair = tags[previous].substring(0, 1) + tags[current].substring(0, 1);
        switch (pair) {
            case "UI", "LI" -> tags[previous] = BILOU.changeChunkType(BILOU.I, tags[previous]);
            case "UL" -> tags[previous] = BILOU.changeChunkType(BILOU.B, tags[previous]);
            case "IU" -> tags[current] = BILOU.changeChunkType(BILOU.I, tags[current]);
            case "OI" -> tags[previous] = tags[current];
            default -> {
                // The two go together, or NLP4J leaves them to be dropped.
            }
        }
    }
}
