package io.galley.analyse;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds what stands where in lists that are sorted by place. */
final class Places {
    private Places() {}

    /** The index of the first element that starts at {@code position} or after it; the list's size if none does. */
    static <T> int firstFrom(List<T> sorted, ToIntFunction<T> start, int position) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
