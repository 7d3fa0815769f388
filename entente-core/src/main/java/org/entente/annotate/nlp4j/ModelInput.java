package org.entente.annotate.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import org.magicwerk.brownies.collections.primitive.FloatGapList;

/** Reads what NLP4J serialized, with {@link SparseWeights} for its lists of weights. */
final class ModelInput extends ObjectInputStream {

    ModelInput(InputStream in) throws IOException {
        super(in);
    }

    @Override
    protected ObjectStreamClass readClassDescriptor() throws IOException, ClassNotFoundException {
        ObjectStreamClass read = super.readClassDescriptor();
        return read.getName().equals(FloatGapList.class.getName()) ? SparseWeights.DESCRIPTOR : read;
    }
}
