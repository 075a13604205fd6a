package io.galley.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A problem for somebody with a browser. */
@CheckedTemplate(defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProblemPage(Problem problem) implements TemplateInstance {}
