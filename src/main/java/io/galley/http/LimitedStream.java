package io.galley.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends the request when more is read than may be. */
final class LimitedStream extends FilterInputStream {
    private final RequestLimit limit;
    private long read;

    LimitedStream(InputStream in, RequestLimit limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) {
        read += more;
        if (read > limit.bytes()) {
            throw limit.exceeded().toException();
        }
    }
}
