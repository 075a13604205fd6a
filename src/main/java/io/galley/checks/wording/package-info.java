@NullMarked
package io.galley.checks.wording;

import org.jspecify.annotations.NullMarked;
