@NullMarked
package io.galley.checks.residue;

import org.jspecify.annotations.NullMarked;
