package io.galley.http.ui;

import io.galley.check.CheckSpec;
import io.galley.check.Example;
import io.galley.http.ui.MarkedText.Mark;
import io.galley.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A check's documentation, from its spec. */
record CheckView(CheckSpec spec) {
    public String style() {
        return Wording.style(spec.severity(), spec.proven());
    }

    public String severity() {
        return Wording.name(spec.severity());
    }

    public String category() {
        return Wording.name(spec.category());
    }

    public String dimension() {
        return Wording.name(spec.category().dimension());
    }

    public String confidence() {
        return Wording.confidence(spec.confidence());
    }

    public String standing() {
        return spec.proven() ? "Proven" : "Preview";
    }

    public String consequence() {
        return spec.proven() ? "its findings decide the verdict" : "its findings only advise";
    }

    /** What the examples take to be in the glossary. */
    public List<String> given() {
        return spec.given().stream().map(Term::says).toList();
    }

    public List<ExampleView> flagged() {
        return spec.flagged().stream().map(this::example).toList();
    }

    public List<ExampleView> accepted() {
        return spec.accepted().stream().map(this::example).toList();
    }

    private ExampleView example(Example example) {
        return new ExampleView(Stream.concat(example.source().stream(), Stream.of(example))
                .map(this::text)
                .toList());
    }

    private TextView text(Example example) {
        List<Mark> marks = new ArrayList<>();
        example.marks()
                .forEach(span -> marks.add(new Mark(marks.size() + 1, 0, span, spec.severity(), spec.proven(), "")));
        return new TextView(example.language().toLanguageTag(), ArticleView.of(example.text(), marks));
    }

    /** An example: what it was translated from, if it is a translation, and the article. */
    record ExampleView(List<TextView> texts) {
        ExampleView {
            texts = List.copyOf(texts);
        }
    }

    /** A text and the language that it is in. */
    record TextView(String language, ArticleView article) {}
}
