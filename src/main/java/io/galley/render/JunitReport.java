package io.galley.render;

import io.galley.check.CheckSpec;
import io.galley.check.Gap;
import io.galley.render.Findings.Placed;
import io.galley.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A suite for each article, a test for each check: it fails where the check found what stops a publication, is in error where
 * the check could not look and had to, is skipped where it could not and need not, and passes else, its advice and what is
 * suppressed in the output.
 */
final class JunitReport implements Renderer {
    private static final String UNREADABLE = "can be read";

    /** How a test ended; consumers know these and no others. */
    private enum End {
        PASSED,
        FAILURE,
        ERROR,
        SKIPPED
    }

    /**
     * A test and how it ended.
     *
     * @param why empty if it passed
     */
    private record Case(String suite, String name, End end, String why, String output) {}

    @Override
    public String render(Batch batch) {
        Map<String, List<Case>> suites = new LinkedHashMap<>();
        batch.reports().forEach(report -> suites.put(report.document().name(), cases(report, batch.checks())));
        batch.unread()
                .forEach(unread -> suites.put(
                        unread.name(), List.of(new Case(unread.name(), UNREADABLE, End.ERROR, unread.message(), ""))));
        Xml xml = new Xml();
        List<Case> all = suites.values().stream().flatMap(List::stream).toList();
        xml.element(
                "testsuites",
                counts("galley", all),
                () -> suites.forEach((name, cases) ->
                        xml.element("testsuite", counts(name, cases), () -> cases.forEach(test -> test(xml, test)))));
        return xml.toString();
    }

    private static List<Case> cases(Report report, List<CheckSpec> checks) {
        Map<String, List<Placed>> byCheck = Findings.of(report).stream()
                .collect(Collectors.groupingBy(placed -> placed.finding().check()));
        Map<String, List<Gap>> gaps = report.gaps().stream().collect(Collectors.groupingBy(Gap::check));
        Stream<String> readers = gaps.keySet().stream()
                .filter(name -> checks.stream().noneMatch(check -> check.id().equals(name)))
                .sorted();
        return Stream.concat(checks.stream().map(CheckSpec::id), readers)
                .map(id -> test(
                        report.document().name(),
                        id,
                        byCheck.getOrDefault(id, List.of()),
                        gaps.getOrDefault(id, List.of())))
                .toList();
    }

    private static Case test(String suite, String name, List<Placed> findings, List<Gap> gaps) {
        String failure = lines(findings, true);
        String output = lines(findings, false);
        if (!failure.isEmpty()) {
            return new Case(suite, name, End.FAILURE, failure, output);
        }
        String reasons = gaps.stream().map(Gap::reason).collect(Collectors.joining("\n"));
        End end = gaps.isEmpty() ? End.PASSED : gaps.stream().anyMatch(Gap::decisive) ? End.ERROR : End.SKIPPED;
        return new Case(suite, name, end, reasons, output);
    }

    private static String lines(List<Placed> findings, boolean errors) {
        return findings.stream()
                .filter(placed -> (placed.level() == Level.ERROR) == errors)
                .map(placed -> {
                    Region region = placed.region(Region.Unit.UTF16);
                    return placed.report().document().name() + ":" + region.startLine() + ":" + region.startColumn()
                            + ": " + placed.message() + ": “" + placed.finding().text() + "”";
                })
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> counts(String name, List<Case> cases) {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("name", name);
        counts.put("tests", String.valueOf(cases.size()));
        counts.put("failures", count(cases, End.FAILURE));
        counts.put("errors", count(cases, End.ERROR));
        counts.put("skipped", count(cases, End.SKIPPED));
        counts.put("time", "0");
        return counts;
    }

    private static String count(List<Case> cases, End end) {
        return String.valueOf(cases.stream().filter(test -> test.end() == end).count());
    }

    private static void test(Xml xml, Case test) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", test.name());
        attributes.put("classname", test.suite());
        attributes.put("time", "0");
        xml.element("testcase", attributes, () -> {
            if (test.end() != End.PASSED) {
                xml.element(Findings.lower(test.end()), summary(test.why()), test.why());
            }
            if (!test.output().isEmpty()) {
                xml.element("system-out", Map.of(), test.output());
            }
        });
    }

    private static Map<String, String> summary(String text) {
        return Map.of("message", text.lines().findFirst().orElse(""));
    }
}
