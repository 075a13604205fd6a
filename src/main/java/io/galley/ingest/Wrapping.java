package io.galley.ingest;

import java.util.List;

/**
 * Tells a line feed that ends a block from one that only keeps a paragraph inside a narrow page. A paragraph is wrapped where
 * its next word would not have fitted; that a text is wrapped at all is shown by lines that go on in lower case.
 */
final class Wrapping {
    private static final int NARROWEST_PAGE = 40;
    private static final int WIDEST_PAGE = 100;

    /** By how much a line may stand out over those that show how wide the page is. */
    private static final int OVERHANG = 8;

    /** Full lines, of all lines that go on in lower case, that tell a wrapped text from verse. */
    private static final double FULL_SHARE = 0.6;

    private static final int FULL_LINES_OF_A_WRAPPED_TEXT = 2;

    private final List<Line> lines;
    private final int[] runOf;
    private final int[] runWidth;
    private final int[] fullInRun;
    private final int width;
    private final int full;
    private final boolean isWrapped;

    Wrapping(List<Line> lines) {
        this.lines = lines;
        runOf = new int[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            runOf[i] = runOf[i - 1] + (lines.get(i).attached() ? 0 : 1);
        }
        runWidth = new int[lines.size() + 1];
        fullInRun = new int[lines.size() + 1];
        int goingOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (goesOn(i)) {
                goingOn++;
                runWidth[runOf[i]] =
                        Math.max(runWidth[runOf[i]], lines.get(i - 1).width());
            }
        }
        int widest = 0;
        int filled = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (goesOn(i) && isFull(i - 1, runWidth[runOf[i]])) {
                filled++;
                fullInRun[runOf[i]]++;
                widest = Math.max(widest, lines.get(i - 1).width());
            }
        }
        width = widest;
        full = filled;
        isWrapped = filled > 0 && filled >= FULL_SHARE * goingOn;
    }

    /** Whether the line at {@code index} continues the paragraph of the line above it. */
    boolean continues(int index) {
        if (!isWrapped || !canContinue(index)) {
            return false;
        }
        int run = runOf[index];
        if (goesOn(index)) {
            return isFull(index - 1, runWidth[run]);
        }
        boolean isFull = (full >= FULL_LINES_OF_A_WRAPPED_TEXT && isFull(index - 1, width))
                || (fullInRun[run] > 0 && isFull(index - 1, runWidth[run]));
        return isFull
                && lines.get(index - 1).width() <= Math.max(width, runWidth[run]) + OVERHANG
                && !(index == 1 && mayBeHeadline());
    }

    private boolean canContinue(int index) {
        Line above = lines.get(index - 1);
        Line line = lines.get(index);
        return line.attached()
                && above.width() >= NARROWEST_PAGE
                && above.width() <= WIDEST_PAGE
                && line.width() <= WIDEST_PAGE
                && line.indent() <= above.indent()
                && !Wording.opensBlock(line.words(), above.words());
    }

    private boolean goesOn(int index) {
        return canContinue(index)
                && Character.isLowerCase(lines.get(index).words().codePointAt(0))
                && !Sentences.isEnded(lines.get(index - 1).words());
    }

    private boolean isFull(int index, int page) {
        return lines.get(index).width() + 1 + lines.get(index + 1).firstWordLength() > page;
    }

    /** Whether the first line may be a title right over the text or the caption: what stands under it ends as sentences do. */
    private boolean mayBeHeadline() {
        int last = 1;
        while (last + 1 < lines.size() && lines.get(last + 1).attached()) {
            last++;
        }
        String first = lines.get(0).words();
        return !Sentences.isEnded(first)
                && Sentences.isEnded(lines.get(last).words())
                && (last == 1 || Sentences.isTitleCase(first));
    }
}
