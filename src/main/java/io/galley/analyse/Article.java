package io.galley.analyse;

import io.galley.bitext.Bitext;
import io.galley.bitext.Pair;
import io.galley.text.Document;
import io.galley.text.Segment;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article, read: what every check looks at.
 *
 * @param passages one for each segment of the document, in order
 * @param quotations direct speech, by place
 * @param strayMarks quotation marks that close what was never opened, by place
 * @param people who is who in it
 * @param unread what could not be looked at
 * @param bitext it beside its source, where that came along and could be compared
 * @param measurements what models measured in it
 */
public record Article(
        Document document,
        List<Passage> passages,
        List<Quotation> quotations,
        List<Span> strayMarks,
        People people,
        List<Unread> unread,
        Optional<Bitext> bitext,
        Measurements measurements) {

    public Article {
        passages = List.copyOf(passages);
        quotations = List.copyOf(quotations);
        strayMarks = List.copyOf(strayMarks);
        unread = List.copyOf(unread);
    }

    /** The same, measured. */
    Article with(Measurements measured) {
        return new Article(document, passages, quotations, strayMarks, people, unread, bitext, measured);
    }

    /** The words at a place. */
    public String text(Span span) {
        return span.in(document.text());
    }

    /** Every number, by place. */
    public List<NumberMention> numbers() {
        return NumberReader.read(passages);
    }

    /** The numbers within a place. */
    public List<NumberMention> numbers(Span place) {
        return numbers().stream()
                .filter(number -> place.contains(number.figure().span()))
                .toList();
    }

    /** The passages that are written in whole sentences. */
    public Stream<Passage> prose() {
        return passages.stream().filter(passage -> passage.segment().block().isProse());
    }

    public Stream<Sentence> sentences() {
        return passages.stream().flatMap(passage -> passage.sentences().stream());
    }

    /** The language of the source that it could be compared with. */
    public Optional<Locale> sourceLanguage() {
        return bitext.map(Bitext::language);
    }

    /** The sentences of source and article that surely say the same. */
    public Stream<Pair> translations() {
        return bitext.stream().flatMap(Bitext::translations);
    }

    /** The words and marks at a place within one passage. */
    public List<Token> tokens(Span span) {
        return passageAt(span).stream()
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    /** The segment in which a place begins. */
    public Optional<Segment> segmentAt(Span span) {
        return passageAt(span).map(Passage::segment);
    }

    /** The segment of a side in which a place begins. */
    public Optional<Segment> segmentAt(Side side, Span span) {
        return side == Side.TARGET
                ? segmentAt(span)
                : document.segments(side).stream()
                        .filter(segment -> segment.span().overlaps(span))
                        .findFirst();
    }

    private Optional<Passage> passageAt(Span span) {
        int next = Places.firstFrom(passages, passage -> passage.span().start(), span.start() + 1);
        return next == 0
                ? Optional.empty()
                : Optional.of(passages.get(next - 1))
                        .filter(passage -> span.start()
                                < Math.max(passage.span().end(), passage.span().start() + 1));
    }

    /** The direct speech of a side, by place. */
    public List<Quotation> quotations(Side side) {
        return side == Side.TARGET
                ? quotations
                : Quotations.in(document.segments(side)).found();
    }

    /** The paragraphs of a side in which marks are missing, so that nobody can tell what is quoted. */
    public List<Span> unclearQuotations(Side side) {
        Quotations read =
                side == Side.TARGET ? new Quotations(quotations, strayMarks) : Quotations.in(document.segments(side));
        return Stream.concat(
                        read.found().stream()
                                .filter(quotation -> !quotation.closed())
                                .map(Quotation::span),
                        read.stray().stream())
                .flatMap(place ->
                        document.segments(side).stream().map(Segment::span).filter(place::overlaps))
                .distinct()
                .toList();
    }

    /** Whether a place lies inside direct speech. */
    public boolean isQuoted(Span span) {
        return innermostQuotation(span).isPresent();
    }

    /** The direct speech in which a place lies, and of several the innermost. */
    public Optional<Quotation> innermostQuotation(Span span) {
        return quotations.stream()
                .takeWhile(quotation -> quotation.span().start() <= span.start())
                .filter(quotation -> quotation.span().contains(span))
                .max(Comparator.comparingInt(Quotation::depth));
    }
}
