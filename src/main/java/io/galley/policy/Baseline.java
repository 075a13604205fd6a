package io.galley.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.policy.PolicyException.Fault;
import io.galley.report.Report;
import io.galley.report.Suppressed;
import io.galley.text.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found on the day that the gate was set up; afterwards only what is new counts. Problems are known by their
 * fingerprints, so that they are known again in an article that was edited elsewhere, moved, or sent in another format.
 *
 * @param version of the form
 */
public record Baseline(@JsonProperty("galley-baseline") int version, List<Known> findings) {
    private static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER =
            JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    public Baseline {
        findings = List.copyOf(findings);
    }

    /**
     * A problem that was there.
     *
     * @param article in which, for whoever reads the file
     * @param count how often
     */
    public record Known(String article, String check, String text, String fingerprint, int count) {}

    /** Of all findings, those that counted and those of an older baseline, each of their places for itself. */
    public static Baseline of(List<Report> reports) {
        Map<String, Known> known = new LinkedHashMap<>();
        for (Report report : reports) {
            Stream<Finding> old = report.suppressed().stream()
                    .filter(suppressed -> suppressed.kind() == Suppressed.Kind.BASELINE)
                    .map(Suppressed::finding);
            Stream.concat(report.findings().stream(), old)
                    .flatMap(finding -> places(finding, report.document()))
                    .forEach(place -> known.merge(place.fingerprint(), place, Baseline::together));
        }
        return new Baseline(VERSION, List.copyOf(known.values()));
    }

    private static Stream<Known> places(Finding finding, Document document) {
        Known first = new Known(
                document.name(),
                finding.check(),
                finding.text(),
                finding.fingerprint().value(),
                1);
        return Stream.concat(
                Stream.of(first),
                finding.repeats().stream()
                        .map(place -> new Known(
                                document.name(),
                                finding.check(),
                                place.text(),
                                Fingerprint.of(finding.check(), place.text(), words(document, place.segment()))
                                        .value(),
                                1)));
    }

    private static String words(Document document, String segment) {
        return document.segments().stream()
                .filter(one -> one.id().equals(segment))
                .findFirst()
                .orElseThrow()
                .target();
    }

    private static Known together(Known one, Known other) {
        return new Known(one.article(), one.check(), one.text(), one.fingerprint(), one.count() + other.count());
    }

    /** How often each problem was there, by its fingerprint. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        findings.forEach(known -> counts.merge(known.fingerprint(), known.count(), Integer::sum));
        return counts;
    }

    /** Without a line end. */
    public String json() {
        try {
            return WRITER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param name of the file, for messages */
    public static Baseline read(String name, String json) throws PolicyException {
        try {
            Baseline baseline = JSON.readValue(json, Baseline.class);
            if (baseline.version() != VERSION) {
                throw new PolicyException(
                        name,
                        List.of(new Fault(
                                1,
                                1,
                                "",
                                "a baseline of version " + baseline.version() + " is not read; write it anew")));
            }
            return baseline;
        } catch (JsonProcessingException e) {
            int line = Optional.ofNullable(e.getLocation())
                    .map(place -> place.getLineNr())
                    .orElse(1);
            int column = Optional.ofNullable(e.getLocation())
                    .map(place -> place.getColumnNr())
                    .orElse(1);
            throw new PolicyException(
                    name,
                    List.of(new Fault(
                            line,
                            column,
                            "",
                            "not a baseline that “galley baseline” wrote: " + e.getOriginalMessage())));
        }
    }
}
