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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class RoleConflict implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("role-conflict", Category.INCONSISTENCY, Severity.MAJOR)
            .summary("One person is given two roles that exclude each other")
            .why(
                    "The reader takes one person for two, or a deputy for the head, or one country's leader for another's.")
            .limits(
                    "Only roles of which a person holds one at a time are compared, and those called former are left out.")
            .proven(0.9)
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

    /** The role that is given first is the norm, each that it excludes is marked. */
    private static Stream<Hit> conflicts(Entity person, Article article) {
        List<Role> roles = person.roles().stream().filter(role -> !role.past()).toList();
        return roles.stream().flatMap(role -> {
            Optional<Role> earlier = roles.stream()
                    .filter(other -> other.span().compareTo(role.span()) < 0)
                    .filter(other -> exclude(other, role))
                    .findFirst();
            return earlier
                    .map(other -> Hit.at(
                            role.span(),
                            person.name() + " is “" + article.text(other.span()) + "” before, here “"
                                    + article.text(role.span()) + "”"))
                    .stream();
        });
    }

    private static boolean exclude(Role one, Role other) {
        if (one.seat().isEmpty() || !one.seat().equals(other.seat())) {
            return false;
        }
        if (!one.head().equals(other.head())) {
            return true;
        }
        Optional<String> here = country(one);
        Optional<String> there = country(other);
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    private static Optional<String> country(Role role) {
        return role.of().stream().flatMap(word -> Countries.of(word).stream()).findFirst();
    }
}
