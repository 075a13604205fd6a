package io.galley.http.ui;

import io.galley.http.ProblemType;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages under {@code /problems}: all types, or one. */
@CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemList(List<ProblemType> types) implements TemplateInstance {}
