package io.galley.measure.onnx;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where each variable lies in the data file of a TensorFlow checkpoint: the checkpoint's index is a LevelDB table without
 * compression, whose values are {@code BundleEntryProto}s.
 */
final class BundleIndex {
    private static final int FOOTER = 48;
    private static final long MAGIC = 0xdb4775248b80fb57L;
    private static final int OFFSET_FIELD = 4;
    private static final int SIZE_FIELD = 5;

    private BundleIndex() {}

    /**
     * The place of a variable, in bytes from the start of the data file.
     *
     * @param size in bytes
     */
    record Entry(long offset, int size) {}

    static Map<String, Entry> read(byte[] table) throws IOException {
        ByteBuffer footer =
                ByteBuffer.wrap(table, table.length - FOOTER, FOOTER).order(ByteOrder.LITTLE_ENDIAN);
        if (footer.getLong(table.length - Long.BYTES) != MAGIC) {
            throw new IOException("this is no index of a TensorFlow checkpoint");
        }
        CodedInputStream handles = CodedInputStream.newInstance(table, table.length - FOOTER, FOOTER);
        handles.readRawVarint64();
        handles.readRawVarint64();
        Map<String, Entry> entries = new TreeMap<>();
        for (byte[] handle : block(table, handles).values()) {
            for (Map.Entry<String, byte[]> entry :
                    block(table, CodedInputStream.newInstance(handle)).entrySet()) {
                entries.put(entry.getKey(), entry(entry.getValue()));
            }
        }
        return entries;
    }

    /** The keys and values of the block that a handle points to. */
    private static Map<String, byte[]> block(byte[] table, CodedInputStream handle) throws IOException {
        int start = Math.toIntExact(handle.readRawVarint64());
        int length = Math.toIntExact(handle.readRawVarint64());
        int restarts = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN).getInt(start + length - Integer.BYTES);
        CodedInputStream in = CodedInputStream.newInstance(table, start, length - Integer.BYTES * (restarts + 1));
        Map<String, byte[]> entries = new TreeMap<>();
        byte[] last = {};
        while (!in.isAtEnd()) {
            int shared = in.readRawVarint32();
            int own = in.readRawVarint32();
            int value = in.readRawVarint32();
            ByteArrayOutputStream key = new ByteArrayOutputStream();
            key.write(last, 0, shared);
            key.writeBytes(in.readRawBytes(own));
            last = key.toByteArray();
            entries.put(new String(last, StandardCharsets.UTF_8), in.readRawBytes(value));
        }
        return entries;
    }

    private static Entry entry(byte[] message) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(message);
        long offset = 0;
        long size = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case OFFSET_FIELD -> offset = in.readInt64();
                case SIZE_FIELD -> size = in.readInt64();
                default -> in.skipField(tag);
            }
        }
        return new Entry(offset, Math.toIntExact(size));
    }
}
