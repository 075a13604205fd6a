package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words that are written with a hyphen in one place and as one in another: "build-up" and "buildup". */
final class Compounds {
    /** Letters of the shortest word that is compared. */
    private static final int SHORTEST = 5;

    private Compounds() {}

    static Stream<Hit> variants(Article article) {
        Map<String, Map<String, List<Span>>> found = new LinkedHashMap<>();
        article.prose()
                .flatMap(passage -> passage.tokens().stream())
                .filter(token -> !token.isCapitalised() && token.isWord())
                .forEach(token -> {
                    String closed = token.text().replace("-", "");
                    found.computeIfAbsent(closed, word -> new LinkedHashMap<>())
                            .computeIfAbsent(token.text(), word -> new ArrayList<>())
                            .add(token.span());
                });
        return found.entrySet().stream()
                .filter(word ->
                        word.getKey().length() >= SHORTEST && word.getValue().size() > 1)
                .flatMap(word -> Variant.strays(word.getValue().entrySet().stream()
                        .map(written -> new Variant(written.getKey(), written.getValue()))));
    }
}
