/** The pages. Templates hold no logic: what they show is made ready here. */
@NullMarked
package io.galley.http.ui;

import org.jspecify.annotations.NullMarked;
