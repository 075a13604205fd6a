package io.galley.ingest;

import io.galley.text.DataFile;
import java.util.List;
import java.util.regex.Pattern;

/** Phrases by which newsrooms mark what is not of the story; the file gives each with an example. */
final class Wording {
    /** Longer blocks are not asked: what they say, they say in passing. */
    private static final int LONGEST = 600;

    private static final List<Phrase> PHRASES = load("wording.tsv");

    /** What a phrase makes of the block that it stands in. */
    enum Sign {
        /** The words that begin a caption. */
        CAPTION_LABEL,
        /** The words that end a caption, or are all of it: whose picture it is. */
        CREDIT,
        /** Links, buttons, notices, names of reporters: anywhere. */
        FURNITURE,
        /** The same, but only in the last blocks, since a story could say it. */
        CLOSING
    }

    /** One line of the file. */
    record Phrase(Sign sign, Pattern pattern, String example) {
        boolean isIn(String words) {
            return words.length() <= LONGEST && pattern.matcher(words).find();
        }

        boolean isAll(String words) {
            return words.length() <= LONGEST && pattern.matcher(words).matches();
        }
    }

    private static final Pattern BULLET = Pattern.compile("^(?:[-*–•·▪◦‣●○■□➢➤✓]|[oO](?=\\t))\\s+\\S");
    private static final Pattern NUMBER = Pattern.compile("^\\(?(\\d{1,2}|[a-z])[.)]\\s+\\S");

    private Wording() {}

    static List<Phrase> phrases() {
        return PHRASES;
    }

    static boolean has(Sign sign, String words) {
        return PHRASES.stream().anyMatch(phrase -> phrase.sign() == sign && phrase.isIn(words));
    }

    /** Whether the sign is all there is. */
    static boolean isAll(Sign sign, String words) {
        return PHRASES.stream().anyMatch(phrase -> phrase.sign() == sign && phrase.isAll(words));
    }

    static boolean isBulleted(String words) {
        return BULLET.matcher(words).find();
    }

    static boolean isNumbered(String words) {
        return NUMBER.matcher(words).find();
    }

    /** Whether a line begins something of its own and does not go on with the line above it. */
    static boolean opensBlock(String line, String above) {
        if (isBulleted(line) || isNumbered(line)) {
            return Sentences.isEnded(above) || Sentences.isStopped(above) || line.startsWith("•");
        }
        return !Character.isLowerCase(line.codePointAt(0))
                && (has(Sign.CAPTION_LABEL, line) || has(Sign.FURNITURE, line));
    }

    private static List<Phrase> load(String file) {
        return DataFile.rows(Wording.class, file).stream()
                .map(row -> new Phrase(
                        Sign.valueOf(row.get(0)),
                        Pattern.compile(row.get(1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        row.get(2)))
                .toList();
    }
}
