package io.galley.http.ui;

import io.galley.check.CheckSpec;
import io.galley.http.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;

/**
 * The page at {@code /}: the form, and what came of it.
 *
 * @param checks what Galley looks for
 */
@CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record Page(FormView form, List<CheckSpec> checks, Optional<ReportView> report, Optional<Problem> problem)
        implements TemplateInstance {}
