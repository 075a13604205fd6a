package io.galley.bitext;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import io.galley.text.DataFile;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Splits a text of any language into sentences: by Unicode's boundaries (UAX 29) and what the language abbreviates. */
public final class Units {
    private static final List<List<String>> ABBREVIATIONS = DataFile.rows(Units.class, "abbreviations.tsv");

    /** The first letter of somebody's name ends no sentence. */
    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\.\\s*$");

    private Units() {}

    /** The sentences of each segment, in order. */
    public static List<Unit> of(String text, List<Segment> segments, Locale language) {
        BreakIterator boundaries = boundaries(language);
        List<Unit> units = new ArrayList<>();
        for (int block = 0; block < segments.size(); block++) {
            Span segment = segments.get(block).span();
            String words = segment.in(text);
            boundaries.setText(words);
            int start = boundaries.first();
            for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
                String sentence = words.substring(start, end);
                if (end < words.length() && INITIAL.matcher(sentence).find()) {
                    continue;
                }
                String stripped = sentence.strip();
                if (!stripped.isEmpty()) {
                    int from = segment.start() + start + sentence.indexOf(stripped);
                    units.add(new Unit(new Span(from, from + stripped.length()), stripped, block));
                }
                start = end;
            }
        }
        return units;
    }

    private static BreakIterator boundaries(Locale language) {
        ULocale locale = ULocale.forLocale(language);
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
        ABBREVIATIONS.stream()
                .filter(row -> row.get(0).equals(language.getLanguage()))
                .forEach(row -> builder.suppressBreakAfter(row.get(1)));
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }
}
