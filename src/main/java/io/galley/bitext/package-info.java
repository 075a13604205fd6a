/** An article beside the text that it was translated from: which sentences and words of both belong together. */
@NullMarked
package io.galley.bitext;

import org.jspecify.annotations.NullMarked;
