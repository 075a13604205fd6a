package io.galley;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.galley.check.Check;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dependencies point one way, and the core knows no framework. */
final class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.galley");

    /** Each stage and the stages that it may know. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text    |
                    terms   | text
                    finding | text
                    ingest  | text
                    bitext  | text
                    analyse | text, bitext
                    measure | text, bitext, analyse
                    check   | text, terms, finding, bitext, analyse
                    checks  | text, terms, finding, bitext, analyse, check
                    report  | text, terms, finding, check
                    render  | text, terms, finding, check, report
                    policy  | text, terms, finding, check, report
                    http    | text, terms, finding, check, report, render, policy, ingest
                    cli     | text, terms, finding, check, report, render, policy, ingest
                    """)
    void aStageKnowsOnlyWhatStandsBeforeIt(String stage, String known) {
        String[] allowed = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("io.galley." + stage + ".."),
                        known == null
                                ? java.util.stream.Stream.empty()
                                : List.of(known.split(", ", -1)).stream().map(name -> "io.galley." + name + ".."))
                .toArray(String[]::new);
        boolean isEdge = stage.equals("http") || stage.equals("cli");
        noClasses()
                .that()
                .resideInAPackage("io.galley." + stage + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.galley..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(allowed)))
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                resideInAPackage(isEdge ? "io.galley" : "nowhere"))))
                .check(CODE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.galley.(**)").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void checkFamiliesDoNotKnowEachOther() {
        slices().matching("io.galley.checks.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CODE);
    }

    @Test
    void checksKeepNoState() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Check.class)
                .should()
                .beFinal()
                .check(CODE);
    }

    @Test
    void theCoreKnowsNoFramework() {
        classes()
                .that()
                .resideInAnyPackage(
                        "io.galley",
                        "io.galley.text..",
                        "io.galley.terms",
                        "io.galley.finding..",
                        "io.galley.analyse..",
                        "io.galley.check..",
                        "io.galley.checks..",
                        "io.galley.report..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("io.galley..", "java..", "org.jspecify..", "org.apache.commons.text..")
                                .or(resideInAPackage("com.ibm.icu.."))
                                .or(resideInAPackage("org.nibor.autolink..")))
                .check(CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "org.languagetool.., io.galley.measure.languagetool..",
        "org.apache.tika.., io.galley.ingest..",
        "org.apache.poi.., io.galley.ingest..",
        "ai.onnxruntime.., io.galley.measure.onnx..",
        "ai.djl.., io.galley.measure.onnx..",
        "com.ibm.icu.., io.galley.bitext..|io.galley.measure.icu..|io.galley.checks.translation..",
        "org.nibor.autolink.., io.galley.checks.translation..",
        "com.google.protobuf.., io.galley.measure.onnx..",
        "picocli.., io.galley.cli..",
        "org.yaml.snakeyaml.., io.galley.policy..",
        "com.github.difflib.., io.galley.cli..",
        "com.contrastsecurity.., io.galley.render..",
        "com.github.victools.., io.galley.render.."
    })
    void aLibraryStaysWhereItIsNeeded(String library, String homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes.split("\\|"))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CODE);
    }

    /** Read in one place, written in another. */
    @Test
    void onlyPagesAreReadAndWrittenWithJsoup() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.galley.ingest..", "io.galley.render..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.jsoup.."))
                .check(CODE);
    }

    /** A glossary reaches the line as a value. */
    @Test
    void onlyEdgesAndPoliciesReadGlossaries() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "io.galley.terms.file..", "io.galley.policy..", "io.galley.app..", "io.galley.cli..")
                .should()
                .dependOnClassesThat(resideInAPackage("io.galley.terms.file.."))
                .check(CODE);
    }

    @Test
    void anEmptyRuleFails() {
        assertThatThrownBy(() -> noClasses()
                        .that()
                        .resideInAPackage("nowhere..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("elsewhere..")
                        .check(CODE))
                .isInstanceOf(AssertionError.class);
    }
}
