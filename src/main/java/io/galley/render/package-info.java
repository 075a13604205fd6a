@NullMarked
package io.galley.render;

import org.jspecify.annotations.NullMarked;
