package io.galley.ingest;

import io.galley.ingest.Extract.Region;
import io.galley.ingest.Wording.Sign;
import io.galley.text.Block;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into its blocks. All of it but blanks lies in exactly one of them. */
final class Segmenter {
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_SUBHEADING = 80;
    private static final int CLOSING_BLOCKS = 4;

    /** How many paragraphs may stand before the one with the dateline: summaries under the headline. */
    private static final int PARAGRAPHS_WITH_DATELINE = 3;

    private final String text;
    private final List<Piece> pieces;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();

    /** Whether there is a headline above the piece that is looked at, or the format says that there will be one. */
    private boolean hasHeadline;

    /** Whether there is running text above it. */
    private boolean hasText;

    /**
     * A block before it is known what it is.
     *
     * @param said what its format says it is
     * @param attached whether it stands right under the one before, without an empty line
     */
    private record Piece(Span span, String words, Optional<Block> said, boolean attached) {}

    private Segmenter(Extract extract) {
        text = extract.text();
        pieces = pieces(extract);
        hasHeadline = pieces.stream().anyMatch(piece -> piece.said().equals(Optional.of(Block.HEADLINE)));
    }

    static List<Segment> segments(Extract extract) {
        Segmenter segmenter = new Segmenter(extract);
        segmenter.classify();
        return segmenter.segments;
    }

    private List<Piece> pieces(Extract extract) {
        List<Piece> found = new ArrayList<>();
        for (Region region : extract.regions()) {
            if (region.block().isPresent()) {
                Span span = Line.trim(text, region.span());
                found.add(new Piece(span, span.in(text), region.block(), false));
            } else {
                found.addAll(paragraphs(region.span()));
            }
        }
        return found;
    }

    private List<Piece> paragraphs(Span region) {
        List<Piece> found = new ArrayList<>();
        List<Line> lines = Line.in(text, region);
        Wrapping wrapping = new Wrapping(lines);
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !wrapping.continues(i)) {
                Span span = lines.get(first).span().to(lines.get(i - 1).span());
                found.add(new Piece(
                        span, span.in(text), Optional.empty(), lines.get(first).attached()));
                first = i;
            }
        }
        return found;
    }

    private void classify() {
        for (int i = 0; i < pieces.size(); i++) {
            Block block = block(i);
            blocks.add(block);
            hasHeadline |= block == Block.HEADLINE;
            hasText |= block.isProse();
        }
        int paragraphs = 0;
        boolean isDated = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int start = piece.span().start();
            Block block = blocks.get(i);
            if (block == Block.PARAGRAPH && !isDated && paragraphs < PARAGRAPHS_WITH_DATELINE) {
                paragraphs++;
                int dateline = Dateline.length(piece.words());
                if (dateline > 0) {
                    isDated = true;
                    add(Block.DATELINE, new Span(start, start + dateline));
                    start += dateline;
                    block = isQuotation(i, piece.words().substring(dateline)) ? Block.QUOTE : block;
                }
            }
            add(block, new Span(start, piece.span().end()));
        }
    }

    private void add(Block block, Span span) {
        Span words = Line.trim(text, span);
        segments.add(new Segment("s" + (segments.size() + 1), block, words, words.in(text)));
    }

    /** What a piece is, once all above it are known. */
    private Block block(int i) {
        Piece piece = pieces.get(i);
        String words = piece.words();
        if (piece.said().isPresent()) {
            boolean isLink = piece.said().get() != Block.TABLE_CELL && Wording.has(Sign.FURNITURE, words);
            return isLink ? Block.BOILERPLATE : piece.said().get();
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Block.BOILERPLATE;
        }
        if (Dates.isDate(words) || Dateline.length(words) == words.length()) {
            return Block.DATELINE;
        }
        if (Wording.isAll(Sign.CREDIT, words)) {
            return piece.attached() || !hasText ? Block.CAPTION : Block.BOILERPLATE;
        }
        if (Wording.has(Sign.CAPTION_LABEL, words) || Wording.has(Sign.CREDIT, words) || isCreditedBelow(i)) {
            return Block.CAPTION;
        }
        boolean isClosing = i > 0 && i >= pieces.size() - CLOSING_BLOCKS;
        if (Wording.has(Sign.FURNITURE, words) || (isClosing && Wording.has(Sign.CLOSING, words))) {
            return Block.BOILERPLATE;
        }
        if (Wording.isBulleted(words) || isNumberedWithOthers(i)) {
            return Block.LIST_ITEM;
        }
        if (isTitle(i) || isSubheading(i)) {
            return Block.HEADLINE;
        }
        return isQuotation(i, words) ? Block.QUOTE : Block.PARAGRAPH;
    }

    /** Whether the line right below says whose picture it is; a headline may stand over a credit, too. */
    private boolean isCreditedBelow(int i) {
        return i + 1 < pieces.size()
                && pieces.get(i + 1).attached()
                && Wording.isAll(Sign.CREDIT, pieces.get(i + 1).words())
                && hasHeadline;
    }

    private boolean isNumberedWithOthers(int i) {
        return Wording.isNumbered(pieces.get(i).words())
                && ((i > 0 && Wording.isNumbered(pieces.get(i - 1).words()))
                        || (i + 1 < pieces.size()
                                && Wording.isNumbered(pieces.get(i + 1).words())));
    }

    /** The title of the whole: the first words that are of the story, where no format says what the title is. */
    private boolean isTitle(int i) {
        String words = pieces.get(i).words();
        return i + 1 < pieces.size()
                && !Character.isLowerCase(pieces.get(i + 1).words().codePointAt(0))
                && words.length() <= LONGEST_HEADLINE
                && !Sentences.isStopped(words)
                && !hasHeadline
                && !hasText;
    }

    /** A short line over running text that is no end of a paragraph; in verse no line stands over running text. */
    private boolean isSubheading(int i) {
        String words = pieces.get(i).words();
        boolean isHeadingShaped = words.length() <= LONGEST_SUBHEADING
                && words.codePoints().anyMatch(Character::isLetter)
                && !Sentences.isStopped(words)
                && !Sentences.isEnded(words)
                && !Character.isLowerCase(words.codePointAt(0));
        boolean isUnderEnd = i > 0
                && (blocks.get(i - 1) != Block.PARAGRAPH
                        || Sentences.isEnded(pieces.get(i - 1).words())
                        || Sentences.isStopped(pieces.get(i - 1).words()));
        return isHeadingShaped && isUnderEnd && isOverText(i);
    }

    private boolean isOverText(int i) {
        return i + 1 < pieces.size()
                && Sentences.isEnded(pieces.get(i + 1).words())
                && pieces.get(i + 1).words().length() > pieces.get(i).words().length();
    }

    private boolean isQuotation(int i, String words) {
        boolean goesOnBelow = i + 1 < pieces.size() && pieces.get(i + 1).words().charAt(0) == words.charAt(0);
        return Sentences.isQuotation(words, goesOnBelow);
    }
}
