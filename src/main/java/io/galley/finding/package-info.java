@NullMarked
package io.galley.finding;

import org.jspecify.annotations.NullMarked;
