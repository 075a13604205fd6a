@NullMarked
package io.galley.check;

import org.jspecify.annotations.NullMarked;
