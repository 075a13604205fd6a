package io.galley.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Edited English news, on which every alarm counts as false until a person has looked at it. */
public final class CleanNews {
    /** Where the data for measuring lies; outside the project, since not all of it may be passed on. */
    public static final Path DATA = Path.of(System.getProperty("bench.data", "../shared/data"));

    private static final ObjectMapper JSON = new ObjectMapper();

    private CleanNews() {}

    /** One article, paragraphs with empty lines between them. */
    public record Story(String corpus, String id, String text) {}

    /** All there is, in a fixed order. */
    public static List<Story> stories() throws IOException {
        List<Story> stories = new ArrayList<>();
        for (JsonNode story : lines(DATA.resolve("clean-en/gum_news.jsonl"))) {
            stories.add(new Story("gum", story.get("id").asText(), join(story.get("paragraphs"))));
        }
        for (JsonNode story : lines(DATA.resolve("clean-en/reuters-200.jsonl.gz"))) {
            String text = story.get("title").asText() + "\n\n" + join(story.get("paragraphs"));
            stories.add(new Story("reuters", story.get("id").asText(), text));
        }
        for (JsonNode story : lines(DATA.resolve("id-en/ntrex-docs-1-61.jsonl.gz"))) {
            stories.add(new Story("ntrex", story.get("doc").asText(), join(story.get("en"))));
        }
        return stories;
    }

    private static String join(JsonNode paragraphs) {
        List<String> texts = new ArrayList<>();
        paragraphs.forEach(paragraph -> texts.add(paragraph.asText()));
        return String.join("\n\n", texts);
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                nodes.add(JSON.readTree(line));
            }
        }
        return nodes;
    }
}
