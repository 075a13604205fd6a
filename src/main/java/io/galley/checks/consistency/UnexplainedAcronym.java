package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.checks.consistency.Initialism.Use;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.Set;
import java.util.stream.Stream;

public final class UnexplainedAcronym implements Check {
    private static final CheckSpec SPEC = CheckSpec.of(
                    "unexplained-acronym", Category.TEXTUAL_CONVENTIONS, Severity.MINOR)
            .summary("The letters of a body are used, and nowhere is said what they stand for")
            .why("What every reader knows in one country means nothing in another.")
            .limits(
                    "Only bodies, which have “the” before their letters and no noun after them. What is commonly known is a"
                            + " list.")
            .preview(0.5)
            .flags("Inspectors from the ⟦BQPK⟧ closed the pier. Cracks ran through it.", "The BQPK found them in May.")
            .accepts("The BBC declined to comment. The BBC had reported the case.")
            .accepts("The Harbor Safety Board (HSB) closed the pier. The HSB found cracks.")
            .accepts("Inspectors from the HSB, the country's harbor police, closed the pier. The HSB found cracks.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        Set<String> spelledOut = Initialism.spelledOut(article, false);
        return Initialism.in(article).stream()
                .filter(acronym -> !KnownAcronyms.has(acronym.letters()) && !spelledOut.contains(acronym.letters()))
                .filter(acronym -> acronym.uses().stream().noneMatch(UnexplainedAcronym::isExplained)
                        && acronym.uses().stream().anyMatch(UnexplainedAcronym::isBody))
                .map(acronym -> acronym.uses().get(0).token())
                .map(token -> Hit.at(token.span(), "Nowhere is said what “" + token.text() + "” stands for"));
    }

    /** Whether words beside it say what it is: "news agency KCNA", "the HSB, the harbor police", "HSB (Harbor Safety Board)". */
    private static boolean isExplained(Use use) {
        boolean described = use.beside(-1)
                .filter(token -> token.isWord() && token.canBe("NN"))
                .isPresent();
        boolean apposed = use.beside(1)
                        .filter(token -> token.text().equals(",")
                                || token.text().equals("-")
                                || token.text().equals("–"))
                        .isPresent()
                && use.beside(2)
                        .filter(token ->
                                token.canBe("DT") || token.canBe("WDT") || token.isCapitalised() || token.canBe("NN"))
                        .isPresent();
        return described || apposed || use.isBracketed();
    }

    /** Whether it is a noun by itself with an article: "the HSB said". */
    private static boolean isBody(Use use) {
        return use.beside(-1).filter(token -> token.text().equals("the")).isPresent()
                && use.beside(1)
                        .filter(token -> !token.isCapitalised())
                        .filter(token -> token.canBe("VBD")
                                || token.canBe("MD")
                                || (!token.canBe("NN") && !token.canBe("JJ") && !token.canBe("CD")))
                        .isPresent();
    }
}
