package io.galley.terms.file;

import io.galley.terms.Term;
import io.galley.terms.Term.Kind;
import io.galley.text.Nearest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table, one term a row, whose first row names the columns. */
final class Csv {
    private static final char[] DELIMITERS = {',', ';', '\t'};
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\|");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    /** What a column holds. */
    private enum Column {
        KIND,
        TERM,
        INSTEAD,
        VARIANTS,
        NOTE,
        SOURCE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String text;
    private final Problems problems;
    private final char delimiter;
    private final List<Entry> entries = new ArrayList<>();

    /** The last line of the row that was read last. */
    private int lastLine;

    Csv(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        delimiter = delimiter(text.stripLeading().lines().findFirst().orElse(""));
    }

    /** The mark between the columns is the one by which most of them have a name that is known. */
    private static char delimiter(String header) {
        char best = DELIMITERS[0];
        long most = 0;
        for (char candidate : DELIMITERS) {
            long known = Arrays.stream(header.split(String.valueOf(candidate), -1))
                    .filter(name -> column(name.replace("\"", "")).isPresent())
                    .count();
            if (known > most) {
                best = candidate;
                most = known;
            }
        }
        return best;
    }

    private static Optional<Column> column(String name) {
        return Arrays.stream(Column.values())
                .filter(column -> column.id().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The entries of all rows that are in order. */
    List<Entry> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Map<Column, Integer> header = Map.of();
            int rows = 0;
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records)) {
                // The parser has read the row by now and stands at its end.
                lastLine = (int) parser.getCurrentLineNumber();
                CSVRecord record = records.next();
                int line = lastLine - lineEndsIn(record);
                rows++;
                if (rows == 1) {
                    header = header(record, line);
                    if (!header.containsKey(Column.KIND) || !header.containsKey(Column.TERM)) {
                        return entries;
                    }
                } else {
                    row(record, header, line);
                }
            }
            if (rows == 1 && !problems.areThere()) {
                problems.ofFile("there are no terms under the names of the columns");
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasNext(Iterator<CSVRecord> records) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            problems.at(
                    lastLine + 1,
                    "the quotation marks of this row are not in order: a field that begins with one must end with one, and"
                            + " one inside is written twice; nothing was read from here on");
            return false;
        }
    }

    private static int lineEndsIn(CSVRecord record) {
        return (int) record.stream()
                .flatMap(field -> LINE_END.matcher(field).results())
                .count();
    }

