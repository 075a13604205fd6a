package io.galley.bitext;

/**
 * Neighbouring sentences of the source and those of the target that say the same. Of what was left out, or put in, one side is
 * empty.
 *
 * @param sourceStart the first sentence of the source, by number from 0
 * @param sourceEnd the first after it
 * @param targetStart the first sentence of the target
 * @param targetEnd the first after it
 */
public record Bead(int sourceStart, int sourceEnd, int targetStart, int targetEnd) {
    /** How many sentences of the source. */
    public int sources() {
        return sourceEnd - sourceStart;
    }

    /** How many sentences of the target. */
    public int targets() {
        return targetEnd - targetStart;
    }
}
