package io.galley;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.ingest.Material;
import io.galley.policy.Baseline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.WordUtils;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many problems are known again by their fingerprints after their article was changed elsewhere or came in another format.
 * What is lost or new then was not found again, or only then: a person who is named later, an acronym whose use was deleted.
 */
final class SurvivalTest {
    private static final Path ARTICLES = Path.of("src/test/resources/articles/tuning");

    /** Headline, caption and the paragraph with the dateline stay where they are. */
    private static final int HEAD = 3;

    private static final Map<List<String>, Map<String, Integer>> ARTICLES_BEFORE = new LinkedHashMap<>();

    @BeforeAll
    static void readArticles() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file).strip().replaceAll("⟦([^|⟧]*)\\|[^⟧]*⟧", "$1");
                List<String> paragraphs = List.of(text.split("\n\n", -1));
                ARTICLES_BEFORE.put(paragraphs, problems(text(paragraphs)));
            }
        }
    }

    /** The figures of record 11. */
    @ParameterizedTest
    @CsvSource({"edited, 98, 0", "reordered, 92, 6", "wrapped, 98, 3", "HTML, 98, 0", "Word, 98, 0", "typeset, 95, 2"})
    void mostProblemsAreKnownAgain(String change, int percentKnown, int percentNew) throws IOException {
        int all = 0;
        int known = 0;
        int fresh = 0;
        for (Map.Entry<List<String>, Map<String, Integer>> article : ARTICLES_BEFORE.entrySet()) {
            Map<String, Integer> before = article.getValue();
            Map<String, Integer> after = problems(changed(change, article.getKey()));
            int again = before.entrySet().stream()
                    .mapToInt(problem -> Math.min(problem.getValue(), after.getOrDefault(problem.getKey(), 0)))
                    .sum();
            all += sum(before);
            known += again;
            fresh += sum(after) - again;
        }
        assertThat(all).isGreaterThan(50);
        assertThat(100.0 * known / all)
                .as("%s: %d of %d known again, %d new", change, known, all, fresh)
                .isGreaterThanOrEqualTo(percentKnown);
        assertThat(100.0 * fresh / all)
                .as("%s: %d of %d known again, %d new", change, known, all, fresh)
                .isLessThanOrEqualTo(percentNew);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> problems(Material article) {
        return Baseline.of(List.of(Line.report(article))).counts();
    }

    private static Material changed(String change, List<String> paragraphs) throws IOException {
        return switch (change) {
            case "edited" -> text(edited(paragraphs));
            case "reordered" -> text(reordered(paragraphs));
            case "wrapped" -> text(
                    paragraphs.stream().map(SurvivalTest::wrapped).toList());
            case "HTML" -> html(paragraphs);
            case "Word" -> word(paragraphs);
            default -> word(paragraphs.stream().map(SurvivalTest::typeset).toList());
        };
    }

    /** One paragraph more at the start, and a sentence more at the end. */
    private static List<String> edited(List<String> paragraphs) {
        List<String> edited = new ArrayList<>(paragraphs);
        edited.add(HEAD, "The office of the newspaper has asked all sides for a comment.");
        edited.add("Nobody else was there.");
        return edited;
    }

    private static List<String> reordered(List<String> paragraphs) {
        List<String> rest = new ArrayList<>(paragraphs.subList(HEAD, paragraphs.size()));
        Collections.shuffle(rest, new Random(5));
        return Stream.concat(paragraphs.subList(0, HEAD).stream(), rest.stream())
                .toList();
    }

    private static String wrapped(String paragraph) {
        return WordUtils.wrap(paragraph, 72, "\n", false);
    }

    private static Material text(List<String> paragraphs) {
        return Material.ofText("story.txt", String.join("\n\n", paragraphs));
    }

    private static Material html(List<String> paragraphs) {
        String page =
                "<!doctype html><html><head><meta charset=utf-8><title>News</title></head><body><nav><a href=/>Home</a></nav>"
                        + "<article><h1>" + StringEscapeUtils.escapeHtml4(paragraphs.get(0)) + "</h1>\n"
                        + paragraphs.stream()
                                .skip(1)
                                .map(StringEscapeUtils::escapeHtml4)
                                .map(words -> "  <p>" + wrapped(words).replaceFirst("^(\\w+)", "<b>$1</b>") + "</p>\n")
                                .collect(Collectors.joining())
                        + "</article></body></html>";
        return new Material("story.html", Optional.empty(), page.getBytes(StandardCharsets.UTF_8));
    }

    private static Material word(List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            paragraphs.forEach(words -> document.createParagraph().createRun().setText(words));
            document.write(bytes);
            return new Material("story.docx", Optional.empty(), bytes.toByteArray());
        }
    }

    /** As a word processor corrects what is typed. */
    private static String typeset(String words) {
        return words.replaceAll("(^|[\\s(])\"", "$1“")
                .replace("\"", "”")
                .replaceAll("(^|[\\s(])'", "$1‘")
                .replace("'", "’")
                .replace(" - ", " – ")
                .replace("...", "…")
                .replaceAll("(?<=\\d) (?=percent|million|billion|kilo)", "\u00A0");
    }
}
