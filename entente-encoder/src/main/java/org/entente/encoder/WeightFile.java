package org.entente.encoder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named tensors and notes in a file of the safetensors format, numbers in 16 bits.
 *
 * @param tensors by name
 * @param notes texts by name: labels, settings
 * @see "safetensors format, Hugging Face: eight bytes of length, a JSON header, the numbers"
 */
public record WeightFile(Map<String, Tensor> tensors, Map<String, String> notes) {
    private static final String NOTES = "__metadata__";
    private static final String HALF = "F16";
    private static final int LONGEST_HEADER = 1 << 24;
    private static final ObjectMapper JSON = new ObjectMapper();

    public WeightFile {
        tensors = Map.copyOf(tensors);
        notes = Map.copyOf(notes);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it is not of the format, or its numbers are not of 16 bits
     */
    public static WeightFile read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        long length = Long.reverseBytes(data.readLong());
        if (length <= 0 || length > LONGEST_HEADER) {
            throw new IOException("weights: expected a header's length, found " + length);
        }
        byte[] header = data.readNBytes((int) length);
        ByteBuffer body = ByteBuffer.wrap(data.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, Tensor> tensors = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        for (Map.Entry<String, JsonNode> each : parsed(header).properties()) {
            if (each.getKey().equals(NOTES)) {
                each.getValue()
                        .properties()
                        .forEach(
                                note -> notes.put(note.getKey(), note.getValue().asText()));
            } else {
                tensors.put(each.getKey(), tensor(each.getKey(), each.getValue(), body));
            }
        }
        return new WeightFile(tensors, notes);
    }

    private static JsonNode parsed(byte[] header) throws IOException {
        try {
            return JSON.readTree(header);
        } catch (JsonProcessingException e) {
            throw new IOException("weights: expected a header in JSON, found other bytes", e);
        }
    }

    private static Tensor tensor(String name, JsonNode about, ByteBuffer body) throws IOException {
        JsonNode offsets = about.path("data_offsets");
        int begin = offsets.path(0).asInt(-1);
        int end = offsets.path(1).asInt(-1);
        if (!about.path("dtype").asText().equals(HALF) || begin < 0 || end < begin || end > body.capacity()) {
            throw new IOException("weights: expected 16-bit numbers of \"%s\" within %d bytes, found %s"
                    .formatted(name, body.capacity(), about));
        }
        int[] shape = new int[about.path("shape").size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = about.path("shape").path(i).asInt();
        }
        float[] values = new float[(end - begin) / Short.BYTES];
        if (Arrays.stream(shape).asLongStream().reduce(1, (a, b) -> a * b) != values.length) {
            throw new IOException("weights: expected as many numbers of \"%s\" as %s has, found %d"
                    .formatted(name, Arrays.toString(shape), values.length));
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = Half.toFloat(body.getShort(begin + i * Short.BYTES));
            if (!Float.isFinite(values[i])) {
                throw new IOException(
                        "weights: expected numbers of \"%s\" that are finite, found %s".formatted(name, values[i]));
            }
        }
        return new Tensor(shape, values);
    }

    /** Writes a file; the same content gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        ObjectNode header = JSON.createObjectNode();
        ObjectNode said = header.putObject(NOTES);
        new TreeMap<>(notes).forEach(said::put);
        int at = 0;
        Map<String, Tensor> sorted = new TreeMap<>(tensors);
        for (Map.Entry<String, Tensor> each : sorted.entrySet()) {
            ObjectNode about = header.putObject(each.getKey());
            about.put("dtype", HALF);
            ArrayNode shape = about.putArray("shape");
            for (int dimension : each.getValue().shape()) {
                shape.add(dimension);
            }
            int end = at + each.getValue().values().length * Short.BYTES;
            about.putArray("data_offsets").add(at).add(end);
            at = end;
        }
        byte[] bytes = JSON.writeValueAsString(header).getBytes(StandardCharsets.UTF_8);
        ByteBuffer body = ByteBuffer.allocate(Long.BYTES + bytes.length + at).order(ByteOrder.LITTLE_ENDIAN);
        body.putLong(bytes.length).put(bytes);
        for (Tensor tensor : sorted.values()) {
            for (float value : tensor.values()) {
                body.putShort(Half.of(value));
            }
        }
        out.write(body.array());
    }
}
