package io.galley.terms.file;

import java.util.List;

/** A glossary that cannot be used, with all that is wrong with it. */
public final class GlossaryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> problems;

    GlossaryException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each with its file, its line where there is one, and what is wrong there, by place. */
    public List<String> problems() {
        return problems;
    }
}
