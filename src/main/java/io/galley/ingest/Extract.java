package io.galley.ingest;

import io.galley.text.Block;
import io.galley.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a reader took from a file.
 *
 * @param text the text, which every later place counts in
 * @param regions its parts in order; what lies between them is blank
 * @param verbatim whether the file holds the text as it stands here
 */
record Extract(String text, List<Region> regions, boolean verbatim) {
    /**
     * Part of a text that its format sets apart.
     *
     * @param block what the format says it is; where it says nothing, the text must show it, and line by line
     * @param remarks what the file lets stand in it
     */
    record Region(Span span, Optional<Block> block, List<Remark> remarks) {
        Region {
            remarks = List.copyOf(remarks);
        }

        /** The same, of another kind. */
        Region as(Optional<Block> other) {
            return new Region(span, other, remarks);
        }
    }

    /** A comment that lets stand what a check finds. */
    record Remark(String check, String reason) {}

    Extract {
        regions = List.copyOf(regions);
    }
}
