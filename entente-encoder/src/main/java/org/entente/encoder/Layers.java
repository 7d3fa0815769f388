package org.entente.encoder;

/** Arithmetic on rows of numbers. */
final class Layers {
    private Layers() {}

    /** One row times a matrix, plus a bias. */
    static float[] linear(float[] row, Tensor weight, Tensor bias) {
        float[] out = bias.values().clone();
        addProduct(row, 0, weight, 0, out);
        return out;
    }

    /** One row times a matrix. */
    static float[] product(float[] row, Tensor weight) {
        float[] out = new float[weight.columns()];
        addProduct(row, 0, weight, 0, out);
        return out;
    }

    /** Adds to out a part of a row, as long as the width, times as many rows of a matrix. */
    static void addProduct(float[] row, int from, Tensor weight, int firstRow, float[] out) {
        int columns = weight.columns();
        int rows = Math.min(row.length - from, weight.rows() - firstRow);
        float[] values = weight.values();
        for (int i = 0; i < rows; i++) {
            float factor = row[from + i];
            int at = (firstRow + i) * columns;
            if (factor != 0) {
                for (int j = 0; j < columns; j++) {
                    out[j] += factor * values[at + j];
                }
            }
        }
    }

    /** The mean of some rows; zeros of none. */
    static float[] mean(Tensor rows, int[] some) {
        int width = rows.columns();
        float[] sum = new float[width];
        for (int row : some) {
            for (int i = 0; i < width; i++) {
                sum[i] += rows.values()[row * width + i];
            }
        }
        for (int i = 0; some.length > 0 && i < width; i++) {
            sum[i] /= some.length;
        }
        return sum;
    }

    static float[] row(Tensor rows, int row) {
        int width = rows.columns();
        return java.util.Arrays.copyOfRange(rows.values(), row * width, (row + 1) * width);
    }

    /** Probabilities of logits from begin to end. */
    static double[] softmax(float[] logits, int begin, int end) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = begin; i < end; i++) {
            largest = Math.max(largest, logits[i]);
        }
        double[] out = new double[end - begin];
        double sum = 0;
        for (int i = begin; i < end; i++) {
            out[i - begin] = Math.exp(logits[i] - largest);
            sum += out[i - begin];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
        return out;
    }

    static double sigmoid(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }
}
