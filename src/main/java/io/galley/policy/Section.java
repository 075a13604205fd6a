package io.galley.policy;

import io.galley.finding.Severity;
import io.galley.report.CheckOrder;
import io.galley.report.Exemption;
import io.galley.report.Exemptions;
import io.galley.report.GatePolicy;
import io.galley.report.Limit;
import io.galley.report.Limit.Subject;
import io.galley.terms.Glossary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings that a policy makes for all articles, or for those at some paths.
 *
 * @param language that the articles are written in
 * @param sourceLanguage that they were translated from
 * @param checks by id
 * @param limits by what they count; an empty one lets any number pass
 * @param required checks and readers without which no article passes
 * @param exemptions findings that may stand; those of wider settings hold as well
 * @param glossary what is wanted written
 * @param words that are right though no dictionary has them; those of wider settings are as well
 * @param budget the time for one article
 */
public record Section(
        Optional<Setting<Locale>> language,
        Optional<Setting<Locale>> sourceLanguage,
        Map<String, Setting<CheckOrder>> checks,
        Map<Subject, Setting<Optional<Limit>>> limits,
        Optional<Setting<Set<String>>> required,
        List<Setting<Exemption>> exemptions,
        Optional<Setting<Listing<Glossary>>> glossary,
        List<Setting<Listing<Set<String>>>> words,
        Optional<Setting<Duration>> budget) {

    /** Says nothing. */
    static final Section SILENT = new Section(
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    /** What holds where nothing is set. */
    static final Section DEFAULT = new Section(
            Optional.of(Setting.usual(Locale.US)),
            Optional.empty(),
            Map.of(),
            usualLimits(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Section {
        checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        exemptions = List.copyOf(exemptions);
        words = List.copyOf(words);
    }

    private static Map<Subject, Setting<Optional<Limit>>> usualLimits() {
        Map<Subject, Setting<Optional<Limit>>> limits = new LinkedHashMap<>();
        for (Limit limit : GatePolicy.DEFAULT.limits()) {
            limits.put(limit.subject(), Setting.usual(Optional.of(limit)));
        }
        limits.put(new Limit.OfSeverity(Severity.MINOR), Setting.usual(Optional.empty()));
        return limits;
    }

    /** These settings, and where {@code other} says something, what that says. */
    Section with(Section other) {
        Map<String, Setting<CheckOrder>> allChecks = new LinkedHashMap<>(checks);
        allChecks.putAll(other.checks);
        Map<Subject, Setting<Optional<Limit>>> allLimits = new LinkedHashMap<>(limits);
        allLimits.putAll(other.limits);
        return new Section(
                other.language.or(() -> language),
                other.sourceLanguage.or(() -> sourceLanguage),
                allChecks,
                allLimits,
                other.required.or(() -> required),
                Stream.concat(exemptions.stream(), other.exemptions.stream()).toList(),
                other.glossary.or(() -> glossary),
                Stream.concat(words.stream(), other.words.stream()).toList(),
                other.budget.or(() -> budget));
    }

    /** These settings without the exemptions that are over. */
    Section on(LocalDate today) {
        return new Section(
                language,
                sourceLanguage,
                checks,
                limits,
                required,
                exemptions.stream()
                        .filter(exemption -> exemption.value().holdsOn(today))
                        .toList(),
                glossary,
                words,
                budget);
    }

    /** These settings without a glossary of their own: the one that is usual holds. */
    public Section withoutGlossary() {
        return new Section(
                language, sourceLanguage, checks, limits, required, exemptions, Optional.empty(), words, budget);
    }

    /**
     * The part of them that the gate follows.
     *
     * @param baseline how often each problem was there before, by its fingerprint
     * @param unchanged ids of the segments that were not changed
     */
    public GatePolicy gate(String name, Map<String, Integer> baseline, Set<String> unchanged) {
        Map<String, CheckOrder> orders = new LinkedHashMap<>();
        checks.forEach((check, order) -> orders.put(check, order.value()));
        List<Limit> most = limits.values().stream()
                .flatMap(limit -> limit.value().stream())
                .toList();
        return new GatePolicy(
                name,
                most,
                orders,
                required.map(Setting::value).orElse(Set.of()),
                new Exemptions(exemptions.stream().map(Setting::value).toList(), baseline, unchanged),
                glossary.map(setting -> setting.value().entries()),
                words.stream()
                        .flatMap(setting -> setting.value().entries().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                budget.map(Setting::value));
    }
}
