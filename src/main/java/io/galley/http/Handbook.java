package io.galley.http;

import io.galley.check.CheckSpec;
import io.galley.text.Nearest;
import java.util.List;

/**
 * What there is to say of every check.
 *
 * @param specs by id
 */
public record Handbook(List<CheckSpec> specs) {
    public Handbook {
        specs = List.copyOf(specs);
    }

    /**
     * One check.
     *
     * @throws ProblemException if there is none of that id
     */
    public CheckSpec spec(String id) {
        return specs.stream().filter(spec -> spec.id().equals(id)).findFirst().orElseThrow(() -> unknown(id));
    }

    private ProblemException unknown(String id) {
        List<String> known = specs.stream().map(CheckSpec::id).toList();
        Problem problem = Problem.of(
                ProblemType.UNKNOWN_CHECK, "There is no check " + Quoted.of(id) + "." + Nearest.question(id, known));
        return Nearest.of(id, known)
                .map(nearest -> problem.with("nearest", nearest))
                .orElse(problem)
                .toException();
    }
}
