@NullMarked
package io.galley.cli;

import org.jspecify.annotations.NullMarked;
