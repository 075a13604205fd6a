/** Plants errors in clean articles, by word lists and mechanics of its own: nothing here asks how a check finds them. */
@NullMarked
package io.galley.bench.plant;

import org.jspecify.annotations.NullMarked;
