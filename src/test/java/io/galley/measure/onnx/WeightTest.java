package io.galley.measure.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WeightTest {
    /** Two rows, four columns. */
    private static final FloatBuffer VALUES = FloatBuffer.wrap(new float[] {1, -2, 0, 127, 0.5f, 254, 0, -63.5f});

    @Test
    void rowsShareAScale() {
        assertThat(bytes("row_int8", 8, 2, 4)).containsExactly(1, -2, 0, 127, 0, 127, 0, -32);
        assertThat(floats("row_scale", 2, 2, 1)).containsExactly(1f, 2f);
    }

    @Test
    void columnsShareAScale() {
        assertThat(bytes("column_int8", 8, 2, 4)).containsExactly(127, -1, 0, 127, 64, 127, 0, -64);
    }

    @Test
    void blocksOfRowsAreUnsigned() {
        assertThat(bytes("row_blocks", 8, 2, 2, 2)).containsExactly(192, 1, 128, 255, 128, 255, 128, 1);
        assertThat(floats("row_block_scales", 4, 2, 2)).containsExactly(2 / 127f, 1f, 2f, 0.5f);
    }

    @Test
    void blocksOfAKernelAreThoseOfItsColumns() {
        assertThat(bytes("kernel_blocks", 8, 4, 1, 2)).containsExactly(255, 192, 127, 255, 128, 128, 255, 64);
        assertThat(floats("kernel_block_scales", 4, 4, 1)).containsExactly(1 / 127f, 2f, 0f, 1f);
    }

    /** Unsigned where the transform is. */
    private static int[] bytes(String transform, int length, int... shape) {
        byte[] bytes = new Weight("v", shape, 0, length, transform).from(VALUES).array();
        boolean unsigned = transform.endsWith("blocks");
        return IntStream.range(0, length)
                .map(i -> unsigned ? Byte.toUnsignedInt(bytes[i]) : bytes[i])
                .toArray();
    }

    private static float[] floats(String transform, int count, int... shape) {
        ByteBuffer bytes = new Weight("v", shape, 0, count * Float.BYTES, transform).from(VALUES);
        float[] floats = new float[count];
        bytes.asFloatBuffer().get(floats);
        return floats;
    }
}
