@NullMarked
package io.galley.report;

import org.jspecify.annotations.NullMarked;
