@NullMarked
package io.galley.text;

import org.jspecify.annotations.NullMarked;
