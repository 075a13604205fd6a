package io.galley.bitext;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sentences of the source and those of the article that say the same. Of what was left out, or put in, one side is empty.
 *
 * @param sourceWords the words and marks of the source's sentences
 * @param targetWords the words and marks of the article's sentences
 * @param sure whether they surely belong together; of a side alone, whether both its neighbours do
 * @param links which words mean the same, by place in the source
 * @param estimate what a model says of the translation, by place in the article
 */
public record Pair(
        List<Unit> source,
        List<Unit> target,
        List<Word> sourceWords,
        List<Word> targetWords,
        boolean sure,
        List<Link> links,
        Optional<Estimate> estimate) {
    public Pair {
        source = List.copyOf(source);
        target = List.copyOf(target);
        sourceWords = List.copyOf(sourceWords);
        targetWords = List.copyOf(targetWords);
        links = List.copyOf(links);
    }

    /** Whether both sides say something. */
    public boolean isWhole() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /** The place of the source's sentences; only where there are any. */
    public Span sourceSpan() {
        return source.get(0).span().to(source.get(source.size() - 1).span());
    }

    /** The place of the article's sentences; only where there are any. */
    public Span targetSpan() {
        return target.get(0).span().to(target.get(target.size() - 1).span());
    }

    /** The words of the article that translate those at a place of the source, in order. */
    public List<Span> translations(Span place) {
        Set<Span> found = new TreeSet<>();
        for (Link link : links) {
            if (link.source().overlaps(place)) {
                found.add(link.target());
            }
        }
        return new ArrayList<>(found);
    }

    /** The words of the source that those at a place of the article translate, in order. */
    public List<Span> originals(Span place) {
        Set<Span> found = new TreeSet<>();
        for (Link link : links) {
            if (link.target().overlaps(place)) {
                found.add(link.source());
            }
        }
        return new ArrayList<>(found);
    }
}
