package io.galley.bench;

/** Mixes up what comes in some order, the same way in every run. */
final class Shuffle {
    private Shuffle() {}

    /** A number, not negative, that has nothing to do with the order of the ids. */
    static long number(String id) {
        long hash = 1_125_899_906_842_597L;
        for (char c : id.toCharArray()) {
            hash = 31 * hash + c;
        }
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (hash ^ (hash >>> 33)) >>> 1;
    }
}
