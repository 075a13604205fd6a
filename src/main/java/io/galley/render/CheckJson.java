package io.galley.render;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.galley.check.CheckSpec;
import io.galley.check.Example;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.terms.Term;
import io.galley.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check in the shape of the API.
 *
 * @param confidence how often it is right, 0 to 1, measured
 * @param proven whether its findings decide the verdict; those of the others are previews and only advise
 * @param languages those that an article may be in, as ISO 639 codes; empty for any
 * @param sourceLanguages those that its source may be in; empty for any
 * @param given what the examples take to be in the glossary
 */
public record CheckJson(
        String id,
        Category category,
        Category.Dimension dimension,
        Severity severity,
        double confidence,
        boolean proven,
        String summary,
        String why,
        String limits,
        List<String> languages,
        List<String> sourceLanguages,
        List<Term> given,
        ExamplesJson examples) {

    /** What the check flags and what it lets stand. */
    public record ExamplesJson(List<ExampleJson> flagged, List<ExampleJson> accepted) {}

    /**
     * An article.
     *
     * @param marks what is flagged, in UTF-16 code units of the text, the end exclusive
     * @param source what it was translated from, where the check reads that too
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExampleJson(String language, String text, List<Span> marks, @Nullable ExampleJson source) {}

    public static CheckJson of(CheckSpec spec) {
        return new CheckJson(
                spec.id(),
                spec.category(),
                spec.category().dimension(),
                spec.severity(),
                spec.confidence(),
                spec.proven(),
                spec.summary(),
                spec.why(),
                spec.limits(),
                spec.coverage().targets().stream().sorted().toList(),
                spec.coverage().sources().stream().sorted().toList(),
                spec.given(),
                new ExamplesJson(examples(spec.flagged()), examples(spec.accepted())));
    }

    private static List<ExampleJson> examples(List<Example> examples) {
        return examples.stream().map(CheckJson::example).toList();
    }

    private static ExampleJson example(Example example) {
        return new ExampleJson(
                example.language().toLanguageTag(),
                example.text(),
                example.marks(),
                example.source().map(CheckJson::example).orElse(null));
    }
}
