package io.galley.checks.residue;

import io.galley.analyse.Passage;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.check.PassageCheck;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.stream.Stream;

/** Characters that were written in one encoding and read in another. */
public final class EncodingDamage implements PassageCheck {
    private static final CheckSpec SPEC = CheckSpec.of("encoding-damage", Category.MARKUP, Severity.MAJOR)
            .summary("Characters are broken, because the text was read in the wrong encoding")
            .why("The word can hardly be read, and every reader sees that nobody has looked at the page.")
            .limits("Only UTF-8 that was read as one of the older Western encodings is recognised, and single"
                    + " characters that were lost.")
            .coversAnyLanguage()
            .proven(0.95)
            .flags("The owner said it was ⟦donâ€™t⟧ late, and the ⟦cafÃ©⟧ closed.")
            .flags("The ⟦Jos\uFFFD⟧ cup was not played, and he ⟦didn?t⟧ pay.")
            .accepts("“Où est l’école ?” the café’s owner asked in São Paulo; “PIÑATÁ” was all he heard.")
            .accepts("Why? So? It cost £20 – or €25… in Łódź; https://site.example/find?s=1&t=2 has the rest.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Passage passage) {
        return Residue.apart(
                Mojibake.in(passage.segment().target(), passage.span().start()).toList())
                .stream();
    }
}
