/** LanguageTool's remarks, weighed. */
@NullMarked
package io.galley.checks.grammar;

import org.jspecify.annotations.NullMarked;
