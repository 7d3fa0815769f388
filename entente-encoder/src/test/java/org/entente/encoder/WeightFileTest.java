package org.entente.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.codebook.plover.Plover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WeightFileTest {
    private static final WeightFile TWO = new WeightFile(
            Map.of(
                    "b", new Tensor(new int[] {2, 3}, new float[] {1, 2, 3, -4, 0.5f, 0}),
                    "a", new Tensor(new int[] {1}, new float[] {-0.25f})),
            Map.of("types", "AGREE AID", "scale", "2.0"));

    private static byte[] bytes(WeightFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        WeightFile read = WeightFile.read(new ByteArrayInputStream(bytes(TWO)));
        assertEquals(TWO.notes(), read.notes());
        assertEquals(TWO.tensors().keySet(), read.tensors().keySet());
        TWO.tensors().forEach((name, tensor) -> {
            Tensor again = MergedWeights.tensor(read, name);
            assertArrayEquals(tensor.shape(), again.shape());
            assertArrayEquals(tensor.values(), again.values());
        });
    }

    private static String refusal(Executable reading) {
        return String.valueOf(assertThrows(IOException.class, reading).getMessage());
    }

    @Test
    void refusesNumbersThatAreNone() throws IOException {
        byte[] file = bytes(new WeightFile(Map.of("a", new Tensor(new int[] {1}, new float[] {1})), Map.of()));
        file[file.length - 1] = 0x7E; // All bits of the exponent, some of the fraction: no number.
        String message = refusal(() -> WeightFile.read(new ByteArrayInputStream(file)));
        assertTrue(message.contains("\"a\"") && message.contains("NaN"), message);
    }

    @Test
    void refusesAShapeThatDoesNotFitItsNumbers() throws IOException {
        byte[] whole = bytes(new WeightFile(Map.of("a", new Tensor(new int[] {2, 1}, new float[] {1, 2})), Map.of()));
        byte[] file = new String(whole, StandardCharsets.ISO_8859_1)
                .replace("[2,1]", "[2,2]")
                .getBytes(StandardCharsets.ISO_8859_1);
        String message = refusal(() -> WeightFile.read(new ByteArrayInputStream(file)));
        assertTrue(message.contains("[2, 2]") && message.contains("found 2"), message);
    }

    @Test
    void refusesWeightsWithoutAHead() {
        Map<String, String> notes =
                Labels.of(Plover.load(), List.of("asserted")).notes();
        String message = refusal(() -> HeadShapes.check(new WeightFile(Map.of(), notes)));
        assertTrue(message.contains("\"tag.weight\"") && message.contains("found none"), message);
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        assertArrayEquals(bytes(TWO), bytes(new WeightFile(TWO.tensors(), TWO.notes())));
    }

    @Test
    void refusesWhatIsNoWeightFile() {
        byte[] text = "This is a letter, not a model.".getBytes(StandardCharsets.UTF_8);
        IOException refused = assertThrows(IOException.class, () -> WeightFile.read(new ByteArrayInputStream(text)));
        assertTrue(String.valueOf(refused.getMessage()).contains("expected a header's length"));
    }

    @Test
    void refusesAFileThatWasCutShort() throws IOException {
        byte[] whole = bytes(TWO);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 4);
        IOException refused = assertThrows(IOException.class, () -> WeightFile.read(new ByteArrayInputStream(cut)));
        assertTrue(String.valueOf(refused.getMessage()).contains("\"b\""));
    }
}
