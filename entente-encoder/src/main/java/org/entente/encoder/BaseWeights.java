package org.entente.encoder;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weights that ours are built on: e5-small-v2, by their PyTorch names, the linear ones as inputs by outputs.
 *
 * @param tensors "encoder.layer.0.attention.self.query.weight" and so on
 * @see "Wang et al. 2022, Text Embeddings by Weakly-Supervised Contrastive Pre-training; MIT licence"
 */
public record BaseWeights(Map<String, Tensor> tensors) {
    /** Encoder layers. */
    public static final int LAYERS = 12;

    /** Length of the vector of a word piece. */
    public static final int WIDTH = 384;

    /** Heads of attention. */
    public static final int HEADS = 12;

    private static final String MODEL = "/e5-small-v2.onnx";
    private static final Pattern LINEAR = Pattern.compile("/(encoder/layer\\.\\d+/.+)/MatMul_output_0");

    public BaseWeights {
        tensors = Map.copyOf(tensors);
    }

    /** Reads them out of the artifact on the class path. */
    public static BaseWeights load() throws IOException {
        try (InputStream in = BaseWeights.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("expected the weights of e5-small-v2 on the class path, found none");
            }
            CodedInputStream coded = CodedInputStream.newInstance(in);
            coded.setSizeLimit(Integer.MAX_VALUE);
            return of(ModelProto.parseFrom(coded).getGraph());
        }
    }

    private static BaseWeights of(GraphProto graph) {
        Map<String, String> names = new HashMap<>();
        for (NodeProto node : graph.getNodeList()) {
            // The export gave the linear weights made-up names; the node that uses them has the true one.
            Matcher path = LINEAR.matcher(node.getOutput(0));
            if (node.getOpType().equals("MatMul") && path.matches()) {
                names.put(node.getInput(1), path.group(1).replace('/', '.') + ".weight");
            }
        }
        Map<String, Tensor> tensors = new TreeMap<>();
        for (TensorProto tensor : graph.getInitializerList()) {
            if (tensor.getDataType() == TensorProto.DataType.FLOAT.getNumber()) {
                tensors.put(names.getOrDefault(tensor.getName(), tensor.getName()), tensor(tensor));
            }
        }
        return new BaseWeights(tensors);
    }

    private static Tensor tensor(TensorProto proto) {
        int[] shape = proto.getDimsList().stream().mapToInt(Math::toIntExact).toArray();
        float[] values = new float[proto.getRawData().size() / Float.BYTES];
        proto.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Tensor(shape, values);
    }

    /**
     * One of them.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Tensor tensor(String name) {
        Tensor found = tensors.get(name);
        if (found == null) {
            throw new IllegalArgumentException("expected a tensor of the base weights, found \"%s\"".formatted(name));
        }
        return found;
    }
}
