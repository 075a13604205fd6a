package io.galley.measure.onnx;

import java.time.Duration;

/**
 * What a model may cost.
 *
 * @param budget the time for one article; what is not measured by then is a gap
 * @param threads how many processors it may use at the same time, for all articles together
 * @param cachedSentences sentences that are remembered with what was measured in them
 * @param cachedStates words whose states are remembered, of 3 KB each
 */
public record ModelLimits(Duration budget, int threads, int cachedSentences, int cachedStates) {
    public static final ModelLimits DEFAULT =
            new ModelLimits(Duration.ofSeconds(20), Runtime.getRuntime().availableProcessors(), 4_000, 20_000);
}
