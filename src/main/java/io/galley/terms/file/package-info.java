@NullMarked
package io.galley.terms.file;

import org.jspecify.annotations.NullMarked;
