@NullMarked
package io.galley.checks.punctuation;

import org.jspecify.annotations.NullMarked;
