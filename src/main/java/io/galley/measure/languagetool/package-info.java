@NullMarked
package io.galley.measure.languagetool;

import org.jspecify.annotations.NullMarked;
