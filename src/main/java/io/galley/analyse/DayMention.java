package io.galley.analyse;

import io.galley.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One place where the article names a day of the calendar.
 *
 * @param span the whole, with weekday and year: "Friday, January 12, 2018"
 * @param date the day and its month alone: "January 12"
 * @param weekday the weekday that stands with it
 * @param readings what day it can be; several where figures leave open which of them is the month
 * @param year the year that stands with it
 * @param style how day and month are written
 * @param distance how many days after the day of writing it is said to be: -1 for yesterday, 0 for today
 */
public record DayMention(
        Span span,
        Span date,
        Optional<DayOfWeek> weekday,
        List<DayOfMonth> readings,
        OptionalInt year,
        Style style,
        OptionalInt distance) {

    /** How day and month are written. */
    public enum Style {
        /** "May 3". */
        MONTH_FIRST,
        /** "3 May". */
        DAY_FIRST,
        /** "3/5". */
        FIGURES
    }

    /** A day of a month, which need not be in any calendar. */
    public record DayOfMonth(Month month, int day) {
        /** Whether some year has it. */
        public boolean exists() {
            return day >= 1 && day <= month.maxLength();
        }

        /** Whether a year has it. */
        public Optional<LocalDate> in(int year) {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    public DayMention {
        readings = List.copyOf(readings);
    }

    /** The same, so many characters further on. */
    DayMention shift(int by) {
        return new DayMention(span.shift(by), date.shift(by), weekday, readings, year, style, distance);
    }

    /** The same, read only so. */
    DayMention reading(Predicate<DayOfMonth> so) {
        List<DayOfMonth> left = readings.stream().filter(so).toList();
        return left.isEmpty() ? this : new DayMention(span, date, weekday, left, year, style, distance);
    }

    /** The days that it can be in a year. */
    public Stream<LocalDate> in(int someYear) {
        return readings.stream().flatMap(reading -> reading.in(someYear).stream());
    }

    /** The days that it can be by what it says itself. */
    public Stream<LocalDate> whole() {
        return year.stream().boxed().flatMap(this::in);
    }
}
