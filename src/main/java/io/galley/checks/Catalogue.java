package io.galley.checks;

import io.galley.check.Check;
import io.galley.checks.grammar.Capitalisation;
import io.galley.checks.grammar.ConfusedWord;
import io.galley.checks.grammar.Grammar;
import io.galley.checks.grammar.ImpossibleDate;
import io.galley.checks.grammar.Punctuation;
import io.galley.checks.grammar.Spelling;
import io.galley.checks.grammar.Wording;
import java.util.List;

/** Every check there is, by id. */
public final class Catalogue {
    private Catalogue() {}

    public static List<Check> all() {
        return List.of(
                new Capitalisation(),
                new ConfusedWord(),
                new Grammar(),
                new ImpossibleDate(),
                new Punctuation(),
                new Spelling(),
                new Wording());
    }
}
