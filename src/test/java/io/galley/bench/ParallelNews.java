package io.galley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.text.Side;
import io.galley.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Edited English beside its Indonesian translation, sentence by sentence: the news of {@code id-en/ntrex-docs-1-61} and
 * {@code id-en/flores-devtest}, on which checks were mended, and the end of {@code id-en/tico19} (medicine and encyclopedia), which confirms.
 * Read as if the Indonesian were the source.
 */
public final class ParallelNews {
    /** So many sentences make a paragraph, as they do in news. */
    private static final int SENTENCES_OF_A_PARAGRAPH = 3;

    private static final int SENTENCES_THAT_CONFIRM = 800;

    /** Only the news has documents; so many sentences in a row make a story. */
    private static final int SENTENCES_OF_A_STORY = 20;

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private ParallelNews() {}

    /**
     * One article in both languages.
     *
     * @param half what it is for
     * @param source in Indonesian
     * @param target in English
     * @param rows what says the same on both sides, in order
     */
    public record Story(Half half, String id, String source, String target, List<Row> rows) {
        String text(Side side) {
            return side == Side.TARGET ? target : source;
        }
    }

    /** Where a sentence, rarely two, stands on both sides. */
    public record Row(Span source, Span target) {}

    /** The stories of a half. */
    public static List<Story> stories(Half half) throws IOException {
        if (half == Half.CONFIRMING) {
            return rows(Half.CONFIRMING, "tico", "id-en/tico19.tsv.gz", SENTENCES_THAT_CONFIRM);
        }
        List<Story> stories = new ArrayList<>(news());
        stories.addAll(rows(Half.TUNING, "flores", "id-en/flores-devtest.tsv.gz", Integer.MAX_VALUE));
        return stories;
    }

    private static List<Story> news() throws IOException {
        List<Story> stories = new ArrayList<>();
        for (JsonNode story : Data.json("id-en/ntrex-docs-1-61.jsonl.gz")) {
            stories.add(story(Half.TUNING, story.get("doc").asText(), texts(story.get("id")), texts(story.get("en"))));
        }
        return stories;
    }

    private static List<String> texts(JsonNode sentences) {
        List<String> texts = new ArrayList<>();
        sentences.forEach(sentence -> texts.add(sentence.asText()));
        return texts;
    }

    private static List<Story> rows(Half half, String corpus, String file, int last) throws IOException {
        List<String> lines = Data.lines(file);
        List<String[]> pairs = lines.subList(Math.max(0, lines.size() - last), lines.size()).stream()
                .map(line -> line.split("\t"))
                .toList();
        List<Story> stories = new ArrayList<>();
        for (int start = 0; start < pairs.size(); start += SENTENCES_OF_A_STORY) {
            List<String[]> some = pairs.subList(start, Math.min(pairs.size(), start + SENTENCES_OF_A_STORY));
            stories.add(story(
                    half,
                    corpus + "." + start,
                    some.stream().map(pair -> unpacked(pair[0], pair[1])).toList(),
                    some.stream().map(pair -> pair[1]).toList()));
        }
        return stories;
    }

    /** Some lines stand in the quotation marks of a table that they were once a cell of. */
    private static String unpacked(String line, String english) {
        String stripped = line.strip();
        int inner = stripped.indexOf('"', 1);
        boolean packed = stripped.startsWith("\"")
                && stripped.endsWith("\"")
                && (inner == stripped.length() - 1
                        ? !english.contains("\"") && !english.contains("“")
                        : stripped.charAt(inner - 1) == ' ');
        return packed ? stripped.substring(1, stripped.length() - 1) : line;
    }

    private static Story story(Half half, String id, List<String> indonesian, List<String> english) {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            String between = i == 0 ? "" : i % SENTENCES_OF_A_PARAGRAPH == 0 || i == 1 ? "\n\n" : " ";
            rows.add(new Row(append(source, between, indonesian.get(i)), append(target, between, english.get(i))));
        }
        return new Story(half, id, source.toString(), target.toString(), rows);
    }

    private static Span append(StringBuilder text, String between, String sentence) {
        text.append(between);
        int start = text.length();
        text.append(sentence.strip());
        return new Span(start, text.length());
    }

    /** An English text as the translation of an Indonesian one. */
    static Article read(String source, String target) {
        return Line.article(INDONESIAN, source, Locale.US, target);
    }
}
