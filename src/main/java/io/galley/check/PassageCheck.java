package io.galley.check;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import java.util.stream.Stream;

/** A check that one passage at a time suffices for. */
public interface PassageCheck extends Check {
    /** The problems found in one passage. */
    Stream<Hit> inspect(Passage passage);

    @Override
    default Stream<Hit> inspect(Article article) {
        return article.passages().stream().flatMap(this::inspect);
    }
}
