package io.galley.policy;

import io.galley.check.CheckSpec;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.policy.PolicyException.Fault;
import io.galley.policy.PolicyFile.Place;
import io.galley.report.CheckOrder;
import io.galley.report.Exemption;
import io.galley.report.Limit;
import io.galley.report.Limit.Subject;
import io.galley.terms.Glossary;
import java.io.StringReader;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads policies, and tells all that is wrong with one at once, each with its place and the nearest name that is known. */
public final class PolicyReader {
    /** More is no policy. */
    private static final int MOST_CHARACTERS = 200_000;

    private static final Pattern LIMIT = Pattern.compile("(\\d{1,6})(\\s+per\\s+1,?000\\s+words)?");
    private static final String ANY = "any";

    /** The schema has the same. */
    static final Pattern TIME = Pattern.compile("([1-9]\\d{0,4})\\s?(ms|s|m)");

    private final Set<String> checks = new LinkedHashSet<>();
    private final Set<String> readers;
    private final Set<Locale> languages;

    /**
     * @param checks those that a policy may name
     * @param readers what else may fail to look, by name
     * @param languages that an article may be written in
     */
    public PolicyReader(Collection<CheckSpec> checks, Set<String> readers, Set<Locale> languages) {
        checks.forEach(check -> this.checks.add(check.id()));
        this.readers = Set.copyOf(readers);
        this.languages = Set.copyOf(languages);
    }

    /**
     * @param name of the file, for messages
     * @param folder that its paths are relative to
     */
    public PolicyFile read(String name, Path folder, String yaml) throws PolicyException {
        return read(name, Optional.of(folder), yaml);
    }

    /**
     * Reads a policy that comes from outside and may name no files.
     *
     * @param name of it, for messages
     */
    public PolicyFile readAlone(String name, String yaml) throws PolicyException {
        return read(name, Optional.empty(), yaml);
    }

    private PolicyFile read(String name, Optional<Path> folder, String yaml) throws PolicyException {
        List<Fault> faults = new ArrayList<>();
        Optional<Node> root = compose(name, yaml);
        PolicyFile policy = new Reading(root, folder, faults).file(folder.orElse(Path.of("")), root);
        if (!faults.isEmpty()) {
            throw new PolicyException(name, faults);
        }
        return policy;
    }

