package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.Figure;
import io.galley.analyse.Figure.Notation;
import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Counted;
import io.galley.analyse.NumberMention.Kind;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.DataFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class NumberStyle implements Check {
    /** Units that are counted in fractions too, so that three digits may follow a decimal point. */
    private static final Set<String> MEASURES = DataFile.rows(NumberStyle.class, "measures.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Currencies that nobody gives fractions of. */
    private static final Set<String> WITHOUT_FRACTIONS = Set.of("IDR", "VND", "KRW");

    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}(?: .*)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?(?: .*)?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ADDRESS = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+.*");
    private static final Pattern ROUND = Pattern.compile("\\d{1,3}\\.\\d00");
    private static final Pattern ROUND_PRICE = Pattern.compile("\\d{2,3}\\.\\d\\d0");

    private static final CheckSpec SPEC = CheckSpec.of("number-style", Category.LOCALE_CONVENTION, Severity.MAJOR)
            .summary("A number is written in the style of another language")
            .why(
                    "English readers take a comma for thousands and a point for decimals: 1.250 houses become one and a quarter.")
            .limits(
                    "Three digits after a single point are left alone where they can be decimals: in rates, prices, and fractions of units.")
            .proven(0.95)
            .flags("Police counted ⟦1.250⟧ houses. A hotel lost 1,100 towels.")
            .flags("Prices rose ⟦3,5 percent⟧ in March.")
            .flags("The repair cost ⟦Rp 1.500.000⟧.")
            .flags("The mine produced ⟦400.000⟧ tons of coal, up from 350,000 tons.")
            .flags("About ⟦0,5 million⟧ people came.")
            .accepts("The rate fell to 3.875 percent, and the dollar rose to 1.125 euros.")
            .accepts("The server at 192.168.100.200 was switched off at 10.30 p.m.")
            .accepts("The runner won in 12.345 seconds. Rows 2,3 and 4 were empty.")
            .accepts("The fund owns 24.99 percent of 1,250 houses.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<NumberMention> numbers = article.numbers();
        boolean groupsByComma = numbers.stream()
                .anyMatch(number -> COMMA_GROUPS.matcher(text(number, article)).matches());
        boolean hasFractions = numbers.stream()
                .anyMatch(number -> number.figure().notation() == Notation.AMBIGUOUS
                        && !ROUND.matcher(text(number, article)).matches());
        return numbers.stream()
                .filter(number -> isForeign(number, article)
                        || number.figure().notation() == Notation.AMBIGUOUS
                                && isGroup(number, article, groupsByComma && !hasFractions))
                .map(number -> hit(number, article));
    }

    private static String text(NumberMention number, Article article) {
        return inOneLine(article.text(number.figure().span()));
    }

    private static String inOneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    private static Hit hit(NumberMention number, Article article) {
        String swapped = swapped(article.text(number.span()));
        return Hit.at(number.span(), "Written “" + inOneLine(swapped) + "” in English")
                .suggesting(List.of(swapped));
    }

    private static String swapped(String text) {
        StringBuilder swapped = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))) {
                switch (text.charAt(i)) {
                    case '.' -> swapped.setCharAt(i, ',');
                    case ',' -> swapped.setCharAt(i, '.');
                    default -> {}
                }
            }
        }
        return swapped.toString();
    }

    private static boolean isForeign(NumberMention number, Article article) {
        if (number.figure().notation() != Notation.FOREIGN || number.kind() == Kind.LABEL) {
            return false;
        }
        String text = text(number, article);
        boolean quantity = number.kind() == Kind.PERCENT
                || number.currency().isPresent()
                || !number.figure().scale().equals(BigDecimal.ONE)
                || number.counted().isPresent()
                || text.startsWith("0,");
        return DECIMAL_COMMA.matcher(text).matches()
                ? quantity
                : POINT_GROUPS.matcher(text).matches() && !ADDRESS.matcher(text).matches();
    }

    /**
     * Whether three digits after a point are thousands.
     *
     * @param english whether the article elsewhere parts thousands by commas, and nowhere has three decimals
     */
    private static boolean isGroup(NumberMention number, Article article, boolean english) {
        Figure figure = number.figure();
        if (!figure.scale().equals(BigDecimal.ONE)) {
            return false;
        }
        String text = text(number, article);
        boolean round = ROUND.matcher(text).matches();
        return switch (number.kind()) {
            case MONEY -> WITHOUT_FRACTIONS.contains(number.currency().orElse(""))
                    || ROUND_PRICE.matcher(text).matches();
            case COUNT, RANGE -> number.counted()
                    .map(things -> !isMeasure(things) || round)
                    .orElse(round && english);
            case PERCENT, ORDINAL, AGE, YEAR, DAY, TIME, SCORE, LABEL -> false;
        };
    }

    private static boolean isMeasure(Counted things) {
        return MEASURES.contains(things.noun());
    }
}
