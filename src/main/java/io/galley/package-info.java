@NullMarked
package io.galley;

import org.jspecify.annotations.NullMarked;
