package io.galley.ingest;

/** Reads one format. Readers keep nothing between calls and are safe for use by several threads. */
interface Reader {
    /**
     * The text and what its format says of its parts.
     *
     * @param most how many characters the text may have; a reader whose files can hold more than they weigh stops there
     * @throws IngestException if the file is not of the format
     */
    Extract read(Material material, int most);
}
