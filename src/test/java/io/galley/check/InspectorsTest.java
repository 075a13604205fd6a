package io.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.terms.Glossary;
import io.galley.terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class InspectorsTest {
    private final List<Glossary> prepared = new ArrayList<>();
    private final Inspectors inspectors = new Inspectors(
            glossary -> {
                prepared.add(glossary);
                return List.of();
            },
            Glossary.EMPTY);

    private static Glossary glossary(int number) {
        return Glossary.EMPTY.knowing(Set.of("word" + number));
    }

    @Test
    void checksArePreparedOnceForAGlossary() {
        Glossary terms = new Glossary(List.of(Term.forbidden("opine")));
        assertThat(inspectors.of(terms)).isSameAs(inspectors.of(new Glossary(List.of(Term.forbidden("opine")))));
        assertThat(inspectors.of(Glossary.EMPTY)).isSameAs(inspectors.of(new Glossary(List.of())));
        assertThat(prepared).containsExactly(Glossary.EMPTY, terms);
    }

    @Test
    void whatWasNotAskedForLongIsForgotten() {
        for (int i = 0; i < 100; i++) {
            inspectors.of(glossary(i));
            inspectors.of(glossary(0));
        }
        assertThat(prepared).hasSize(101);
        inspectors.of(glossary(1));
        assertThat(prepared).hasSize(102);
    }
}
