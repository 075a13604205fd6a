package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.DayMention;
import io.galley.analyse.DayMention.DayOfMonth;
import io.galley.analyse.DayMention.Style;
import io.galley.analyse.DayReader;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

public final class ImpossibleDate implements Check {
    /** Words that stand before a month alone, or a number alone: "in June 31 people drowned", "aged 32 May was elected". */
    private static final Set<String> NOT_BEFORE_DAY = Set.of("in", "during", "aged", "age", "at", "no");

    private static final int LONGEST_MONTH = 31;

    private static final CheckSpec SPEC = CheckSpec.of("impossible-date", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("A month does not have the day that a date gives it")
            .why("The day or the month is wrong, and the reader cannot know which.")
            .limits("Without a year, February 29 is let pass.")
            .proven(0.95)
            .flags("The election was held on ⟦February 30⟧, 2019.")
            .flags("The law has been in force since ⟦31 April⟧ 2016.")
            .flags("The budget runs until ⟦June 31⟧ and will not be extended.")
            .flags("The election was held on ⟦February 29⟧, 2019.")
            .flags("The port was closed on Monday, ⟦April 32⟧.")
            .accepts("The election was held on February 29, 2020.")
            .accepts("The law has been in force since 30 April 2016. The fair opens on 29 February.")
            .accepts("Last April 31 people were arrested, and 32 in May. By June 31.5 percent of them were home.")
            .accepts("Ms May, 32, May said. Her sister is 31. April showers came early.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return DayReader.in(article).stream()
                .filter(day -> isImpossible(day) && isDate(day, article))
                .map(ImpossibleDate::hit);
    }

    private static boolean isImpossible(DayMention day) {
        return day.year().isPresent()
                ? day.whole().findFirst().isEmpty()
                : day.readings().stream().noneMatch(DayOfMonth::exists);
    }

    /** Whether the number after or before a month is a day, and does not count what follows. */
    private static boolean isDate(DayMention day, Article article) {
        if (day.year().isPresent() || day.weekday().isPresent() || day.style() == Style.FIGURES) {
            return true;
        }
        List<Token> around = article.tokens(around(day.date(), article));
        Optional<Token> before = around.stream()
                .filter(token -> token.span().end() <= day.date().start())
                .reduce((one, other) -> other);
        Optional<Token> after = around.stream()
                .filter(token -> token.span().start() >= day.date().end())
                .findFirst();
        if (before.filter(token -> token.is("on")).isPresent()) {
            return true;
        }
        if (before.filter(ImpossibleDate::countsOrNames).isPresent()) {
            return false;
        }
        if (day.style() == Style.DAY_FIRST) {
            return day.readings().stream().allMatch(reading -> reading.day() <= LONGEST_MONTH);
        }
        boolean ends = after.filter(Token::isWord).isEmpty();
        boolean narrows =
                before.filter(token -> token.canBe("DT") || token.canBe("PRP$")).isPresent()
                        && after.filter(token -> token.canBe("NNS")).isEmpty();
        return ends
                || narrows
                || after.filter(token -> token.canBe("NN") || token.canBe("JJ") || token.canBe("CD"))
                        .isEmpty();
    }

    /** Whether a word shows that the number after it counts, or that the month after it is part of a name. */
    private static boolean countsOrNames(Token before) {
        return NOT_BEFORE_DAY.contains(before.lower())
                || !before.isWord()
                || (before.isCapitalised() && !before.canBe("IN") && !before.canBe("DT"));
    }

    /** The sentence's words on both sides. */
    private static Span around(Span date, Article article) {
        return article.sentences()
                .map(sentence -> sentence.span())
                .filter(span -> span.overlaps(date))
                .findFirst()
                .orElse(date);
    }

    private static Hit hit(DayMention day) {
        DayOfMonth reading = day.readings().get(0);
        Month month = reading.month();
        int length =
                day.year().isPresent() ? month.length(Year.isLeap(day.year().orElseThrow())) : month.maxLength();
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Hit.at(
                day.date(),
                name + (day.year().isPresent() ? " " + day.year().orElseThrow() : "") + " has only " + length
                        + " days");
    }
}