    private Map<Column, Integer> header(CSVRecord row, int here) {
        List<String> names = Arrays.stream(Column.values()).map(Column::id).toList();
        Map<Column, Integer> header = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String name = row.get(i).strip();
            Optional<Column> column = column(name);
            if (column.isPresent() && header.putIfAbsent(column.get(), i) != null) {
                problems.at(here, "there are two columns “" + name + "”");
            } else if (column.isEmpty() && !name.isEmpty()) {
                unknown.add(name);
            }
        }
        if (header.isEmpty()) {
            problems.at(
                    here,
                    "the first row must name the columns: " + String.join(", ", names)
                            + " (between commas, semicolons or tabs)");
            return header;
        }
        unknown.forEach(name -> problems.at(
                here,
                "unknown column " + Wording.quoted(name) + "."
                        + Nearest.question(name.toLowerCase(Locale.ROOT), names)));
        for (Column column : List.of(Column.KIND, Column.TERM)) {
            if (!header.containsKey(column)) {
                problems.at(here, "there is no column “" + column.id() + "”");
            }
        }
        return header;
    }

    private void row(CSVRecord row, Map<Column, Integer> header, int here) {
        int widest = header.values().stream().max(Comparator.naturalOrder()).orElse(0) + 1;
        if (row.stream().skip(widest).anyMatch(field -> !field.isBlank())) {
            problems.at(
                    here,
                    "there are " + row.size() + " fields under " + widest
                            + " columns; a field that holds the mark between the fields stands in quotation marks, and several"
                            + " words in one field stand between “|”");
            return;
        }
        String word = field(row, header, Column.TERM);
        List<String> instead = words(field(row, header, Column.INSTEAD), here);
        List<String> variants = words(field(row, header, Column.VARIANTS), here);
        List<String> source = words(field(row, header, Column.SOURCE), here);
        Optional<Kind> kind = kind(field(row, header, Column.KIND), here);
        if (word.isEmpty()) {
            problems.at(here, "there is no term");
        } else if (isSound(word, here) && kind.isPresent()) {
            Stream.concat(
                            term(kind.get(), word, instead, variants, here).stream(),
                            translation(kind.get(), word, source, here).stream())
                    .map(term -> term.because(field(row, header, Column.NOTE)))
                    .forEach(term -> entries.add(new Entry(term, here)));
        }
    }

    private static String field(CSVRecord row, Map<Column, Integer> header, Column column) {
        Integer at = header.get(column);
        return at == null || at >= row.size() ? "" : Wording.tidy(row.get(at));
    }

    private Optional<Kind> kind(String field, int here) {
        List<String> known = Arrays.stream(Kind.values()).map(Kind::id).toList();
        String id = field.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        int at = known.indexOf(id);
        if (at >= 0) {
            return Optional.of(Kind.values()[at]);
        }
        problems.at(
                here,
                field.isEmpty()
                        ? "there is no kind; it is one of " + String.join(", ", known)
                        : "unknown kind " + Wording.quoted(field) + "."
                                + Nearest.of(id, known)
                                        .map(nearest -> " Did you mean " + nearest + "?")
                                        .orElse(" It is one of " + String.join(", ", known) + "."));
        return Optional.empty();
    }

    private Optional<Term> term(Kind kind, String word, List<String> instead, List<String> variants, int here) {
        if (kind == Kind.FORBIDDEN) {
            if (!variants.isEmpty()) {
                problems.at(
                        here,
                        "a forbidden term has no variants: what to say for it goes under “instead”, and another forbidden"
                                + " word into a row of its own");
                return Optional.empty();
            }
            return Optional.of(new Term(kind, instead, List.of(word), ""));
        }
        if (kind == Kind.TRANSLATION) {
            if (!instead.isEmpty() || !variants.isEmpty()) {
                problems.at(
                        here,
                        "a translation has nothing under “instead” and “variants”; where " + Wording.quoted(word)
                                + " is preferred to other words, or a name, its kind is one of those");
            }
            return Optional.empty();
        }
        if (!instead.isEmpty()) {
            problems.at(
                    here,
                    "“instead” belongs to forbidden terms; what is written wrongly for " + Wording.quoted(word)
                            + " goes under “variants”");
            return Optional.empty();
        }
        if (variants.isEmpty() && kind != Kind.DO_NOT_TRANSLATE) {
            problems.at(
                    here,
                    Wording.quoted(word) + " has no variants, so there is nothing to look for: name what is wrong");
            return Optional.empty();
        }
        return Optional.of(new Term(kind, List.of(word), variants, ""));
    }

    /** Every right word may say what the source calls it. */
    private Optional<Term> translation(Kind kind, String word, List<String> source, int here) {
        if (kind == Kind.FORBIDDEN && !source.isEmpty()) {
            problems.at(
                    here,
                    "a forbidden term has no source: what " + Wording.quoted(source.get(0))
                            + " becomes goes into a row of its own, as a translation");
            return Optional.empty();
        }
        if (kind == Kind.TRANSLATION && source.isEmpty()) {
            problems.at(
                    here,
                    Wording.quoted(word)
                            + " has no source, so there is nothing to look for: name what the source calls it");
        }
        return source.isEmpty() ? Optional.empty() : Optional.of(Term.translation(word, source.toArray(String[]::new)));
    }

    private List<String> words(String field, int here) {
        return BETWEEN_WORDS
                .splitAsStream(field)
                .map(String::strip)
                .filter(word -> !word.isEmpty() && isSound(word, here))
                .toList();
    }

    private boolean isSound(String word, int here) {
        Optional<String> fault = Wording.fault(word);
        fault.ifPresent(what -> problems.at(here, what));
        return fault.isEmpty();
    }
}
