package org.entente.tune;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.norm.Dropout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.encoder.BaseWeights;
import org.entente.encoder.Labels;

/**
 * What is read from the encoder's vectors: acts, their parties, types, modes, how they are told, contexts; and of a marked
 * pair, what the one does to the other.
 */
final class Heads {
    private static final int WIDTH = BaseWeights.WIDTH;
    private static final int MEETING = 128;
    private static final float SMOOTHED = 0.1f;
    private static final float OTHER_TYPES = -1e4f;
    private static final float WEIGHT_OF_PARTY = 2f;
    private static final float WEIGHT_OF_ACT = 2f;
    private static final float WEIGHT_OF_TAGS = 3f;
    private static final float WEIGHT_OF_ROLES = 6f;
    private static final float DROPOUT = 0.1f;

    private final Labels labels;
    private final NDArray tag;
    private final NDArray tagBias;
    private final NDArray roleAct;
    private final NDArray roleWord;
    private final NDArray roleBias;
    private final NDArray roleOut;
    private final NDArray roleOutBias;
    private final NDArray event;
    private final NDArray eventBias;
    private final NDArray pair;
    private final NDArray pairBias;
    private final NDArray sentence;
    private final NDArray sentenceBias;

    Heads(Labels labels, Parameters parameters, Settings settings) {
        this.labels = labels;
        double rate = settings.headRate();
        int types = labels.types().size();
        int answers = types + labels.modes().size() + labels.assertions().size();
        this.tag = parameters.normal("tag.weight", new Shape(WIDTH, types + 1), 0.02, rate, settings.decay());
        this.tagBias = parameters.zeros("tag.bias", new Shape(types + 1), rate);
        this.roleAct = parameters.normal("role.act", new Shape(WIDTH, MEETING), 0.02, rate, settings.decay());
        this.roleWord = parameters.normal("role.word", new Shape(WIDTH, MEETING), 0.02, rate, settings.decay());
        this.roleBias = parameters.zeros("role.bias", new Shape(MEETING), rate);
        this.roleOut = parameters.normal("role.out", new Shape(MEETING, 2), 0.1, rate, settings.decay());
        this.roleOutBias = parameters.zeros("role.out.bias", new Shape(2), rate);
        this.event = parameters.normal("event.weight", new Shape(4L * WIDTH, answers), 0.02, rate, settings.decay());
        this.eventBias = parameters.zeros("event.bias", new Shape(answers), rate);
        this.pair = parameters.normal("pair.weight", new Shape(3L * WIDTH, types + 1), 0.02, rate, settings.decay());
        this.pairBias = parameters.zeros("pair.bias", new Shape(types + 1), rate);
        int about = labels.contexts().size() + 1;
        this.sentence = parameters.normal("sentence.weight", new Shape(WIDTH, about), 0.02, rate, settings.decay());
        this.sentenceBias = parameters.zeros("sentence.bias", new Shape(about), rate);
    }

    /** What the heads say of a batch; logits. */
    record Answers(NDArray tags, Optional<NDArray> events, Optional<NDArray> roles, NDArray sentences) {}

    /** The answers on plain sentences, at the acts and parties that are marked. */
    Answers plain(NDManager step, NDArray vectors, Batch batch, boolean training) {
        NDArray x = drop(vectors, training);
        NDArray tags = x.matMul(tag).add(tagBias);
        NDArray means = whole(step, batch).matMul(vectors);
        NDArray sentences = drop(means, training).matMul(sentence).add(sentenceBias);
        List<Place> places = places(batch);
        if (places.isEmpty()) {
            return new Answers(tags, Optional.empty(), Optional.empty(), sentences);
        }
        NDArray acts = pooled(step, batch, places, Example.Told::act).matMul(vectors);
        NDArray actors = pooled(step, batch, places, Example.Told::actor).matMul(vectors);
        NDArray recipients =
                pooled(step, batch, places, Example.Told::recipient).matMul(vectors);
        NDArray owner = owners(step, batch, places);
        NDArray features = acts.concat(actors, 1).concat(recipients, 1).concat(owner.matMul(means), 1);
        NDArray events = drop(features, training).matMul(event).add(eventBias);
        NDArray words = owner.matMul(x.matMul(roleWord).reshape(batch.size(), (long) batch.length() * MEETING))
                .reshape(places.size(), batch.length(), MEETING);
        NDArray meeting = words.add(acts.matMul(roleAct).add(roleBias).reshape(places.size(), 1, MEETING))
                .tanh();
        NDArray roles = meeting.reshape((long) places.size() * batch.length(), MEETING)
                .matMul(roleOut)
                .add(roleOutBias);
        return new Answers(tags, Optional.of(events), Optional.of(roles), sentences);
    }

