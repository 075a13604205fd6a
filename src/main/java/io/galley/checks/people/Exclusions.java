package io.galley.checks.people;

import io.galley.analyse.Role;
import io.galley.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which roles one person does not have at one time. */
final class Exclusions {
    private static final Map<String, List<Side>> SIDES = new HashMap<>();

    static {
        int row = 0;
        for (List<String> fields : DataFile.rows(Exclusions.class, "exclusions.tsv")) {
            for (String side : fields.subList(1, fields.size())) {
                Set<String> roles = Set.of(side.split("\\|", -1));
                Side one = new Side(row, fields.get(0).equals("title"), roles);
                roles.forEach(role ->
                        SIDES.computeIfAbsent(role, r -> new ArrayList<>()).add(one));
            }
            row++;
        }
    }

    /** The roles that stand on one side of a row. */
    private record Side(int row, boolean titlesOnly, Set<String> roles) {}

    private Exclusions() {}

    /** @param titles whether both stand right before the name */
    static boolean exclude(Role one, Role other, boolean titles) {
        return SIDES.getOrDefault(one.head(), List.of()).stream()
                .filter(side -> titles || !side.titlesOnly())
                .anyMatch(side -> !side.roles().contains(other.head())
                        && SIDES.getOrDefault(other.head(), List.of()).stream()
                                .anyMatch(there -> there.row() == side.row()));
    }
}
