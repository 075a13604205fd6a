package io.galley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.galley.policy.Listing;
import io.galley.policy.PolicyException;
import io.galley.policy.PolicyFile;
import io.galley.policy.PolicyReader;
import io.galley.policy.Section;
import io.galley.policy.Setting;
import io.galley.report.CheckOrder;
import io.galley.report.Exemption;
import io.galley.report.Limit;
import io.galley.report.Limit.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley policy}: what a policy file says. */
@Command(
        name = "policy",
        description = "Reads policy files (" + PolicyFile.NAME
                + "), which lie beside the articles that they are for, or above them.")
final class PolicyVerb implements Runnable {
    private final Console console;
    private final Supplier<PolicyReader> reader;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PolicyVerb(Console console, Supplier<PolicyReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: check, show or schema");
    }

    @Command(
            name = "check",
            description = "Tells all that is wrong with policy files, with line, column and the nearest known name.")
    int check(@Parameters(arity = "1..*", paramLabel = "FILE", description = "A policy file.") List<Path> files) {
        ExitCode worst = ExitCode.PASS;
        for (Path file : files) {
            try {
                policies().policy(file);
            } catch (PolicyException | Inputs.UnreadableException e) {
                console.complain(e);
                worst = ExitCode.UNREADABLE;
            }
        }
        return worst.code();
    }

    @Command(name = "show", description = "Prints what holds for an article, and where each line comes from.")
    int show(@Parameters(paramLabel = "ARTICLE", description = "A path; nothing need be there yet.") String article) {
        Policies policies = policies();
        try {
            Section settings = policies.settings(article);
            String from = policies.file(article).map(Policies::shown).orElse("");
            lines(settings, from).forEach(console.out()::println);
            return ExitCode.PASS.code();
        } catch (PolicyException | Inputs.UnreadableException e) {
            console.complain(e);
            return ExitCode.UNREADABLE.code();
        }
    }

    @Command(name = "schema", description = "Prints the JSON schema of policy files, for editors that complete them.")
    int schema() throws JsonProcessingException {
        console.out()
                .println(JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(reader.get().schema()));
        return ExitCode.PASS.code();
    }

    private Policies policies() {
        return new Policies(reader.get(), Optional.empty());
    }

    /** The settings in the form of a policy file, each with its origin in a remark. */
    private static List<String> lines(Section settings, String file) {
        List<String> lines = new ArrayList<>();
        settings.language().ifPresent(language -> lines.add("language: " + tag(language) + origin(language, file)));
        settings.sourceLanguage()
                .ifPresent(language -> lines.add("source-language: " + tag(language) + origin(language, file)));
        settings.glossary()
                .ifPresent(glossary -> lines.add("glossary: "
                        + glossary.value().file().map(PolicyVerb::quoted).orElseThrow() + origin(glossary, file)));
        settings.words().forEach(words -> lines.add("words: " + listed(words.value()) + origin(words, file)));
        settings.budget().ifPresent(budget -> lines.add("budget: " + time(budget.value()) + origin(budget, file)));
        if (!settings.checks().isEmpty()) {
            lines.add("checks:");
            settings.checks()
                    .forEach((check, order) ->
                            lines.add("  " + check + ": " + word(order.value()) + origin(order, file)));
        }
        lines.add("gate:");
        lines.add("  fail-on:");
        Map<String, List<String>> groups = new LinkedHashMap<>();
        settings.limits().forEach((subject, limit) -> groups.computeIfAbsent(group(subject), any -> new ArrayList<>())
                .add(subject.name() + ": " + limit.value().map(PolicyVerb::most).orElse("any") + origin(limit, file)));
        groups.getOrDefault("", List.of()).forEach(line -> lines.add("    " + line));
        groups.forEach((group, some) -> {
            if (!group.isEmpty()) {
                lines.add("    " + group + ":");
                some.forEach(line -> lines.add("      " + line));
            }
        });
        settings.required()
                .ifPresent(required -> lines.add("  require: ["
                        + String.join(", ", required.value().stream().sorted().toList()) + "]"
                        + origin(required, file)));
        if (!settings.exemptions().isEmpty()) {
            lines.add("suppress:");
            settings.exemptions()
                    .forEach(exemption -> lines.add("  - " + words(exemption.value()) + origin(exemption, file)));
        }
        return lines;
    }

    private static String words(Exemption exemption) {
        Map<String, Optional<String>> words = new LinkedHashMap<>();
        words.put("fingerprint", exemption.fingerprint());
        words.put("check", exemption.check());
        words.put("text", exemption.text());
        words.put("reason", Optional.of(exemption.reason()));
        words.put("author", exemption.author());
        words.put("until", exemption.until().map(LocalDate::toString));
        return words.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .map(entry -> entry.getKey() + ": " + quoted(entry.getValue().orElseThrow()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String listed(Listing<Set<String>> words) {
        return words.file().map(PolicyVerb::quoted).orElseGet(() -> words.entries().stream()
                .sorted()
                .map(PolicyVerb::quoted)
                .collect(Collectors.joining(", ", "[", "]")));
    }

    private static String time(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + "s" : time.toMillis() + "ms";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String tag(Setting<Locale> language) {
        return language.value().toLanguageTag();
    }

    private static String word(CheckOrder order) {
        return order.severity()
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .orElse(order.asked() ? "on" : "off");
    }

    private static String group(Subject subject) {
        if (subject instanceof Limit.OfCheck) {
            return "checks";
        }
        return subject instanceof Limit.OfCategory ? "categories" : "";
    }

    private static String most(Limit limit) {
        return limit.most() + (limit.perThousandWords() ? " per 1000 words" : "");
    }

    private static String origin(Setting<?> setting, String file) {
        return "  # " + setting.line().map(line -> file + ":" + line).orElse("default");
    }
}
