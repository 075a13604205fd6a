package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.NumberMention;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ages, anniversaries and numbers of years that do not fit the years beside them. */
final class YearSpans {
    private static final String BEGAN =
            "(?:founded|established|built|opened|created|launched|formed|set up|started|inaugurated|completed|incorporated)";
    private static final Pattern BEGINNING =
            NumberedSentence.pattern("\\b" + BEGAN + "(?: here| there)? in (?:[a-z]+ )?YEAR");
    private static final Pattern BIRTH =
            NumberedSentence.pattern("\\bborn (?:in|on) (?:[^.;:,<>]*(?:<n\\d+>,? )?)YEAR");
    private static final Pattern ANNIVERSARY = NumberedSentence.pattern(
            "\\b(?:its|their) ORDINAL (?:anniversary|birthday)(?: (this|last|next) year)?(?:,? (?:in|on) (?:[a-z]+ )?YEAR)?");
    private static final Pattern OLD = NumberedSentence.pattern(
            "\\b(?:is|are|was|were)(?: now| already)? (?:(?:about|around|more than|over|almost|nearly) )?NUMBER years old\\b(?! (?:when|at|in|then))");
    private static final Pattern AGED = NumberedSentence.pattern(
            "(?:^|\\. |, who (?:was|is) born[^,;]*, )?(?:\\bis(?: now)? NUMBER(?: years old)?(?=[,.])|\\bturned NUMBER (?:last|this|on) (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday))");
    private static final Pattern BESIDE_NAME = NumberedSentence.pattern("[a-z], NUMBER, (?:who )?(?:was )?born\\b");
    private static final Pattern AGO = NumberedSentence.pattern(
            "NUMBER years ago,? in (?:[a-z]+ )?YEAR|\\bin (?:[a-z]+ )?YEAR,? (?:or |about |almost |nearly |more than )*NUMBER years ago");
    private static final Pattern LASTING = NumberedSentence.pattern(
            "NUMBER years,? (?:from|between) YEAR (?:to|until|and|through) YEAR|\\b(?:from|between) YEAR (?:to|until|and|through) YEAR, (?:or |for |a period of |a span of )*NUMBER years");
    private static final Pattern CENTURY = NumberedSentence.pattern(
            "ORDINAL[ -]century,? (?:was )?(?:made |built |painted |cast |carved |written |printed |woven |forged )?in YEAR");

    /** Whether a birthday had been in the year or not, and whether both ends are counted, is nobody's mistake. */
    private static final int SLACK = 1;

    /** How far from the truth a number may be that is called a guess, as a share. */
    private static final double GUESS = 0.2;

    private static final int HUNDRED = 100;

    private YearSpans() {}

    static Stream<Hit> in(Article article) {
        OptionalInt now = WritingYear.of(article);
        return NumberedSentence.all(article, 2).flatMap(sentence -> Stream.of(
                        lasting(sentence),
                        centuries(sentence),
                        anniversaries(sentence, now),
                        now.isPresent() ? untilNow(sentence, now.getAsInt()) : Stream.<Hit>of())
                .flatMap(hits -> hits));
    }

    /** "Four years, from 2018 to 2022". */
    private static Stream<Hit> lasting(NumberedSentence sentence) {
        return sentence.find(LASTING).flatMap(match -> {
            boolean lengthFirst = match.group(1) != null;
            NumberMention years = sentence.number(match, lengthFirst ? 1 : 6);
            NumberMention from = sentence.number(match, lengthFirst ? 2 : 4);
            NumberMention to = sentence.number(match, lengthFirst ? 3 : 5);
            return contradiction(years, year(from), year(to), from.span(), to.span()).stream();
        });
    }

    /** "A chest from the 16th century, made in 1648". */
    private static Stream<Hit> centuries(NumberedSentence sentence) {
        return sentence.find(CENTURY).flatMap(match -> {
            NumberMention century = sentence.number(match, 1);
            NumberMention year = sentence.number(match, 2);
            int told = century.value().intValue();
            boolean fits = told == year(year) / HUNDRED + 1 || told == (year(year) - 1) / HUNDRED + 1;
            return fits
                    ? Stream.of()
                    : Stream.of(Hit.at(century.span(), year(year) + " is not in the century that is named here")
                            .beside(year.span()));
        });
    }

    /** "Founded in 1975, the school celebrates its 50th anniversary this year". */
    private static Stream<Hit> anniversaries(NumberedSentence sentence, OptionalInt now) {
        return only(sentence, BEGINNING).stream()
                .flatMap(began -> sentence.find(ANNIVERSARY).flatMap(match -> {
                    NumberMention from = sentence.number(began, 1);
                    NumberMention years = sentence.number(match, 1);
                    OptionalInt to = match.group(3) != null
                            ? OptionalInt.of(year(sentence.number(match, 3)))
                            : now.isEmpty() ? now : OptionalInt.of(now.getAsInt() + later(match.group(2)));
                    return to.isEmpty()
                            ? Stream.of()
                            : contradiction(years, year(from), to.getAsInt(), from.span()).stream();
                }));
    }

    private static int later(String word) {
        return word == null || word.equals("this") ? 0 : word.equals("last") ? -1 : 1;
    }

    private static Stream<Hit> untilNow(NumberedSentence sentence, int now) {
        Stream<Hit> things = only(sentence, BEGINNING).stream()
                .flatMap(began -> sentence.find(OLD).flatMap(match -> untilNow(sentence, match, 1, began, now)));
        Stream<Hit> people = only(sentence, BIRTH).stream()
                .flatMap(born -> Stream.of(AGED, BESIDE_NAME).flatMap(pattern -> sentence.find(pattern)
                        .flatMap(match -> untilNow(sentence, match, match.group(1) == null ? 2 : 1, born, now))));
        Stream<Hit> ago = sentence.find(AGO).flatMap(match -> {
            boolean lengthFirst = match.group(1) != null;
            NumberMention year = sentence.number(match, lengthFirst ? 2 : 3);
            return contradiction(sentence.number(match, lengthFirst ? 1 : 4), year(year), now, year.span()).stream();
        });
        return Stream.of(things, people, ago).flatMap(hits -> hits);
    }

    private static Stream<Hit> untilNow(
            NumberedSentence sentence, MatchResult match, int group, MatchResult began, int now) {
        NumberMention from = sentence.number(began, 1);
        return contradiction(sentence.number(match, group), year(from), now, from.span()).stream();
    }

    /** What a pattern finds in a sentence that has it once. */
    private static Optional<MatchResult> only(NumberedSentence sentence, Pattern pattern) {
        return sentence.find(pattern).count() == 1 ? sentence.find(pattern).findFirst() : Optional.empty();
    }

    private static int year(NumberMention number) {
        return number.value().intValue();
    }

    private static Optional<Hit> contradiction(NumberMention years, int from, int to, Span... beside) {
        double told = years.value().doubleValue();
        double slack = SLACK + (years.rough() ? GUESS * told : 0);
        return Math.abs(to - from - told) <= slack
                ? Optional.empty()
                : Optional.of(Hit.at(
                                years.span(),
                                "From " + from + " to " + to + " is " + (to - from) + " years, not "
                                        + Written.of(years.value()))
                        .beside(beside));
    }
}
