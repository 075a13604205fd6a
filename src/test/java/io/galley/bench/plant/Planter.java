package io.galley.bench.plant;

import java.util.List;
import java.util.Random;

/** Knows one kind of error. */
@FunctionalInterface
interface Planter {
    /** Every place of a story where the error could be planted, one of which is then taken; none where there is no occasion. */
    List<Planted> occasions(Draft draft, Random random);
}
