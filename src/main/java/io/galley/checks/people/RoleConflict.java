package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Countries;
import io.galley.analyse.Entity;
import io.galley.analyse.Role;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class RoleConflict implements Check {
    /** What makes another office of an office. */
    private static final Set<String> LESSENING =
            Set.of("deputy", "vice", "assistant", "crown", "prime", "associate", "under", "junior", "vice-");

    private static final CheckSpec SPEC = CheckSpec.of("role-conflict", Category.INCONSISTENCY, Severity.MAJOR)
            .summary("One person is given two roles that exclude each other")
            .why(
                    "The reader takes one person for two, or a deputy for the head, or one country's leader for another's.")
            .limits(
                    "Only roles of which a person holds one at a time are compared, and those called former are left out.")
            .proven(0.95)
            .flags(
                    "Governor Tomas Reyes opened the bridge on Friday.",
                    "It will carry 4,000 cars a day, ⟦Deputy Governor⟧ Reyes said.")
            .flags(
                    "Finnish President Alina Koski arrived in the capital on Sunday.",
                    "The ⟦Estonian President⟧ Alina Koski will stay for two days.")
            .flags(
                    "The suspect, Iwan Setiadi, was seen near the warehouse, police said.",
                    "Officers questioned ⟦victim⟧ Iwan Setiadi for six hours.")
            .flags(
                    "Deputy Governor of the Central Bank Lotte Vermeer defended the rate.",
                    "⟦Governor⟧ of the Central Bank Lotte Vermeer had earlier warned of inflation.")
            .flags(
                    "Coach Emre Kaplan named his squad. Kaplan trusts the young.",
                    "The bus was late, ⟦goalkeeper⟧ Emre Kaplan said.")
            .flags(
                    "Analyst Lena Brandt expects prices to fall.",
                    "Copper is cheap, ⟦Ambassador⟧ Brandt said. Demand is weak, Brandt said.")
            .flags("⟦Regent⟧ Tomas Reyes waved.", "Governor Tomas Reyes left. Later Governor Reyes signed the plan.")
            .accepts("Coach Emre Kaplan, a former goalkeeper, named his squad. The then striker Kaplan had won twice.")
            .accepts(
                    "Presiding judge Ines Duarte read the verdict.",
                    "Judge Duarte said that the driver had shown no remorse.")
            .accepts(
                    "Foreign Minister Aylin Demir, a lawyer, signed the treaty. Lena Brandt, an economist, became mayor.")
            .accepts("Former governor Tomas Reyes met Mayor Lena Brandt. Mayor Brandt thanked Reyes.")
            .accepts("Foreign Minister Aylin Demir met Prime Minister Jonas Vik. The minister, Demir, praised Vik.")
            .accepts(
                    "US President Carol Hayes and French President Luc Morel signed the treaty. President Hayes left first.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return article.people().persons().flatMap(person -> conflicts(person, article));
    }

    /** Of two roles that exclude each other the one given less often is marked; where that is even, the later. */
    private static Stream<Hit> conflicts(Entity person, Article article) {
        List<Given> given = Given.to(person);
        Map<String, Long> times =
                given.stream().collect(Collectors.groupingBy(one -> one.role().head(), Collectors.counting()));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Role role = given.get(i).role();
            for (int k = 0; k < given.size(); k++) {
                Role norm = given.get(k).role();
                int more = Long.compare(times.get(norm.head()), times.get(role.head()));
                if (exclude(given.get(i), given.get(k)) && (more > 0 || (more == 0 && k < i))) {
                    hits.add(Hit.at(
                                    role.span(),
                                    person.name() + " is “" + article.text(norm.span())
                                            + (k < i ? "” before" : "” later")
                                            + ", here “" + article.text(role.span()) + "”")
                            .beside(norm.span()));
                    break;
                }
            }
        }
        return hits.stream();
    }

    private static boolean exclude(Given one, Given other) {
        return exclude(one.role(), other.role()) || Exclusions.exclude(one, other);
    }

    private static boolean exclude(Role one, Role other) {
        if (one.seat().isEmpty() || !one.seat().equals(other.seat())) {
            return false;
        }
        if (!one.head().equals(other.head())) {
            return !narrows(one.head(), other.head()) && !narrows(other.head(), one.head());
        }
        Optional<String> here = country(one);
        Optional<String> there = country(other);
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    /** "Presiding judge" is a kind of judge, and "deputy governor" no kind of governor. */
    private static boolean narrows(String narrow, String wide) {
        return narrow.endsWith(" " + wide) && !LESSENING.contains(narrow.substring(0, narrow.indexOf(' ')));
    }

    private static Optional<String> country(Role role) {
        return role.of().stream().flatMap(word -> Countries.of(word).stream()).findFirst();
    }
}
