@NullMarked
package io.galley.http;

import org.jspecify.annotations.NullMarked;
