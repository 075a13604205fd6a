package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

public final class DurationMismatch implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("duration-mismatch", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("An age or another length of time does not fit the dates beside it")
            .why("Either a date or the length is wrong, and a reader who counts no longer trusts the rest.")
            .limits(
                    "Dates and length must stand in one sentence. Where a length lasts until today, the article must show in"
                            + " which year it was written; one year more or less is let pass.")
            .preview(0.5)
            .flags("The choir, founded in 1982, celebrated its ⟦30⟧th anniversary in 2022.")
            .flags("He ran the bank for ⟦seven⟧ years, from 2009 to 2012.")
            .flags(
                    "RIGA, May 4, 2021 - A bridge has been closed.",
                    "The bridge opened ⟦12⟧ years ago, in 1999, after a flood.")
            .flags(
                    "RIGA, May 4, 2021 - A pianist won the prize.",
                    "Ilze Kalns, who was born in 1998, turned ⟦32⟧ last month.")
            .flags("The road is closed for ⟦six⟧ weeks, from May 4 to May 18.")
            .flags("The chapel has a bell of the ⟦14⟧th century, cast in 1648.")
            .accepts("The choir, founded in 1982, celebrated its 40th anniversary in 2022.")
            .accepts(
                    "RIGA, May 4, 2021 - The bridge, built in 1999, is 21 years old. A chapel, built in 1648, is almost 400 years old.")
            .accepts(
                    "He ran the bank for four years, from 2009 to 2012. The road is closed for two weeks, from May 4 to May 18.")
            .accepts("The bridge opened 12 years ago, in 1999.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Stream.concat(YearSpans.in(article), DaySpans.in(article).stream());
    }
}
