package io.galley;

import static org.assertj.core.api.Assertions.assertThat;

import io.galley.check.Gap;
import io.galley.finding.Finding;
import io.galley.report.GatePolicy;
import io.galley.report.Report;
import io.galley.report.Verdict.Outcome;
import io.galley.terms.Glossary;
import io.galley.terms.Term;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a policy wants of the whole line. */
final class PolicyTest {
    private static final String TEXT =
            "Two karyawan opined on the goverment, and others praised mudik as the yearly feast of the people.";

    private static GatePolicy policy(Optional<Glossary> glossary, Set<String> words, Optional<Duration> budget) {
        GatePolicy usual = GatePolicy.DEFAULT;
        return new GatePolicy(
                "test", usual.limits(), usual.orders(), usual.required(), usual.exemptions(), glossary, words, budget);
    }

    private static List<String> found(GatePolicy policy) {
        return Line.report(Locale.US, TEXT, policy).findings().stream()
                .map(Finding::text)
                .toList();
    }

    @Test
    void wordsOfThePolicyAreKnown() {
        assertThat(found(GatePolicy.DEFAULT)).contains("karyawan", "goverment");
        assertThat(found(policy(Optional.empty(), Set.of("karyawan", "goverment"), Optional.empty())))
                .doesNotContain("karyawan", "goverment");
    }

    @Test
    void itsGlossaryIsKept() {
        Glossary glossary = new Glossary(List.of(Term.forbidden("opine", "say"), Term.preferred("goverment")));
        assertThat(found(policy(Optional.of(glossary), Set.of(), Optional.empty())))
                .contains("opined")
                .doesNotContain("goverment");
    }

    @Test
    void whatThereWasNoTimeForIsOpen() {
        Report report =
                Line.report(Locale.US, TEXT, policy(Optional.empty(), Set.of(), Optional.of(Duration.ofNanos(1))));
        assertThat(report.verdict().outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(report.gaps()).anySatisfy(gap -> assertThat(gap)
                .isEqualTo(new Gap("languagetool", gap.reason(), true))
                .extracting(Gap::reason)
                .asString()
                .startsWith("no time was left after 0.0 s"));
    }
}
