@NullMarked
package io.galley.checks.terminology;

import org.jspecify.annotations.NullMarked;
