package io.galley.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.galley.policy.PolicyException;
import io.galley.policy.PolicyFile;
import io.galley.policy.PolicyReader;
import io.galley.policy.Section;
import io.galley.report.GatePolicy;
import io.galley.text.Nearest;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The policies that an article may be judged by: those that the service keeps, by name, and what a request brings along. */
public final class Policies {
    private static final String USUAL = GatePolicy.DEFAULT.name();
    private static final String INLINE = "inline";

    private final PolicyReader reader;
    private final Map<String, PolicyFile> kept = new TreeMap<>();
    private final Clock clock;

    /**
     * @param kept by name; one for those who name none is there in any case
     * @param clock tells which suppressions are over
     */
    public Policies(PolicyReader reader, Map<String, PolicyFile> kept, Clock clock) {
        this.reader = reader;
        this.kept.put(USUAL, PolicyFile.none());
        this.kept.putAll(kept);
        this.clock = clock;
    }

    /**
     * What holds for an article.
     *
     * @param name of the policy, for the report
     */
    record Ruling(String name, Section settings) {
        GatePolicy gate() {
            return settings.gate(name, Map.of(), Set.of());
        }
    }

    /**
     * @param wish a name, or a policy as an object; the usual one where there is none
     * @param article its name, which the paths in a policy are matched with
     * @throws ProblemException if there is no such policy, or if it cannot be followed
     */
    Ruling ruling(Optional<JsonNode> wish, String article) {
        if (wish.filter(JsonNode::isObject).isPresent()) {
            return ruling(INLINE, brought(wish.get()), article);
        }
        String name = wish.map(Policies::name).orElse(USUAL);
        return ruling(name, Optional.ofNullable(kept.get(name)).orElseThrow(() -> unknown(name)), article);
    }

    private Ruling ruling(String name, PolicyFile policy, String article) {
        return new Ruling(name, policy.settings(path(policy, article), LocalDate.now(clock)));
    }

    /** Where the article would lie; one whose name no file can have is nowhere, and no pattern matches it. */
    private static Path path(PolicyFile policy, String article) {
        try {
            return policy.folder().resolve(article);
        } catch (InvalidPathException e) {
            return policy.folder();
        }
    }

    private static String name(JsonNode wish) {
        if (!wish.isTextual()) {
            throw Problem.of(
                            ProblemType.INVALID_REQUEST,
                            "The field policy must be the name of a policy, or a policy as a JSON object.")
                    .with("field", "policy")
                    .toException();
        }
        return wish.textValue();
    }

    private PolicyFile brought(JsonNode policy) {
        try {
            return reader.readAlone(INLINE, policy.toPrettyString());
        } catch (PolicyException e) {
            throw Problem.of(
                            ProblemType.INVALID_POLICY,
                            "The policy cannot be followed: "
                                    + e.faults().stream()
                                            .map(fault -> "at " + Quoted.of(pointer(fault)) + " "
                                                    + Quoted.plain(fault.message(), 300))
                                            .collect(Collectors.joining("; ")))
                    .with("field", "policy")
                    .with("errors", e.faults().stream().map(Policies::error).toList())
                    .toException();
        }
    }

    private static Map<String, String> error(PolicyException.Fault fault) {
        return Map.of("pointer", pointer(fault), "detail", fault.message());
    }

    /** Into the request. */
    private static String pointer(PolicyException.Fault fault) {
        return "#/policy" + fault.pointer();
    }

    private ProblemException unknown(String name) {
        List<String> known = names();
        return Problem.of(
                        ProblemType.UNKNOWN_POLICY,
                        "There is no policy " + Quoted.of(name) + "." + Nearest.question(name, known) + " Known: "
                                + String.join(", ", known) + ".")
                .with("supported", known)
                .toException();
    }

    /** The JSON schema of policies. */
    Map<String, Object> schema() {
        return reader.schema();
    }

    /** Of the policies that are kept. */
    public List<String> names() {
        return List.copyOf(kept.keySet());
    }
}
