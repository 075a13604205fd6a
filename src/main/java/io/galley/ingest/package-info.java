@NullMarked
package io.galley.ingest;

import org.jspecify.annotations.NullMarked;
