package io.galley.render;

import com.contrastsecurity.sarif.ArtifactChange;
import com.contrastsecurity.sarif.ArtifactContent;
import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Fix;
import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.PartialFingerprints;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Replacement;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.Run;
import com.contrastsecurity.sarif.RunAutomationDetails;
import com.contrastsecurity.sarif.SarifSchema210;
import com.contrastsecurity.sarif.Suppression;
import com.contrastsecurity.sarif.Tool;
import com.contrastsecurity.sarif.ToolComponent;
import io.galley.check.CheckSpec;
import io.galley.check.Example;
import io.galley.check.Gap;
import io.galley.finding.Category;
import io.galley.render.Findings.Placed;
import io.galley.report.Report;
import io.galley.report.Suppressed;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SARIF 2.1.0: every check is a rule, whether it found something or not, so that a clean run closes old alerts; MQM is a taxonomy.
 * Columns count UTF-16 code units.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReport implements Renderer {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String MQM = "MQM";

    /** GitHub reads this fingerprint and no other. */
    private static final String FINGERPRINT = "primaryLocationLineHash";

    @Override
    public String render(Batch batch) {
        List<String> rules = batch.checks().stream().map(CheckSpec::id).toList();
        Run run = new Run()
                .withTool(new Tool()
                        .withDriver(new ToolComponent()
                                .withName("Galley")
                                .withVersion(batch.version())
                                .withRules(ordered(batch.checks().stream().map(SarifReport::rule)))))
                .withTaxonomies(Set.of(new ToolComponent()
                        .withName(MQM)
                        .withInformationUri(URI.create("https://themqm.org/the-mqm-typology/"))
                        .withTaxa(ordered(Arrays.stream(Category.values()).map(SarifReport::taxon)))))
                .withAutomationDetails(new RunAutomationDetails().withId("galley/"))
                .withColumnKind(Run.ColumnKind.UTF_16_CODE_UNITS)
                .withInvocations(List.of(invocation(batch)))
                .withResults(Findings.of(batch).stream()
                        .map(placed -> result(placed, rules))
                        .toList());
        return Json.pretty(new SarifSchema210()
                .with$schema(URI.create(SCHEMA))
                .withVersion(SarifSchema210.Version._2_1_0)
                .withRuns(List.of(run)));
    }

    private static ReportingDescriptor rule(CheckSpec check) {
        String help = check.why() + "\n\nLimits: " + check.limits() + "\n\nFlagged:\n" + examples(check.flagged())
                + "\n\nAccepted:\n" + examples(check.accepted());
        return new ReportingDescriptor()
                .withId(check.id())
                .withShortDescription(text(check.summary()))
                .withFullDescription(text(check.why()))
                .withHelp(text(help))
                .withDefaultConfiguration(new ReportingConfiguration()
                        .withLevel(
                                switch (Level.of(check.severity(), check.proven())) {
                                    case ERROR -> ReportingConfiguration.Level.ERROR;
                                    case WARNING -> ReportingConfiguration.Level.WARNING;
                                    case NOTE -> ReportingConfiguration.Level.NOTE;
                                }))
                .withProperties(new PropertyBag()
                        .withTags(tags(check.category()))
                        .withAdditionalProperty("precision", precision(check.confidence()))
                        .withAdditionalProperty(
                                "problem.severity",
                                switch (Level.of(check.severity(), check.proven())) {
                                    case ERROR -> "error";
                                    case WARNING -> "warning";
                                    case NOTE -> "recommendation";
                                }));
    }

    private static String examples(List<Example> examples) {
        return examples.stream()
                .map(example -> "- " + example.marked().replace("\n\n", " ¶ "))
                .collect(Collectors.joining("\n"));
    }

    /** GitHub's words for how often a rule is right. */
    private static String precision(double confidence) {
        if (confidence >= 0.9) {
            return "very-high";
        }
        if (confidence >= 0.8) {
            return "high";
        }
        return confidence >= 0.6 ? "medium" : "low";
    }

    private static Set<String> tags(Category category) {
        return ordered(Stream.of(hyphened(category), hyphened(category.dimension())));
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static ReportingDescriptor taxon(Category category) {
        return new ReportingDescriptor()
                .withId(hyphened(category))
                .withShortDescription(text(hyphened(category.dimension()) + "/" + hyphened(category)));
    }

    private static MultiformatMessageString text(String text) {
        return new MultiformatMessageString().withText(text);
    }

    private static Result result(Placed placed, List<String> rules) {
        Result result = new Result()
                .withRuleId(placed.finding().check())
                .withLevel(
                        switch (placed.level()) {
                            case ERROR -> Result.Level.ERROR;
                            case WARNING -> Result.Level.WARNING;
                            case NOTE -> Result.Level.NOTE;
                        })
                .withMessage(new Message().withText(placed.message()))
                .withLocations(List.of(location(placed.report(), placed.region(Region.Unit.UTF16))))
                .withRank(100 * placed.finding().confidence())
                .withTaxa(ordered(Stream.of(new ReportingDescriptorReference()
                        .withId(hyphened(placed.finding().category())))))
                .withPartialFingerprints(
                        new PartialFingerprints().withAdditionalProperty(FINGERPRINT, placed.identity()))
                .withProperties(new PropertyBag()
                        .withTags(tags(placed.finding().category()))
                        .withAdditionalProperty(
                                "severity", Findings.lower(placed.finding().severity()))
                        .withAdditionalProperty("proven", placed.finding().proven())
                        .withAdditionalProperty("alsoBy", placed.finding().alsoBy()));
        int index = rules.indexOf(placed.finding().check());
        if (index >= 0) {
            result.setRuleIndex(index);
        }
        placed.suppressed().ifPresent(suppressed -> suppress(result, suppressed));
        result.setRelatedLocations(ordered(related(placed)));
        if (placed.report().document().verbatim()) {
            result.setFixes(ordered(placed.finding().fixes().stream().map(fix -> fix(placed, fix.replacement()))));
        }
        return result;
    }

    private static void suppress(Result result, Suppressed suppressed) {
        String by = suppressed.author().map(author -> " (" + author + ")").orElse("");
        result.setSuppressions(ordered(Stream.of(new Suppression()
                .withKind(
                        suppressed.kind() == Suppressed.Kind.IN_TEXT
                                ? Suppression.Kind.IN_SOURCE
                                : Suppression.Kind.EXTERNAL)
                .withStatus(Suppression.Status.ACCEPTED)
                .withJustification(suppressed.reason() + by))));
        if (suppressed.kind() == Suppressed.Kind.BASELINE) {
            result.setBaselineState(Result.BaselineState.UNCHANGED);
        }
    }

    private static Stream<Location> related(Placed placed) {
        List<Location> related = new ArrayList<>();
        placed.finding()
                .related()
                .forEach(place -> related.add(related(placed, place, "compare “" + place.text() + "”")));
        placed.finding()
                .repeats()
                .forEach(place -> related.add(related(placed, place, "again: “" + place.text() + "”")));
        return related.stream();
    }

    private static Location related(Placed placed, io.galley.finding.Location place, String message) {
        return location(placed.report(), placed.region(place, Region.Unit.UTF16))
                .withMessage(new Message().withText(message));
    }

    private static Location location(Report report, Region region) {
        return new Location()
                .withPhysicalLocation(new PhysicalLocation()
                        .withArtifactLocation(artifact(report.document().name()))
                        .withRegion(sarif(region)));
    }

    private static com.contrastsecurity.sarif.Region sarif(Region region) {
        return new com.contrastsecurity.sarif.Region()
                .withStartLine(region.startLine())
                .withStartColumn(region.startColumn())
                .withEndLine(region.endLine())
                .withEndColumn(region.endColumn());
    }

    private static Fix fix(Placed placed, String replacement) {
        return new Fix()
                .withArtifactChanges(ordered(Stream.of(new ArtifactChange()
                        .withArtifactLocation(
                                artifact(placed.report().document().name()))
                        .withReplacements(List.of(new Replacement()
                                .withDeletedRegion(sarif(placed.region(Region.Unit.UTF16)))
                                .withInsertedContent(new ArtifactContent().withText(replacement)))))));
    }

    private static ArtifactLocation artifact(String name) {
        try {
            // A relative reference; a colon in its first segment would be read as a scheme.
            URI uri = new URI(null, null, name.startsWith("/") ? name : "./" + name, null);
            return new ArtifactLocation().withUri(uri.normalize().toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was not looked at: an outage must not read as nothing found. */
    private static Invocation invocation(Batch batch) {
        List<Notification> notifications = new ArrayList<>();
        batch.unread()
                .forEach(unread ->
                        notifications.add(notification(unread.name(), unread.message(), Notification.Level.ERROR)));
        for (Report report : batch.reports()) {
            for (Gap gap : report.gaps()) {
                notifications.add(notification(
                        report.document().name(),
                        "not looked at by " + gap.check() + ": " + gap.reason(),
                        gap.decisive() ? Notification.Level.WARNING : Notification.Level.NOTE));
            }
        }
        return new Invocation()
                .withExecutionSuccessful(batch.unread().isEmpty())
                .withToolExecutionNotifications(notifications);
    }

    private static Notification notification(String name, String message, Notification.Level level) {
        return new Notification()
                .withLevel(level)
                .withMessage(new Message().withText(message))
                .withLocations(ordered(Stream.of(new Location()
                        .withPhysicalLocation(new PhysicalLocation().withArtifactLocation(artifact(name))))));
    }

    /** The library asks for sets; reports of equal articles are to be equal. */
    private static <T> Set<T> ordered(Stream<T> things) {
        return things.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
