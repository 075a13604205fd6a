/** What a team wants of the gate, as it writes it down: {@code galley.yaml}. */
@NullMarked
package io.galley.policy;

import org.jspecify.annotations.NullMarked;
