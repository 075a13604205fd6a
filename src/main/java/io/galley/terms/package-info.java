@NullMarked
package io.galley.terms;

import org.jspecify.annotations.NullMarked;
