@NullMarked
package io.galley.checks.numbers;

import org.jspecify.annotations.NullMarked;