    /** What is said of the marked pairs; logits. */
    NDArray pairs(NDManager step, NDArray vectors, Batch batch, boolean training) {
        float[] actors = new float[batch.size() * batch.size() * batch.length()];
        float[] recipients = new float[actors.length];
        for (int i = 0; i < batch.size(); i++) {
            int at = i * batch.size() * batch.length() + i * batch.length();
            Example.Pair marked = batch.examples().get(i).pair().orElseThrow();
            spread(actors, at, marked.actor());
            spread(recipients, at, marked.recipient());
        }
        Shape shape = new Shape(batch.size(), (long) batch.size() * batch.length());
        NDArray features = whole(step, batch)
                .matMul(vectors)
                .concat(Arrays.owned(step, actors, shape).matMul(vectors), 1)
                .concat(Arrays.owned(step, recipients, shape).matMul(vectors), 1);
        return drop(features, training).matMul(pair).add(pairBias);
    }

    NDArray plainLoss(NDManager step, Answers answers, Batch batch) {
        NDArray loss = tagLoss(step, answers.tags(), batch).add(sentenceLoss(step, answers.sentences(), batch));
        if (answers.events().isPresent()) {
            loss = loss.add(eventLoss(step, answers.events().get(), batch))
                    .add(roleLoss(step, answers.roles().orElseThrow(), batch));
        }
        return loss;
    }

    NDArray pairLoss(NDManager step, NDArray logits, Batch batch) {
        int classes = labels.types().size() + 1;
        float[] wanted = new float[batch.size() * classes];
        for (int i = 0; i < batch.size(); i++) {
            int[] types = batch.examples().get(i).pair().orElseThrow().types();
            smoothed(wanted, i * classes, classes, types);
        }
        return crossEntropy(step, logits, Arrays.owned(step, wanted, new Shape(batch.size(), classes)), batch.size());
    }

    private NDArray tagLoss(NDManager step, NDArray logits, Batch batch) {
        int classes = labels.types().size() + 1;
        float[] wanted = new float[batch.size() * batch.length() * classes];
        float sum = 0;
        for (int i = 0; i < batch.size(); i++) {
            int[] tags = batch.examples().get(i).tags();
            for (int piece = 0; piece < tags.length; piece++) {
                if (tags[piece] >= 0) {
                    float weight = tags[piece] > 0 ? WEIGHT_OF_ACT : 1;
                    wanted[(i * batch.length() + piece) * classes + tags[piece]] = weight;
                    sum += weight;
                }
            }
        }
        NDArray target = Arrays.owned(step, wanted, new Shape((long) batch.size() * batch.length(), classes));
        return crossEntropy(step, logits, target, Math.max(1, sum) / WEIGHT_OF_TAGS);
    }

    private NDArray eventLoss(NDManager step, NDArray logits, Batch batch) {
        List<Place> places = places(batch);
        int types = labels.types().size();
        int modes = labels.modes().size();
        int assertions = labels.assertions().size();
        int n = places.size();
        float[] type = new float[n * types];
        float[] mode = new float[n * modes];
        float[] closed = new float[n * modes];
        float[] assertion = new float[n * assertions];
        for (int i = 0; i < n; i++) {
            Example.Told told = places.get(i).told();
            smoothed(type, i * types, types, new int[] {told.type()});
            assertion[i * assertions + told.assertion()] = 1;
            for (int each : told.modes()) {
                mode[i * modes + each] = 1f / told.modes().length;
            }
            for (int each = 0; each < modes; each++) {
                closed[i * modes + each] =
                        told.modes().length == 0 || labels.belongs(each, told.type()) ? 0 : OTHER_TYPES;
            }
        }
        NDList parts = logits.split(new long[] {types, types + modes}, 1);
        NDArray open = parts.get(1).add(Arrays.owned(step, closed, new Shape(n, modes)));
        return crossEntropy(step, parts.get(0), Arrays.owned(step, type, new Shape(n, types)), n)
                .add(crossEntropy(step, open, Arrays.owned(step, mode, new Shape(n, modes)), n))
                .add(crossEntropy(step, parts.get(2), Arrays.owned(step, assertion, new Shape(n, assertions)), n));
    }

