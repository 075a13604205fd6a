package io.galley.measure.icu;

import com.ibm.icu.text.BreakIterator;
import io.galley.analyse.Annotator;
import io.galley.analyse.Passage;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.bitext.Unit;
import io.galley.bitext.Units;
import io.galley.text.Deadline;
import io.galley.text.Document;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Splits a text of any language into sentences and words as Unicode says (UAX 29; Chinese and Japanese words by ICU's dictionary). It
 * does not say what a word is: no readings, and every word is taken for known.
 */
public final class IcuAnnotator implements Annotator {
    @Override
    public Annotation annotate(Document document) {
        Locale language = document.languages().target();
        BreakIterator words = BreakIterator.getWordInstance(language);
        List<Segment> segments = document.segments();
        Map<Integer, List<Sentence>> sentences = Units.of(document.text(), segments, language).stream()
                .collect(Collectors.groupingBy(
                        Unit::block,
                        Collectors.mapping(
                                unit -> new Sentence(unit.span(), tokens(unit, words)), Collectors.toList())));
        List<Passage> passages = IntStream.range(0, segments.size())
                .mapToObj(
                        block -> new Passage(segments.get(block), sentences.getOrDefault(block, List.of()), List.of()))
                .toList();
        return new Annotation(passages, List.of());
    }

    /** It is done in a moment, whatever the deadline. */
    @Override
    public Annotator until(Deadline deadline) {
        return this;
    }

    private static List<Token> tokens(Unit unit, BreakIterator words) {
        List<Token> tokens = new ArrayList<>();
        words.setText(unit.text());
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            String text = unit.text().substring(start, end);
            if (!text.isBlank()) {
                Span place = new Span(start, end).shift(unit.span().start());
                tokens.add(new Token(place, text, List.of(), List.of(), true, Optional.empty()));
            }
            start = end;
        }
        return tokens;
    }
}
