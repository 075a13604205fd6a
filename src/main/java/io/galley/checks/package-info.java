@NullMarked
package io.galley.checks;

import org.jspecify.annotations.NullMarked;
