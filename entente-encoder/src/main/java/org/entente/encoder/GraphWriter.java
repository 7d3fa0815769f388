package org.entente.encoder;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Writes the encoder as an ONNX graph for one sentence at a time, so that what is read in a sentence never depends on its
 * neighbours: linear weights in 8 bits by dynamic quantisation, or all in 32.
 *
 * @see "ONNX Runtime, contributed operators: DynamicQuantizeMatMul, MultiHeadAttention, Gelu"
 */
final class GraphWriter {
    /** The input of word pieces: 1 by length. */
    static final String PIECES = "pieces";

    /** The input of positions: length. */
    static final String PLACES = "places";

    /** The input of roles: 1 by length. */
    static final String ROLES = "roles";

    /** The output: 1 by length by width. */
    static final String VECTORS = "vectors";

    private static final String OURS = "com.microsoft";
    private static final int OPSET = 17;
    private static final int IR = 8;
    private static final float EPSILON = 1e-12f;

    /** Seven bits, not eight: processors without the newer dot products add pairs in 16 bits, which eight would overflow. */
    private static final int LARGEST = 63;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("encoder");
    private final Precision precision;

    /** How the linear weights are kept. */
    enum Precision {
        FLOAT,
        INT8
    }

    GraphWriter(Precision precision) {
        this.precision = precision;
    }

    ModelProto write(MergedWeights weights) {
        graph.addInput(value(PIECES, TensorProto.DataType.INT64, List.of("one", "length")));
        graph.addInput(value(PLACES, TensorProto.DataType.INT64, List.of("length")));
        graph.addInput(value(ROLES, TensorProto.DataType.INT64, List.of("one", "length")));
        graph.addOutput(value(VECTORS, TensorProto.DataType.FLOAT, List.of("one", "length", "width")));
        String at = embedded(weights);
        for (int i = 0; i < weights.layers().size(); i++) {
            boolean last = i == weights.layers().size() - 1;
            at = layer("layer" + i + ".", weights.layers().get(i), at, last ? VECTORS : "layer" + i);
        }
        return ModelProto.newBuilder()
                .setIrVersion(IR)
                .setProducerName("entente")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(OURS).setVersion(1))
                .setGraph(graph)
                .build();
    }

    private String embedded(MergedWeights weights) {
        halves("words", weights.words());
        floats("positions", weights.places());
        floats("kinds", weights.roles());
        node("Gather", "", List.of("words", PIECES), "word.half");
        node("Cast", "", List.of("word.half"), "word", attribute("to", TensorProto.DataType.FLOAT.getNumber()));
        node("Gather", "", List.of("positions", PLACES), "position");
        node("Gather", "", List.of("kinds", ROLES), "kind");
        node("Add", "", List.of("word", "kind"), "word.kind");
        node("Add", "", List.of("word.kind", "position"), "sum");
        return norm("embedded", weights.first(), "sum", "embedded");
    }

    private String layer(String name, MergedWeights.Layer layer, String in, String out) {
        String joined = linear(name + "attention", layer.attention(), in);
        NodeProto.Builder split = NodeProto.newBuilder().setOpType("Split").addInput(joined);
        for (String part : List.of("query", "key", "value")) {
            split.addOutput(name + part);
        }
        graph.addNode(split.addAttribute(attribute("axis", -1)));
        node(
                "MultiHeadAttention",
                OURS,
                List.of(name + "query", name + "key", name + "value"),
                name + "attended",
                attribute("num_heads", BaseWeights.HEADS));
        String output = linear(name + "output", layer.output(), name + "attended");
        node("Add", "", List.of(in, output), name + "first.sum");
        String middle = norm(name + "first", layer.first(), name + "first.sum", name + "first");
        String wide = linear(name + "widen", layer.widen(), middle);
        node("Gelu", OURS, List.of(wide), name + "gelu");
        String narrow = linear(name + "narrow", layer.narrow(), name + "gelu");
        node("Add", "", List.of(middle, narrow), name + "second.sum");
        return norm(name + "second", layer.second(), name + "second.sum", out);
    }

    private String norm(String name, MergedWeights.Norm norm, String in, String out) {
        floats(name + ".scale", norm.scale());
        floats(name + ".shift", norm.shift());
        node(
                "LayerNormalization",
                "",
                List.of(in, name + ".scale", name + ".shift"),
                out,
                attribute("axis", -1),
                AttributeProto.newBuilder()
                        .setName("epsilon")
                        .setType(AttributeProto.AttributeType.FLOAT)
                        .setF(EPSILON)
                        .build());
        return out;
    }

    private String linear(String name, MergedWeights.Linear linear, String in) {
        floats(name + ".bias", linear.bias());
        String out = name + ".out";
        switch (precision) {
            case FLOAT -> {
                floats(name + ".weight", linear.weight());
                node("MatMul", "", List.of(in, name + ".weight"), name + ".product");
                node("Add", "", List.of(name + ".product", name + ".bias"), out);
            }
            case INT8 -> {
                quantised(name, linear.weight());
                node(
                        "DynamicQuantizeMatMul",
                        OURS,
                        List.of(in, name + ".weight", name + ".scale", "", name + ".bias"),
                        out);
            }
        }
        return out;
    }

    /** A column's largest number becomes the largest that fits. */
    private void quantised(String name, Tensor weight) {
        int columns = weight.columns();
        float[] scales = new float[columns];
        for (int i = 0; i < weight.values().length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(weight.values()[i]) / LARGEST);
        }
        byte[] bytes = new byte[weight.values().length];
        for (int i = 0; i < bytes.length; i++) {
            float scale = scales[i % columns];
            bytes[i] = (byte) (scale == 0 ? 0 : Math.round(weight.values()[i] / scale));
        }
        initializer(name + ".weight", TensorProto.DataType.INT8, weight.shape(), ByteString.copyFrom(bytes));
        floats(name + ".scale", new Tensor(new int[] {columns}, scales));
    }

    private void floats(String name, Tensor tensor) {
        ByteBuffer bytes =
                ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(tensor.values());
        initializer(name, TensorProto.DataType.FLOAT, tensor.shape(), ByteString.copyFrom(bytes));
    }

    private void halves(String name, Tensor tensor) {
        ByteBuffer bytes =
                ByteBuffer.allocate(tensor.values().length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : tensor.values()) {
            bytes.putShort(Half.of(value));
        }
        bytes.flip();
        initializer(name, TensorProto.DataType.FLOAT16, tensor.shape(), ByteString.copyFrom(bytes));
    }

    private void initializer(String name, TensorProto.DataType type, int[] shape, ByteString bytes) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setName(name)
                .setDataType(type.getNumber())
                .setRawData(bytes);
        for (int dimension : shape) {
            tensor.addDims(dimension);
        }
        graph.addInitializer(tensor);
    }

    private void node(String operator, String domain, List<String> inputs, String out, AttributeProto... attributes) {
        graph.addNode(NodeProto.newBuilder()
                .setOpType(operator)
                .setDomain(domain)
                .addAllInput(inputs)
                .addOutput(out)
                .addAllAttribute(List.of(attributes)));
    }

    private static AttributeProto attribute(String name, int value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static ValueInfoProto value(String name, TensorProto.DataType type, List<String> dimensions) {
        TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
        for (String dimension : dimensions) {
            shape.addDim(TensorShapeProto.Dimension.newBuilder().setDimParam(dimension));
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(shape)))
                .build();
    }
}
