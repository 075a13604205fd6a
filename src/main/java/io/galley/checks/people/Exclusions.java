package io.galley.checks.people;

import io.galley.analyse.Role;
import io.galley.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which roles one person does not have at one time. */
final class Exclusions {
    private static final Map<String, List<Side>> SIDES = new HashMap<>();

    static {
        int row = 0;
        for (List<String> fields : DataFile.rows(Exclusions.class, "exclusions.tsv")) {
            Where where = Where.valueOf(fields.get(0).toUpperCase(Locale.ROOT));
            for (String side : fields.subList(1, fields.size())) {
                Side one = new Side(row, where, Set.of(side.split("\\|", -1)));
                one.roles().forEach(role -> SIDES.computeIfAbsent(role, r -> new ArrayList<>())
                        .add(one));
            }
            row++;
        }
    }

    /** Where two roles must stand to exclude each other. */
    private enum Where {
        ANY,
        /** Both right before the name. */
        TITLE,
        /** The later right before the name, the other at an earlier mention. */
        LATER
    }

    /** The roles that stand on one side of a row. */
    private record Side(int row, Where where, Set<String> roles) {}

    private Exclusions() {}

    static boolean exclude(Given one, Given other) {
        return sidesOf(one.role()).stream()
                .filter(side -> isWhere(side.where(), one, other))
                .anyMatch(side -> sidesOf(other.role()).stream().anyMatch(there -> there.row() == side.row())
                        && sidesOf(other.role()).stream().noneMatch(there -> there == side));
    }

    private static List<Side> sidesOf(Role role) {
        List<Side> sides = new ArrayList<>(SIDES.getOrDefault(role.head(), List.of()));
        role.seat().ifPresent(seat -> sides.addAll(SIDES.getOrDefault("@" + seat, List.of())));
        return sides;
    }

    private static boolean isWhere(Where where, Given one, Given other) {
        Given later = one.mention() > other.mention() ? one : other;
        return switch (where) {
            case ANY -> true;
            case TITLE -> one.title() && other.title();
            case LATER -> one.mention() != other.mention() && later.title();
        };
    }
}