    private NDArray roleLoss(NDManager step, NDArray logits, Batch batch) {
        List<Place> places = places(batch);
        int length = batch.length();
        float[] wanted = new float[places.size() * length * 2];
        float[] weight = new float[wanted.length];
        float sum = 0;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            boolean[] starts = batch.examples().get(place.sentence()).pieces().starts();
            for (int piece = 0; piece < starts.length; piece++) {
                if (starts[piece]) {
                    int at = (i * length + piece) * 2;
                    weight[at] = 1;
                    weight[at + 1] = 1;
                }
            }
            for (int piece : place.told().actor()) {
                wanted[(i * length + piece) * 2] = 1;
                weight[(i * length + piece) * 2] = WEIGHT_OF_PARTY;
            }
            for (int piece : place.told().recipient()) {
                wanted[(i * length + piece) * 2 + 1] = 1;
                weight[(i * length + piece) * 2 + 1] = WEIGHT_OF_PARTY;
            }
        }
        for (float each : weight) {
            sum += each;
        }
        Shape shape = new Shape((long) places.size() * length, 2);
        return binary(logits, Arrays.owned(step, wanted, shape), Arrays.owned(step, weight, shape))
                .mul(Arrays.number(step, WEIGHT_OF_ROLES / Math.max(1, sum)));
    }

    private NDArray sentenceLoss(NDManager step, NDArray logits, Batch batch) {
        int about = labels.contexts().size() + 1;
        float[] wanted = new float[batch.size() * about];
        float[] weight = new float[wanted.length];
        for (int i = 0; i < batch.size(); i++) {
            Example example = batch.examples().get(i);
            int last = i * about + about - 1;
            wanted[last] = example.events().isEmpty() ? 0 : 1;
            weight[last] = 1;
            if (example.contexts().isPresent()) {
                for (int each = 0; each < about - 1; each++) {
                    weight[i * about + each] = 0.2f;
                }
                for (int each : example.contexts().get()) {
                    wanted[i * about + each] = 1;
                }
            }
        }
        Shape shape = new Shape(batch.size(), about);
        return binary(logits, Arrays.owned(step, wanted, shape), Arrays.owned(step, weight, shape))
                .mul(Arrays.number(step, 1.0 / batch.size()));
    }

    private static NDArray binary(NDArray logits, NDArray wanted, NDArray weight) {
        return Activation.softPlus(logits).sub(logits.mul(wanted)).mul(weight).sum();
    }

    private static NDArray crossEntropy(NDManager step, NDArray logits, NDArray wanted, float sum) {
        return logits.logSoftmax(-1).mul(wanted).sum().mul(Arrays.number(step, -1 / sum));
    }

    private static void smoothed(float[] wanted, int at, int classes, int[] right) {
        for (int i = 0; i < classes; i++) {
            wanted[at + i] = SMOOTHED / classes;
        }
        for (int each : right) {
            wanted[at + each] += (1 - SMOOTHED) / right.length;
        }
    }

    private static NDArray drop(NDArray x, boolean training) {
        return training ? Dropout.dropout(x, DROPOUT, true).singletonOrThrow() : x;
    }

    /** An event and which sentence of the batch it stands in. */
    record Place(int sentence, Example.Told told) {}

    static List<Place> places(Batch batch) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            for (Example.Told told : batch.examples().get(i).events()) {
                places.add(new Place(i, told));
            }
        }
        return places;
    }

    private interface Part {
        int[] of(Example.Told told);
    }

    /** Rows that take the mean of some pieces' vectors. */
    private static NDArray pooled(NDManager step, Batch batch, List<Place> places, Part part) {
        int all = batch.size() * batch.length();
        float[] values = new float[places.size() * all];
        for (int i = 0; i < places.size(); i++) {
            spread(
                    values,
                    i * all + places.get(i).sentence() * batch.length(),
                    part.of(places.get(i).told()));
        }
        return Arrays.owned(step, values, new Shape(places.size(), all));
    }

    private static void spread(float[] values, int at, int[] pieces) {
        for (int piece : pieces) {
            values[at + piece] = 1f / pieces.length;
        }
    }

    private static NDArray owners(NDManager step, Batch batch, List<Place> places) {
        float[] values = new float[places.size() * batch.size()];
        for (int i = 0; i < places.size(); i++) {
            values[i * batch.size() + places.get(i).sentence()] = 1;
        }
        return Arrays.owned(step, values, new Shape(places.size(), batch.size()));
    }

    /** Rows that take the mean of each sentence. */
    private static NDArray whole(NDManager step, Batch batch) {
        int all = batch.size() * batch.length();
        float[] values = new float[batch.size() * all];
        for (int i = 0; i < batch.size(); i++) {
            int size = batch.examples().get(i).pieces().size();
            for (int piece = 0; piece < size; piece++) {
                values[i * all + i * batch.length() + piece] = 1f / size;
            }
        }
        return Arrays.owned(step, values, new Shape(batch.size(), all));
    }
}
