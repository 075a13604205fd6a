@NullMarked
package io.galley.checks.consistency;

import org.jspecify.annotations.NullMarked;
