package io.galley.checks.terminology;

import io.galley.check.Hit;
import io.galley.terms.Term;
import io.galley.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A place that goes against a glossary.
 *
 * @param written what stands there
 * @param better what the glossary wants instead, in the form that it would have there where that is certain
 * @param fixes what could stand there, letter for letter
 */
record Breach(Term term, Span span, String written, List<String> better, List<String> fixes) {
    Breach {
        better = List.copyOf(better);
        fixes = List.copyOf(fixes);
    }

    /** What the glossary wants: “a”, “b” or “c”. */
    String wanted() {
        List<String> quoted = better.stream().map(word -> "“" + word + "”").toList();
        return quoted.size() == 1
                ? quoted.get(0)
                : quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", ")) + " or "
                        + quoted.get(quoted.size() - 1);
    }

    /** With the reason that the glossary gives. */
    Hit hit(String message) {
        String reason = term.note().isEmpty() ? "" : " (" + term.note() + ")";
        return Hit.at(span, message + reason).suggesting(fixes);
    }
}
