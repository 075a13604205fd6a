package io.galley.check;

import io.galley.analyse.Article;
import java.util.stream.Stream;

/**
 * A question asked of an article. Checks are immutable, keep nothing between calls, know nothing of each other and are
 * safe for use by several threads.
 */
public interface Check {
    /** All there is to say of the check itself. */
    CheckSpec spec();

    /** The problems found, in any order. */
    Stream<Hit> inspect(Article article);
}
