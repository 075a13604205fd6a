package io.galley.checks.people;

import io.galley.analyse.Entity;
import io.galley.analyse.Mention;
import io.galley.analyse.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A role that one mention of a person gives, and that is not called former or future.
 *
 * @param mention which of the person's mentions gives it
 * @param title whether it stands right before the name
 */
record Given(Role role, int mention, boolean title) {
    /** All that are given to a person, by place. */
    static List<Given> to(Entity person) {
        List<Given> given = new ArrayList<>();
        for (int i = 0; i < person.mentions().size(); i++) {
            Mention mention = person.mentions().get(i);
            for (Role role : mention.roles()) {
                if (!role.past()) {
                    given.add(new Given(
                            role, i, role.span().end() <= mention.name().start()));
                }
            }
        }
        given.sort(Comparator.comparing(one -> one.role().span()));
        return given;
    }
}
