/** Words and sentences of languages that LanguageTool does not read here, by Unicode's rules. */
@NullMarked
package io.galley.measure.icu;

import org.jspecify.annotations.NullMarked;
