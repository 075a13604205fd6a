@NullMarked
package io.galley.measure;

import org.jspecify.annotations.NullMarked;
