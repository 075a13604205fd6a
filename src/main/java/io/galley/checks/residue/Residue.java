package io.galley.checks.residue;

import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The kinds of things that tools leave in a text. What shows that nobody has read it since is critical. */
enum Residue {
    NOTICE(Category.ADDITION, Severity.MAJOR, "A notice of how the text was made, not part of the story"),
    CREDIT(Category.ADDITION, Severity.MINOR, "A credit of a system, not part of the story"),
    LINK(Category.ADDITION, Severity.MINOR, "Part of a web page, not of the story"),
    CHATTER(Category.ADDITION, Severity.CRITICAL, "Words between a user and a language model, not part of the story"),
    FAILURE(Category.ADDITION, Severity.CRITICAL, "A program's message that something failed, not part of the story"),
    FILLER(Category.ADDITION, Severity.CRITICAL, "A gap that somebody was to fill"),
    TOKEN(Category.MARKUP, Severity.CRITICAL, "A sign from inside a language model"),
    PLACEHOLDER(Category.MARKUP, Severity.MAJOR, "A placeholder that no value was put into"),
    MOJIBAKE(Category.MARKUP, Severity.MAJOR, "Characters broken by a wrong encoding"),
    ENTITY(Category.MARKUP, Severity.MINOR, "A character written in HTML's code"),
    TAG(Category.MARKUP, Severity.MINOR, "A tag of a mark-up language"),
    MARKDOWN(Category.MARKUP, Severity.MINOR, "A sign of Markdown"),
    ESCAPE(Category.MARKUP, Severity.MINOR, "A character written in a programmer's code");

    private final Category category;
    private final Severity severity;
    private final String message;

    Residue(Category category, Severity severity, String message) {
        this.category = category;
        this.severity = severity;
        this.message = message;
    }

    /** Whether it is made of sentences, which a story may quote. */
    boolean isSaid() {
        return category == Category.ADDITION && this != FILLER;
    }

    Hit at(Span span) {
        return Hit.at(span, message).as(category).as(severity);
    }

    /** Of hits that overlap the first, and of those that begin together the longest. */
    static List<Hit> apart(List<Hit> hits) {
        List<Hit> sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparingInt((Hit hit) -> hit.span().start())
                .thenComparingInt(hit -> -hit.span().end()));
        List<Hit> apart = new ArrayList<>();
        int end = 0;
        for (Hit hit : sorted) {
            if (hit.span().start() >= end) {
                apart.add(hit);
                end = hit.span().end();
            }
        }
        return apart;
    }
}
