package io.galley.analyse;

import io.galley.analyse.Figure.Notation;
import io.galley.analyse.NumberMention.Counted;
import io.galley.analyse.NumberMention.Kind;
import io.galley.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the numbers of an English text are of. */
final class NumberReader {
    /** How far before and after a figure is looked for what makes it. */
    private static final int REACH = 32;

    private static final int LONGEST_NAME = 6;

    private static final String MONTHS =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b";
    private static final Pattern AFTER_MONTH = Pattern.compile("\\b" + MONTHS + "\\.? $", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_MONTH =
            Pattern.compile("^(?:st|nd|rd|th)?(?: of)? " + MONTHS, Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL = Pattern.compile("^(?:st|nd|rd|th)\\b");
    private static final Pattern PERCENT =
            Pattern.compile("^(?: *%|(?: +|-)(?:per *cent|pct)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE_AFTER = Pattern.compile("^[\\s-]years?[\\s-]olds?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern AGE_BEFORE = Pattern.compile("(?:\\b[Aa]ged |\\bage of |\\b[Aa]t age |\\bturned )$");
    private static final Pattern BESIDE_WORD = Pattern.compile("([\\p{L}'’-]+)(?:, | \\()$");
    private static final Pattern ENDS_ASIDE = Pattern.compile("^(?:[,.;)]|$)");
    private static final Pattern CLOCK =
            Pattern.compile("^(?::\\d| ?(?:[ap]\\.m\\b|[ap]m\\b|o['’]clock|GMT|WIB|WITA|WIT)\\b)");
    private static final Pattern ROUGH_BEFORE = Pattern.compile(
            "\\b(?:about|around|some|nearly|almost|roughly|approximately|at least|at most|more than|over|above|less than|fewer than"
                    + "|under|below|as many as|as much as|up to|close to|estimated|just short of|well over|maximum of|minimum of)"
                    + " (?:an? |the |estimated )?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROUGH_AFTER =
            Pattern.compile("^(?:\\+|-plus\\b|-odd\\b| or so\\b| or (?:more|less|fewer)\\b)");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:\\bNos?\\.? ?|#|\\b(?:number|page|pages|chapter|article|section|route|room|group|phase|line|gate|type|grade|item|point|paragraph) )$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?<=[\\p{L},;] |^)\\p{Lu}[\\p{L}]*[ -]$");
    private static final Pattern IN_YEAR = Pattern.compile(
            "\\b(?:in|since|of|from|until|till|to|by|before|after|during|year|early|late|mid|and|the|end|for|through|between) $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TO = Pattern.compile(" to (?:an? )?|[-–—]");
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween $", Pattern.CASE_INSENSITIVE);
    private static final Pattern FROM = Pattern.compile("\\bfrom $", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Set<String> NO_THINGS =
            Set.of("one", "ones", "other", "others", "another", "each", "time", "times");
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(30);

    /** Lines that end and blanks that keep words together are blanks like others; every place stays where it is. */
    private final String text;

    private final int offset;
    private final List<Token> tokens;

    private NumberReader(Passage passage) {
        text = BLANK.matcher(passage.segment().target()).replaceAll(" ");
        offset = passage.span().start();
        tokens = passage.tokens();
    }

    /** The numbers of all passages, by place. */
    static List<NumberMention> read(List<Passage> passages) {
        List<NumberMention> numbers = new ArrayList<>();
        passages.forEach(passage -> numbers.addAll(new NumberReader(passage).read()));
        return numbers;
    }

    private List<NumberMention> read() {
        List<NumberMention> numbers = new ArrayList<>();
        for (Figure figure : FigureReader.read(text, offset, Numerals.ENGLISH)) {
            mention(figure).ifPresent(numbers::add);
        }
        for (int i = 0; i + 1 < numbers.size(); i++) {
            pair(numbers, i);
        }
        return numbers;
    }

    private Optional<NumberMention> mention(Figure figure) {
        int start = figure.span().start() - offset;
        int end = figure.span().end() - offset;
        String before = before(start);
        String rest = text.substring(end, Math.min(text.length(), end + REACH));
        String after = BLANKS.matcher(rest).replaceAll(" ");
        boolean words = figure.notation() == Notation.WORDS;
        Optional<Currencies.Found> sign =
                words ? Optional.empty() : Currencies.endOf(text.substring(Math.max(0, start - REACH), start));
        if (sign.isPresent()) {
            Span span = new Span(
                    figure.span().start() - sign.get().length(), figure.span().end());
            return Optional.of(money(figure, span, sign.get(), before(span.start() - offset)));
        }
        Optional<Currencies.Found> name = Currencies.startOf(rest);
        if (name.isPresent()) {
            Span span = new Span(
                    figure.span().start(), figure.span().end() + name.get().length());
            return Optional.of(money(figure, span, name.get(), before));
        }
        Matcher percent = PERCENT.matcher(rest);
        if (percent.find()) {
            Span span = new Span(figure.span().start(), figure.span().end() + percent.end());
            return Optional.of(new NumberMention(
                    span, figure, Kind.PERCENT, isRough(before, after), Optional.empty(), Optional.empty()));
        }
        Kind kind = kind(figure, before, after);
        Optional<Counted> counted = kind == Kind.COUNT ? counted(figure) : Optional.empty();
        if (words && figure.value().compareTo(BigDecimal.ONE) == 0 && kind == Kind.COUNT && counted.isEmpty()) {
            return Optional.empty();
        }
        if (kind == Kind.COUNT
                && counted.isEmpty()
                && !words
                && NAMED.matcher(before).find()) {
            kind = Kind.LABEL;
        }
        return Optional.of(
                new NumberMention(figure.span(), figure, kind, isRough(before, after), Optional.empty(), counted));
    }

    /** What is written right before a place of the passage. */
    private String before(int place) {
        return BLANKS.matcher(text.substring(Math.max(0, place - REACH), place)).replaceAll(" ");
    }

    private static NumberMention money(Figure figure, Span span, Currencies.Found currency, String before) {
        return new NumberMention(
                span,
                figure,
                Kind.MONEY,
                ROUGH_BEFORE.matcher(before).find(),
                Optional.of(currency.code()),
                Optional.empty());
    }

    private static boolean isRough(String before, String after) {
        return ROUGH_BEFORE.matcher(before).find() || ROUGH_AFTER.matcher(after).find();
    }

    private static Kind kind(Figure figure, String before, String after) {
        boolean words = figure.notation() == Notation.WORDS;
        if (AGE_AFTER.matcher(after).find() || AGE_BEFORE.matcher(before).find()) {
            return Kind.AGE;
        }
        if (words) {
            return BEFORE_MONTH.matcher(after).find() ? Kind.DAY : Kind.COUNT;
        }
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        char next = after.isEmpty() ? ' ' : after.charAt(0);
        boolean joined =
                Character.isLetterOrDigit(last) || "/_@&'’.,:".indexOf(last) >= 0 || isHyphenAfterLetter(before);
        if (CLOCK.matcher(after).find()) {
            return Kind.TIME;
        }
        if (joined || next == '/' || LABELLED.matcher(before).find()) {
            return Kind.LABEL;
        }
        if (AFTER_MONTH.matcher(before).find() && figure.value().precision() <= 2) {
            return Kind.DAY;
        }
        if (BEFORE_MONTH.matcher(after).find()) {
            return Kind.DAY;
        }
        if (ORDINAL.matcher(after).find()) {
            return Kind.ORDINAL;
        }
        if (Character.isLetterOrDigit(next)) {
            return Kind.LABEL;
        }
        boolean plain = figure.scale().equals(BigDecimal.ONE) && figure.value().scale() <= 0;
        if (plain
                && figure.value().compareTo(OLDEST) < 0
                && isBesidePerson(before)
                && ENDS_ASIDE.matcher(after).find()) {
            return Kind.AGE;
        }
        boolean year = plain
                && figure.span().length() == 4
                && figure.value().compareTo(FIRST_YEAR) >= 0
                && figure.value().compareTo(LAST_YEAR) < 0;
        return year
                        && (IN_YEAR.matcher(before).find()
                                || AFTER_MONTH.matcher(before).find()
                                || !after.startsWith(" "))
                ? Kind.YEAR
                : Kind.COUNT;
    }

    /** Whether a name or a word for a person stands right before, with a comma or a parenthesis between. */
    private static boolean isBesidePerson(String before) {
        Matcher word = BESIDE_WORD.matcher(before);
        return word.find() && (Character.isUpperCase(word.group(1).charAt(0)) || Referents.isPerson(word.group(1)));
    }

    private static boolean isHyphenAfterLetter(String before) {
        return before.length() > 1
                && before.charAt(before.length() - 1) == '-'
                && Character.isLetter(before.charAt(before.length() - 2));
    }

    /** The noun that the words after a figure lead to. */
    private Optional<Counted> counted(Figure figure) {
        int first = Places.firstFrom(
                tokens, token -> token.span().start(), figure.span().end());
        int next = first;
        while (next < tokens.size() && next - first < LONGEST_NAME && continues(next, next == first, figure)) {
            next++;
            if (tokens.get(next - 1).chunks().stream().anyMatch(chunk -> chunk.startsWith("E-NP"))) {
                break;
            }
        }
        boolean one = figure.value().compareTo(BigDecimal.ONE) == 0;
        while (next > first && !isHead(tokens.get(next - 1), one)) {
            next--;
        }
        if (next == first) {
            return Optional.empty();
        }
        Token noun = tokens.get(next - 1);
        String lemma = noun.readings().stream()
                .filter(reading -> reading.tag().equals("NNS"))
                .findFirst()
                .or(() -> noun.readings().stream()
                        .filter(reading -> reading.tag().startsWith("NN"))
                        .findFirst())
                .map(reading -> reading.lemma().toLowerCase(Locale.ROOT))
                .orElse(noun.lower());
        return NO_THINGS.contains(lemma)
                ? Optional.empty()
                : Optional.of(new Counted(
                        tokens.get(first).span().to(noun.span()),
                        lemma,
                        tokens.subList(first, next).stream().map(Token::lower).toList()));
    }

    /** Whether a word can name what is counted: in the plural, where there are several. */
    private static boolean isHead(Token token, boolean one) {
        return one
                ? token.canBe("NN")
                : token.canBe("NNS") || token.canBe("NNPS") || Counted.PEOPLE.contains(token.lower());
    }

    private boolean continues(int index, boolean first, Figure figure) {
        Token token = tokens.get(index);
        String gap = text.substring(
                (first ? figure.span().end() : tokens.get(index - 1).span().end()) - offset,
                token.span().start() - offset);
        if (!BLANKS.matcher(gap).matches() || !token.isWord() || token.isOnly("CC") || CalendarWords.has(token)) {
            return false;
        }
        List<String> chunks = token.chunks();
        return chunks.isEmpty()
                ? token.canBe("NN") || token.canBe("JJ")
                : chunks.stream()
                        .anyMatch(chunk -> chunk.startsWith("I-NP")
                                || chunk.startsWith("E-NP")
                                || first && chunk.startsWith("B-NP"));
    }

    /** Two numbers that stand for one: a result or the ends of a range. */
    private void pair(List<NumberMention> numbers, int index) {
        NumberMention one = numbers.get(index);
        NumberMention other = numbers.get(index + 1);
        String between = BLANKS.matcher(text.substring(
                        one.span().end() - offset,
                        Math.max(one.span().end(), other.span().start()) - offset))
                .replaceAll(" ");
        String before = before(one.span().start() - offset);
        boolean range = TO.matcher(between).matches() && !FROM.matcher(before).find()
                || between.equals(" or ")
                || between.equals(" and ") && BETWEEN.matcher(before).find();
        boolean alike = one.kind() == other.kind()
                || one.kind() == Kind.COUNT && one.counted().isEmpty()
                || other.kind() == Kind.COUNT && other.counted().isEmpty();
        if (!range || !alike || one.kind() == Kind.DAY || one.kind() == Kind.TIME) {
            return;
        }
        boolean score = between.length() == 1
                && other.kind() != Kind.PERCENT
                && other.kind() != Kind.MONEY
                && isGoals(one)
                && isGoals(other);
        numbers.set(index, as(score ? Kind.SCORE : Kind.RANGE, one));
        numbers.set(index + 1, as(score ? Kind.SCORE : Kind.RANGE, other));
    }

    private static boolean isGoals(NumberMention number) {
        return number.figure().notation() == Notation.DIGITS
                && number.value().compareTo(HIGHEST_SCORE) < 0
                && number.value().scale() <= 0;
    }

    private static NumberMention as(Kind kind, NumberMention number) {
        return new NumberMention(
                number.span(), number.figure(), kind, number.rough(), number.currency(), number.counted());
    }
}
