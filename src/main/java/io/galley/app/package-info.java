@NullMarked
package io.galley.app;

import org.jspecify.annotations.NullMarked;
