package io.galley.measure.onnx;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/**
 * One entry of a layout: which variable of the base model becomes which part of a graph's weights.
 *
 * @param variable its name in the base model
 * @param shape of the part; the last number counts its columns
 * @param offset where the part begins in the file of the weights, in bytes
 * @param length in bytes
 * @param transform what is done to the variable's numbers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Weight(String variable, int[] shape, long offset, int length, String transform) {
    private static final float MOST = 127;

    /** The zero of an unsigned byte that stands for a signed number. */
    private static final int ZERO = 128;

    /** The part's bytes. */
    ByteBuffer from(FloatBuffer values) {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        switch (transform) {
            case "copy" -> bytes.asFloatBuffer().put(values.duplicate());
            case "row_scale" -> scales(values.limit() / shape[0], 1, values, bytes);
            case "row_int8" -> integers(shape[1], 1, 0, values, bytes);
            case "row_block_scales" -> scales(values.limit() / (shape[0] * shape[1]), 1, values, bytes);
            case "row_blocks" -> integers(shape[2], 1, ZERO, values, bytes);
            case "column_int8" -> columns(values, bytes);
            case "kernel_block_scales" -> scales(values.limit() / (shape[0] * shape[1]), shape[0], values, bytes);
            case "kernel_blocks" -> integers(shape[2], shape[0], ZERO, values, bytes);
            default -> throw new IllegalArgumentException("a layout asks for the unknown transform " + transform);
        }
        return bytes;
    }

    /**
     * What the largest integer of each block stands for.
     *
     * @param block how many numbers share a scale
     * @param columns how many columns the variable has if its columns are to become rows, else 1
     */
    private static void scales(int block, int columns, FloatBuffer values, ByteBuffer bytes) {
        float[] turned = turned(values, columns);
        for (int start = 0; start < turned.length; start += block) {
            bytes.putFloat(start / block * Float.BYTES, scale(turned, start, block));
        }
    }

    private static void integers(int block, int columns, int zero, FloatBuffer values, ByteBuffer bytes) {
        float[] turned = turned(values, columns);
        for (int start = 0; start < turned.length; start += block) {
            float scale = scale(turned, start, block);
            for (int i = start; i < start + block; i++) {
                bytes.put(i, rounded(turned[i], scale, zero));
            }
        }
    }

    private void columns(FloatBuffer values, ByteBuffer bytes) {
        int columns = shape[1];
        int rows = values.limit() / columns;
        float[] turned = turned(values, columns);
        for (int column = 0; column < columns; column++) {
            float scale = scale(turned, column * rows, rows);
            for (int row = 0; row < rows; row++) {
                bytes.put(row * columns + column, rounded(turned[column * rows + row], scale, 0));
            }
        }
    }

    /** The numbers, column by column. */
    private static float[] turned(FloatBuffer values, int columns) {
        float[] turned = new float[values.limit()];
        int rows = turned.length / columns;
        for (int i = 0; i < turned.length; i++) {
            turned[i % columns * rows + i / columns] = values.get(i);
        }
        return turned;
    }

    private static float scale(float[] values, int start, int count) {
        float most = 0;
        for (int i = start; i < start + count; i++) {
            most = Math.max(most, Math.abs(values[i]));
        }
        return most / MOST;
    }

    private static byte rounded(float value, float scale, int zero) {
        float rounded = scale == 0 ? 0 : (float) Math.rint(value / scale);
        return (byte) (zero + Math.round(Math.max(-MOST, Math.min(MOST, rounded))));
    }
}
