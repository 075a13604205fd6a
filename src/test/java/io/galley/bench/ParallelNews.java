package io.galley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Edited news in English beside its Indonesian translation, sentence by sentence: {@code id-en/ntrex-docs-1-61}. */
public final class ParallelNews {
    /** So many sentences make a paragraph, as they do in news. */
    private static final int SENTENCES_OF_A_PARAGRAPH = 3;

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private ParallelNews() {}

    /**
     * One article in both languages.
     *
     * @param source in Indonesian
     * @param target in English
     * @param rows what says the same on both sides, in order
     */
    public record Story(String id, String source, String target, List<Row> rows) {}

    /** Where a sentence, rarely two, stands on both sides. */
    public record Row(Span source, Span target) {}

    public static List<Story> stories() throws IOException {
        List<Story> stories = new ArrayList<>();
        for (JsonNode story : Data.json("id-en/ntrex-docs-1-61.jsonl.gz")) {
            StringBuilder source = new StringBuilder();
            StringBuilder target = new StringBuilder();
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < story.get("en").size(); i++) {
                String between = i == 0 ? "" : i % SENTENCES_OF_A_PARAGRAPH == 0 || i == 1 ? "\n\n" : " ";
                rows.add(new Row(
                        append(source, between, story.get("id").get(i).asText()),
                        append(target, between, story.get("en").get(i).asText())));
            }
            stories.add(new Story(story.get("doc").asText(), source.toString(), target.toString(), rows));
        }
        return stories;
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
