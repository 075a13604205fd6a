@NullMarked
package io.galley.analyse;

import org.jspecify.annotations.NullMarked;