    private static Optional<Node> compose(String name, String yaml) throws PolicyException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setMaxAliasesForCollections(0);
        try {
            return Optional.ofNullable(new Yaml(options).compose(new StringReader(yaml)));
        } catch (MarkedYAMLException e) {
            Mark mark = Optional.ofNullable(e.getProblemMark()).orElse(e.getContextMark());
            String what = Optional.ofNullable(e.getProblem()).orElse("cannot be read");
            throw new PolicyException(
                    name,
                    List.of(new Fault(
                            mark == null ? 1 : mark.getLine() + 1,
                            mark == null ? 1 : mark.getColumn() + 1,
                            "",
                            "this is not YAML: " + what)));
        } catch (YAMLException e) {
            throw new PolicyException(
                    name,
                    List.of(new Fault(
                            1,
                            1,
                            "",
                            "this is not YAML: "
                                    + Optional.ofNullable(e.getMessage()).orElse(e.toString()))));
        }
    }

    /** One pass over the nodes of a file. */
    private final class Reading {
        private static final Pattern WILDCARDS = Pattern.compile("\\*+");

        /** What Java makes of a pattern tries all ways, and a request may bring the pattern and the name. */
        private static final int MOST_WILDCARDS = 3;

        private final List<Fault> faults;
        private final Nodes nodes;
        private final Attachments attachments;

        private Reading(Optional<Node> root, Optional<Path> folder, List<Fault> faults) {
            this.faults = faults;
            nodes = new Nodes(root, faults);
            attachments = new Attachments(nodes, folder);
        }

        PolicyFile file(Path folder, Optional<Node> root) {
            List<Place> places = new ArrayList<>();
            Section base = root.map(node -> section(node, Optional.of(places))).orElse(Section.SILENT);
            return new PolicyFile(folder, base, places);
        }

        /** @param places where the settings for single paths go; none inside such settings */
        private Section section(Node node, Optional<List<Place>> places) {
            Map<String, Setting<CheckOrder>> orders = new LinkedHashMap<>();
            Map<Subject, Setting<Optional<Limit>>> limits = new LinkedHashMap<>();
            List<Setting<Locale>> language = new ArrayList<>();
            List<Setting<Locale>> source = new ArrayList<>();
            List<Setting<Set<String>>> required = new ArrayList<>();
            List<Setting<Exemption>> exemptions = new ArrayList<>();
            List<Setting<Listing<Glossary>>> glossary = new ArrayList<>();
            List<Setting<Listing<Set<String>>>> words = new ArrayList<>();
            List<Setting<Duration>> budget = new ArrayList<>();
            Map<String, BiConsumer<ScalarNode, Node>> keys = new LinkedHashMap<>();
            keys.put("language", (key, value) -> language(value, languages).ifPresent(language::add));
            keys.put(
                    "source-language", (key, value) -> language(value, Set.of()).ifPresent(source::add));
            keys.put("checks", (key, value) -> orders(value, orders));
            keys.put("gate", (key, value) -> gate(value, limits, required));
            keys.put("suppress", (key, value) -> nodes.items(value, item -> exemption(item, exemptions)));
            keys.put("glossary", (key, value) -> attachments
                    .glossary(value)
                    .ifPresent(terms -> glossary.add(Setting.at(Nodes.line(value), terms))));
            keys.put("words", (key, value) -> attachments
                    .words(value)
                    .ifPresent(list -> words.add(Setting.at(Nodes.line(value), list))));
            keys.put("budget", (key, value) -> nodes.scalar(value)
                    .flatMap(this::time)
                    .ifPresent(time -> budget.add(Setting.at(Nodes.line(value), time))));
            places.ifPresent(all -> keys.put("paths", (key, value) -> paths(value, all)));
            nodes.keys(node, keys);
            return new Section(
                    language.stream().findFirst(),
                    source.stream().findFirst(),
                    orders,
                    limits,
                    required.stream().findFirst(),
                    exemptions,
                    glossary.stream().findFirst(),
                    words,
                    budget.stream().findFirst());
        }

        /** One entry of {@code suppress}. */
        private void exemption(Node node, List<Setting<Exemption>> exemptions) {
            Map<String, String> words = new LinkedHashMap<>();
            List<LocalDate> until = new ArrayList<>();
            Map<String, BiConsumer<ScalarNode, Node>> keys = new LinkedHashMap<>();
            for (String key : List.of("fingerprint", "text", "reason", "author")) {
                keys.put(key, (name, value) -> nodes.scalar(value).ifPresent(word -> words.put(key, word.getValue())));
            }
            keys.put("check", (name, value) -> nodes.scalar(value)
                    .flatMap(word -> nodes.named(word, checks, "check", Optional::of))
                    .ifPresent(check -> words.put("check", check)));
            keys.put(
                    "until",
                    (name, value) -> nodes.scalar(value).flatMap(this::date).ifPresent(until::add));
            int before = faults.size();
            nodes.keys(node, keys);
            if (faults.size() > before) {
                return;
            }
            if (!words.containsKey("fingerprint") && !words.containsKey("check")) {
                nodes.fault(
                        node, "say what is suppressed: a fingerprint, or a check and perhaps the text that it marks");
            } else if (words.getOrDefault("reason", "").isBlank()) {
                nodes.fault(node, "say why this is suppressed: a reason is wanted");
            } else {
                exemptions.add(Setting.at(
                        Nodes.line(node),
                        new Exemption(
                                Optional.ofNullable(words.get("fingerprint")),
                                Optional.ofNullable(words.get("check")),
                                Optional.ofNullable(words.get("text")),
                                words.getOrDefault("reason", ""),
                                Optional.ofNullable(words.get("author")),
                                until.stream().findFirst())));
            }
        }

        private Optional<Duration> time(ScalarNode word) {
            Matcher time = TIME.matcher(word.getValue());
            if (!time.matches()) {
                nodes.fault(word, "“" + word.getValue() + "” is not a time such as 500ms, 20s or 2m");
                return Optional.empty();
            }
            int number = Integer.parseInt(time.group(1));
            return Optional.of(
                    switch (time.group(2)) {
                        case "ms" -> Duration.ofMillis(number);
                        case "s" -> Duration.ofSeconds(number);
                        default -> Duration.ofMinutes(number);
                    });
        }

        private Optional<LocalDate> date(ScalarNode word) {
            try {
                return Optional.of(LocalDate.parse(word.getValue()));
            } catch (DateTimeParseException e) {
                nodes.fault(word, "“" + word.getValue() + "” is not a date such as 2027-01-31");
                return Optional.empty();
            }
        }

        private void paths(Node node, List<Place> places) {
            nodes.each(node, (key, value) -> {
                if (WILDCARDS.matcher(key.getValue()).results().count() > MOST_WILDCARDS) {
                    nodes.fault(
                            key,
                            "“" + key.getValue() + "” has more than " + MOST_WILDCARDS
                                    + " asterisks or double asterisks");
                    return;
                }
                try {
                    places.add(new Place(
                            FileSystems.getDefault().getPathMatcher("glob:" + key.getValue()),
                            section(value, Optional.empty())));
                } catch (IllegalArgumentException e) {
                    nodes.fault(key, "“" + key.getValue() + "” is no pattern of paths such as news/**");
                }
            });
        }

        private void orders(Node node, Map<String, Setting<CheckOrder>> orders) {
            nodes.each(node, (key, value) -> nodes.named(key, checks, "check", Optional::of)
                    .ifPresent(check -> nodes.scalar(value).ifPresent(word -> order(word)
                            .ifPresent(order -> orders.put(check, Setting.at(Nodes.line(value), order))))));
        }

        private Optional<CheckOrder> order(ScalarNode word) {
            Map<String, CheckOrder> known = new LinkedHashMap<>();
            known.put("on", CheckOrder.ON);
            known.put("off", CheckOrder.OFF);
            for (Severity severity : Severity.values()) {
                known.put(lower(severity), CheckOrder.as(severity));
            }
            // YAML 1.1 takes on and off for true and false, and so do many editors.
            known.put("true", CheckOrder.ON);
            known.put("false", CheckOrder.OFF);
            return nodes.named(word, known.keySet(), "order for a check", name -> Optional.ofNullable(known.get(name)));
        }

        private void gate(
                Node node, Map<Subject, Setting<Optional<Limit>>> limits, List<Setting<Set<String>>> required) {
            nodes.keys(
                    node,
                    Map.of(
                            "fail-on", (key, value) -> failOn(value, limits),
                            "require", (key, value) -> required.add(Setting.at(Nodes.line(key), required(value)))));
        }

        private void failOn(Node node, Map<Subject, Setting<Optional<Limit>>> limits) {
            Map<String, BiConsumer<ScalarNode, Node>> keys = new LinkedHashMap<>();
            for (Severity severity : Severity.values()) {
                keys.put(lower(severity), (key, value) -> limit(new Limit.OfSeverity(severity), value, limits));
            }
            keys.put(
                    "checks",
                    (key, value) -> nodes.each(value, (name, most) -> nodes.named(name, checks, "check", Optional::of)
                            .ifPresent(check -> limit(new Limit.OfCheck(check), most, limits))));
            keys.put(
                    "categories",
                    (key, value) -> nodes.each(value, (name, most) -> nodes.named(
                                    name,
                                    categories().keySet(),
                                    "category",
                                    found -> Optional.ofNullable(categories().get(found)))
                            .ifPresent(category -> limit(new Limit.OfCategory(category), most, limits))));
            nodes.keys(node, keys);
        }

        private void limit(Subject subject, Node node, Map<Subject, Setting<Optional<Limit>>> limits) {
            nodes.scalar(node).ifPresent(word -> {
                Matcher limit = LIMIT.matcher(word.getValue());
                if (word.getValue().equals(ANY)) {
                    limits.put(subject, Setting.at(Nodes.line(node), Optional.empty()));
                } else if (limit.matches()) {
                    limits.put(
                            subject,
                            Setting.at(
                                    Nodes.line(node),
                                    Optional.of(new Limit(
                                            subject, Integer.parseInt(limit.group(1)), limit.group(2) != null))));
                } else {
                    nodes.fault(
                            node,
                            "“" + word.getValue()
                                    + "” is not a number of findings: write 0, 3, “5 per 1000 words” or any");
                }
            });
        }

        private Set<String> required(Node node) {
            Set<String> known = new LinkedHashSet<>(readers);
            known.addAll(checks);
            Set<String> names = new LinkedHashSet<>();
            nodes.items(node, item -> nodes.scalar(item)
                    .flatMap(word -> nodes.named(word, known, "check or reader", Optional::of))
                    .ifPresent(names::add));
            return names;
        }

        private Optional<Setting<Locale>> language(Node node, Set<Locale> allowed) {
            Optional<ScalarNode> word = nodes.scalar(node);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            String tag = word.get().getValue();
            try {
                Locale language = new Locale.Builder().setLanguageTag(tag).build();
                if (!language.getLanguage().isEmpty() && (allowed.isEmpty() || allowed.contains(language))) {
                    return Optional.of(Setting.at(Nodes.line(node), language));
                }
                List<String> tags =
                        allowed.stream().map(Locale::toLanguageTag).sorted().toList();
                nodes.fault(node, "articles in “" + tag + "” are not read; these are: " + String.join(", ", tags));
            } catch (IllformedLocaleException e) {
                nodes.fault(node, "“" + tag + "” is not a language tag such as en-GB");
            }
            return Optional.empty();
        }
    }

    private static Map<String, Category> categories() {
        Map<String, Category> categories = new LinkedHashMap<>();
        Stream.of(Category.values()).forEach(category -> categories.put(lower(category), category));
        return categories;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words that a policy file may hold, for whoever completes it: a JSON schema. */
    public Map<String, Object> schema() {
        return PolicySchema.of(
                checks,
                readers,
                languages.stream().map(Locale::toLanguageTag).sorted().toList(),
                Arrays.stream(Severity.values()).map(PolicyReader::lower).toList(),
                List.copyOf(categories().keySet()));
    }
}
