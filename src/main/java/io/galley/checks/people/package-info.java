@NullMarked
package io.galley.checks.people;

import org.jspecify.annotations.NullMarked;
