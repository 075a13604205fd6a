package io.galley.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every check. */
final class CatalogueTest {
    static List<Check> checks() {
        return Documented.checks();
    }

    @Test
    void listsEveryCheckOnceInOrder() {
        assertThat(checks())
                .isNotEmpty()
                .extracting(check -> check.spec().id())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(checks())
                .extracting(check -> check.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("io.galley.checks")
                                .stream()
                                .filter(type -> type.isAssignableTo(Check.class) && !type.isInterface())
                                .map(JavaClass::getName)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void isDocumented(Check check) {
        CheckSpec spec = check.spec();
        assertThat(spec.summary()).isNotBlank().doesNotEndWith(".");
        assertThat(spec.why()).endsWith(".");
        assertThat(spec.limits()).endsWith(".");
        assertThat(spec.flagged()).isNotEmpty();
        assertThat(spec.accepted()).isNotEmpty();
        assertThat(spec.confidence()).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @MethodSource("checks")
    void isNamedAfterItsClass(Check check) {
        assertThat(check.spec().id())
                .isEqualTo(check.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=.)(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT));
    }

    /** What one check's documentation calls fine must not trip another over it. */
    @ParameterizedTest
    @MethodSource("checks")
    void isQuietOverWhatTheOthersAccept(Check check) {
        for (Check other : checks()) {
            other.spec().accepted().forEach(example -> {
                Article article = Line.article(example);
                assertThat(check.inspect(article).map(hit -> article.text(hit.span())))
                        .as(check.spec().id() + " over what " + other.spec().id() + " accepts: " + example.text())
                        .isEmpty();
            });
        }
    }
}
