package io.galley.bench;

import io.galley.bench.CleanNews.Story;

/** Which half of the stories one belongs to: checks are tuned on the one and confirmed on the other. */
enum Half {
    TUNING,
    CONFIRMING;

    static Half of(Story story) {
        return Shuffle.number(story.id()) % 2 == 0 ? TUNING : CONFIRMING;
    }
}
