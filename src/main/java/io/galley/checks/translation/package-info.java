/** Mistakes that only show beside the text that the article was translated from. */
@NullMarked
package io.galley.checks.translation;

import org.jspecify.annotations.NullMarked;
