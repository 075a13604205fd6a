package io.galley.bitext;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a text in any language, in digits and in words. Not safe for use by several threads. */
public final class QuantityReader {
    /** Not those of an HTML entity that was left in the text. */
    private static final Pattern DIGITS = Pattern.compile("(?<!&#\\p{Nd}{0,5})\\p{Nd}+(?:[.,:\u066B\u066C]\\p{Nd}+)*");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");
    /** Centuries and kings: "XIXe", "II". */
    private static final Pattern ROMAN = Pattern.compile("([IVXL]{2,}|[VX])(?:e|er|ème)?");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");
    /** Indonesian and Malay put these before or behind a number word. */
    private static final String ORDINAL_PREFIX = "ke";

    private static final Pattern TEENS = Pattern.compile("\\s+(?:belas|puluh|ratus|ribu)\\b");

    private static final Pattern CLITIC = Pattern.compile("nya$");

    /** Behind a time, or behind the end of a span that it begins. */
    private static final Pattern AFTERNOON =
            Pattern.compile("^(?:\\s*[-–]\\s*\\d{1,2}(?:[.:]\\d{2})?)?\\s*p\\.?m\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SPACE_BEFORE_SCALE = Pattern.compile("[\\s\u00A0-]{0,2}");

    private static final List<List<String>> SCALES = DataFile.rows(QuantityReader.class, "scales.tsv");
    private static final List<List<String>> OTHER_WORDS = DataFile.rows(QuantityReader.class, "number-words.tsv");

    /** Below this, what is written in words may be no number at all, or be said without one: "both", "a", "twice". */
    private static final BigDecimal FIRM = BigDecimal.valueOf(3);

    private static final Set<String> READ_IN_WORDS = Set.of("de", "en", "es", "fr", "id", "it", "ms", "nl", "pt");

    /** The longest number in words, in UTF-16 code units. */
    private static final int LONGEST_WORDS = 120;

    /** "万亿". */
    private static final int LONGEST_SCALE = 2;

    private static final int NOON = 12;
    private static final BigDecimal HOURS_TO_TIME = BigDecimal.valueOf(100);

    private final char decimalMark;
    private final RuleBasedNumberFormat words;
    private final RuleBasedNumberFormat numerals =
            new RuleBasedNumberFormat(ULocale.ROOT, RuleBasedNumberFormat.NUMBERING_SYSTEM);
    private final boolean readsWords;
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();
    private final Map<String, BigDecimal> others = new HashMap<>();

    private QuantityReader(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        numerals.setDefaultRuleSet("%roman-upper");
        readsWords = READ_IN_WORDS.contains(language.getLanguage());
        decimalMark = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        words = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (int number = 0; number <= HUNDRED; number++) {
            for (String ruleSet : words.getRuleSetNames()) {
                Matcher first = WORD.matcher(words.format(number, ruleSet));
                if (ruleSet.contains("spellout") && first.lookingAt()) {
                    firstWords.add(first.group());
                    firstWords.add(first.group().split("-", 2)[0]);
                }
            }
        }
        read(SCALES, language, scales);
        read(OTHER_WORDS, language, others);
    }

    private static final int HUNDRED = 100;

    public static QuantityReader of(Locale language) {
        return new QuantityReader(language);
    }

    private static void read(List<List<String>> rows, Locale language, Map<String, BigDecimal> into) {
        rows.stream()
                .filter(row -> row.get(0).equals(language.getLanguage()))
                .forEach(row -> into.put(row.get(1), new BigDecimal(row.get(2))));
    }

    /**
     * Whether numbers in words are read as well as those in digits: where words are parted by blanks and number words hardly change their
     * endings.
     */
    public boolean readsWords() {
        return readsWords;
    }

    /** The numbers at a place of a text, in order. */
    public List<Quantity> read(String text, Span place) {
        List<Quantity> found = new ArrayList<>();
        int at = place.start();
        Matcher digits = DIGITS.matcher(text).region(place.start(), place.end());
        Matcher word = WORD.matcher(text).region(place.start(), place.end());
        boolean moreDigits = digits.find();
        boolean moreWords = word.find();
        while (moreDigits || moreWords) {
            if (moreDigits && (!moreWords || digits.start() <= word.start())) {
                Quantity quantity = inDigits(text, digits.start(), digits.end(), place.end());
                found.add(quantity);
                at = quantity.span().end();
            } else {
                at = inWords(text, word.start(), word.end(), place.end(), found);
            }
            moreDigits = moreDigits && (digits.start() >= at || digits.find(at)) && digits.start() < place.end();
            moreWords = moreWords && (word.start() >= at || word.find(at)) && word.start() < place.end();
        }
        return found;
    }

    private Quantity inDigits(String text, int start, int end, int last) {
        String digits = plain(text.substring(start, end));
        Set<BigDecimal> values = new LinkedHashSet<>(values(digits));
        Matcher time = TIME.matcher(digits);
        if (time.matches()) {
            BigDecimal hours = new BigDecimal(time.group(1));
            BigDecimal minutes = new BigDecimal(time.group(2));
            values.add(clock(hours, minutes, text.substring(end, last)));
        } else if (AFTERNOON.matcher(text.substring(end, last)).find() && digits.length() <= 2) {
            values.add(clock(new BigDecimal(digits), BigDecimal.ZERO, text.substring(end, last)));
        }
        int scaleEnd = scaleEnd(text, end, last);
        if (scaleEnd > end) {
            BigDecimal scale = scale(text, end, scaleEnd);
            Set<BigDecimal> scaled =
                    new LinkedHashSet<>(values.stream().map(scale::multiply).toList());
            if (Character.isIdeographic(text.charAt(scaleEnd - 1))) {
                return withRest(new Quantity(new Span(start, scaleEnd), List.copyOf(scaled), true), text, last);
            }
            if (Character.isLetter(text.charAt(scaleEnd - 1)) && !Character.isLetter(text.charAt(scaleEnd - 2))) {
                // One letter may as well be a unit: "5m" are millions or metres.
                scaled.addAll(values);
            }
            return new Quantity(new Span(start, scaleEnd), List.copyOf(scaled), true);
        }
        return new Quantity(new Span(start, end), List.copyOf(values), !isPartOfWord(text, start));
    }

    /** Whether digits end a word: "km2", "H2O". */
    private static boolean isPartOfWord(String text, int start) {
        return start > 0 && Character.UnicodeScript.of(text.codePointBefore(start)) == Character.UnicodeScript.LATIN;
    }

    /** A time of day as the number that stands on a clock of 24 hours: 1430. */
    private static BigDecimal clock(BigDecimal hours, BigDecimal minutes, String after) {
        boolean afternoon = AFTERNOON.matcher(after).find() && hours.compareTo(BigDecimal.valueOf(NOON)) < 0;
        BigDecimal hour = afternoon ? hours.add(BigDecimal.valueOf(NOON)) : hours;
        return hour.multiply(HOURS_TO_TIME).add(minutes);
    }

    /** All that a run of digits with marks in it can mean; what the language's own marks say comes first. */
    private List<BigDecimal> values(String digits) {
        int mark = lastMark(digits);
        if (mark < 0) {
            return List.of(new BigDecimal(digits));
        }
        BigDecimal whole = new BigDecimal(digits.replaceAll("\\D", ""));
        boolean canGroup = digits.matches("\\d{1,3}([.,]\\d{3})+");
        boolean canBeDecimal = digits.charAt(mark) != ':'
                && digits.chars().filter(c -> c == digits.charAt(mark)).count() == 1;
        BigDecimal decimal =
                new BigDecimal(digits.substring(0, mark).replaceAll("\\D", "") + "." + digits.substring(mark + 1));
        if (canGroup && canBeDecimal) {
            return digits.charAt(mark) == decimalMark ? List.of(decimal, whole) : List.of(whole, decimal);
        }
        return canGroup ? List.of(whole) : canBeDecimal ? List.of(decimal) : List.of(whole);
    }

    private static int lastMark(String digits) {
        for (int i = digits.length() - 1; i >= 0; i--) {
            if (!Character.isDigit(digits.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** In the digits and marks of this line. */
    private static String plain(String digits) {
        StringBuilder plain = new StringBuilder();
        digits.codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else {
                plain.append(c == '\u066B' ? '.' : c == '\u066C' ? ',' : (char) c);
            }
        });
        return plain.toString();
    }

    private BigDecimal roman(String letters) {
        ParsePosition position = new ParsePosition(0);
        return new BigDecimal(numerals.parse(letters, position).toString());
    }

    /** "1万2500": what follows a sign for a scale at once is added to it. */
    private Quantity withRest(Quantity number, String text, int last) {
        Matcher digits = DIGITS.matcher(text).region(number.span().end(), last);
        if (!digits.lookingAt()) {
            return number;
        }
        Quantity rest = inDigits(text, digits.start(), digits.end(), last);
        return new Quantity(
                number.span().to(rest.span()), List.of(number.value().add(rest.value())), true);
    }

    private int scaleEnd(String text, int from, int last) {
        Matcher space = SPACE_BEFORE_SCALE.matcher(text).region(from, last);
        int start = space.lookingAt() ? space.end() : from;
        Matcher word = WORD.matcher(text).region(start, last);
        if (word.lookingAt()) {
            if (scales.containsKey(word.group().toLowerCase(Locale.ROOT))) {
                return word.end();
            }
            for (int length = Math.min(LONGEST_SCALE, last - start); start == from && length > 0; length--) {
                // Of writing without blanks the longest sign or pair of signs; of others a letter: "5m".
                String signs = text.substring(start, start + length);
                if (scales.containsKey(signs) && (length == 1 || Character.isIdeographic(signs.charAt(0)))) {
                    return start + length;
                }
            }
        }
        return from;
    }

    private BigDecimal scale(String text, int from, int to) {
        return scales.getOrDefault(
                text.substring(from, to).replaceFirst("^[\\s\u00A0-]+", "").toLowerCase(Locale.ROOT), BigDecimal.ONE);
    }

    /** Reads a number at a word, if there is one; returns where to read on. */
    private int inWords(String text, int start, int end, int last, List<Quantity> found) {
        String word = text.substring(start, end).toLowerCase(Locale.ROOT);
        Matcher roman = ROMAN.matcher(text).region(start, end);
        if (roman.matches()) {
            found.add(new Quantity(new Span(start, end), List.of(roman(roman.group(1))), false));
            return end;
        }
        BigDecimal other =
                others.getOrDefault(word, others.get(CLITIC.matcher(word).replaceFirst("")));
        if (other != null && !goesOn(text, end, last)) {
            found.add(new Quantity(new Span(start, end), List.of(other), false));
            return end;
        }
        int from = start + ordinalPrefix(word);
        if (!begins(text.substring(from, end).toLowerCase(Locale.ROOT))) {
            return end;
        }
        String lower =
                text.substring(from, Math.min(last, from + LONGEST_WORDS)).toLowerCase(Locale.ROOT);
        ParsePosition position = new ParsePosition(0);
        Number number = words.parse(lower, position);
        if (position.getIndex() == 0 || position.getIndex() < end - from) {
            // ICU knows "twenty-five", and "one hundred" without the hyphen that some put there.
            position.setIndex(0);
            number = words.parse(lower.replace('-', ' '), position);
        }
        int stop = position.getIndex();
        while (stop > 0 && Character.isWhitespace(lower.charAt(stop - 1))) {
            stop--;
        }
        if (stop == 0 || stop < lower.length() && Character.isLetter(lower.charAt(stop))) {
            return end;
        }
        BigDecimal value = new BigDecimal(number.toString());
        found.add(new Quantity(new Span(start, from + stop), List.of(value), value.compareTo(FIRM) >= 0));
        return from + stop;
    }

    /** Whether the next word makes a number word another one: "kedua belas". */
    private boolean goesOn(String text, int end, int last) {
        Matcher next = TEENS.matcher(text).region(end, last);
        return next.lookingAt();
    }

    private boolean begins(String word) {
        return firstWords.contains(word) || firstWords.contains(word.split("-", 2)[0]);
    }

    /** How many letters make an ordinal of a number word that follows them: "kelima" of "lima". */
    private int ordinalPrefix(String word) {
        return !begins(word) && word.startsWith(ORDINAL_PREFIX) && begins(word.substring(ORDINAL_PREFIX.length()))
                ? ORDINAL_PREFIX.length()
                : 0;
    }
}
