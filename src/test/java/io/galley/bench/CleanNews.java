package io.galley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Edited English news, on which every alarm counts as false until a person has looked at it. */
public final class CleanNews {
    private CleanNews() {}

    /** One article, paragraphs with empty lines between them. */
    public record Story(String corpus, String id, String text) {}

    /** All there is, in a fixed order. */
    public static List<Story> stories() throws IOException {
        List<Story> stories = new ArrayList<>();
        for (JsonNode story : Data.json("clean-en/gum_news.jsonl")) {
            stories.add(new Story("gum", story.get("id").asText(), join(story.get("paragraphs"))));
        }
        for (JsonNode story : Data.json("clean-en/reuters-200.jsonl.gz")) {
            String text = story.get("title").asText() + "\n\n" + join(story.get("paragraphs"));
            stories.add(new Story("reuters", story.get("id").asText(), text));
        }
        for (JsonNode story : Data.json("id-en/ntrex-docs-1-61.jsonl.gz")) {
            stories.add(new Story("ntrex", story.get("doc").asText(), join(story.get("en"))));
        }
        return stories;
    }

    private static String join(JsonNode paragraphs) {
        List<String> texts = new ArrayList<>();
        paragraphs.forEach(paragraph -> texts.add(paragraph.asText()));
        return String.join("\n\n", texts);
    }
}
