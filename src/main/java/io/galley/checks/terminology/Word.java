package io.galley.checks.terminology;

import io.galley.analyse.Reading;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run of letters and digits: glossaries and articles are cut up in the same way, so that they meet whatever LanguageTool
 * makes of hyphens and apostrophes.
 *
 * @param span its place in its text
 * @param text its letters
 * @param lower the same in lower case
 * @param gap what stands before it, since the word before: white space as one space, every hyphen and apostrophe the same
 * @param readings what it can be, where it is a word of its own
 * @param common whether it is a word of the dictionary that nobody takes for a name when it has small letters
 */
record Word(Span span, String text, String lower, String gap, List<Reading> readings, boolean common) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\u00AD]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern APOSTROPHE = Pattern.compile("[\\u2019\\u02BC]");

    /** Shorter words that end in s are rarely plurals. */
    private static final int SHORTEST_PLURAL = 4;

    Word {
        readings = List.copyOf(readings);
    }

    /** The words of a term. */
    static List<Word> of(String term) {
        return cut(term, new Span(0, term.length()), List.of());
    }

    /** The words of a sentence with their readings. */
    static List<Word> of(Sentence sentence, String text) {
        return cut(text, sentence.span(), sentence.tokens());
    }

    private static List<Word> cut(String text, Span part, List<Token> tokens) {
        List<Word> words = new ArrayList<>();
        Matcher runs = WORD.matcher(text).region(part.start(), part.end());
        int end = part.start();
        int at = 0;
        while (runs.find()) {
            Span span = new Span(runs.start(), runs.end());
            while (at < tokens.size() && tokens.get(at).span().end() <= span.start()) {
                at++;
            }
            String letters = Normalizer.normalize(runs.group().replace("\u00AD", ""), Normalizer.Form.NFC);
            List<Reading> readings = at < tokens.size() ? readings(tokens.get(at), span, text) : List.of();
            String lower = lower(letters);
            words.add(new Word(
                    span,
                    letters,
                    lower,
                    gap(text.substring(end, span.start())),
                    readings,
                    at < tokens.size()
                            && tokens.get(at).known()
                            && readings.stream().anyMatch(reading -> isCommon(reading, lower))));
            end = span.end();
        }
        return words;
    }

    static String gap(String between) {
        String gap = SPACE.matcher(between).replaceAll(" ");
        return APOSTROPHE.matcher(HYPHEN.matcher(gap).replaceAll("-")).replaceAll("'");
    }

    private static boolean isCommon(Reading reading, String lower) {
        return !reading.tag().startsWith("NNP")
                && !reading.lemma().isEmpty()
                && Character.isLowerCase(reading.lemma().codePointAt(0))
                && Character.isLetter(lower.codePointAt(0));
    }

    /** The tagger's readings; of the last word of a compound ("policy-makers") those of its part. */
    private static List<Reading> readings(Token token, Span span, String text) {
        if (token.span().equals(span)) {
            return token.readings();
        }
        int head = span.start() - token.span().start();
        boolean endsCompound = head > 0 && token.span().end() == span.end() && text.charAt(span.start() - 1) == '-';
        if (!endsCompound) {
            return List.of();
        }
        String before = lower(token.span().in(text).substring(0, head));
        return token.readings().stream()
                .filter(reading -> lower(reading.lemma()).startsWith(before))
                .map(reading -> new Reading(reading.tag(), reading.lemma().substring(head)))
                .filter(reading -> !reading.lemma().isEmpty())
                .toList();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * The dictionary forms, in lower case, of which this is another form. A word that can be a dictionary form itself ("left",
     * "building") is none, but for participles ("perished"); one that the tagger does not know may be a plural.
     */
    Set<String> bases() {
        if (!lower.endsWith("ed")
                && readings.stream().anyMatch(reading -> lower(reading.lemma()).equals(lower))) {
            return Set.of();
        }
        if (!readings.isEmpty()) {
            return readings.stream()
                    .map(reading -> lower(reading.lemma()))
                    .filter(lemma -> !lemma.equals(lower))
                    .collect(Collectors.toSet());
        }
        if (lower.length() < SHORTEST_PLURAL || !lower.endsWith("s") || lower.endsWith("ss")) {
            return Set.of();
        }
        return lower.endsWith("ies")
                ? Set.of(lower.substring(0, lower.length() - 3) + "y", lower.substring(0, lower.length() - 1))
                : lower.endsWith("es")
                        ? Set.of(lower.substring(0, lower.length() - 2), lower.substring(0, lower.length() - 1))
                        : Set.of(lower.substring(0, lower.length() - 1));
    }

    /** The tags by which it is a form of that word; a plural where the tagger does not know it. */
    Set<String> tags(String base) {
        return readings.isEmpty()
                ? Set.of("NNS")
                : readings.stream()
                        .filter(reading -> lower(reading.lemma()).equals(base))
                        .map(Reading::tag)
                        .collect(Collectors.toSet());
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
