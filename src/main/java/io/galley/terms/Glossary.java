package io.galley.terms;

import java.util.List;

/** What a desk wants written and what not. */
public record Glossary(List<Term> terms) {
    /** Nothing is wanted. */
    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }
}
