package io.galley.policy;

import java.util.Optional;

/**
 * What a policy has in a file of its own, or lists itself.
 *
 * @param file as the policy names it; none where it lists the entries itself
 */
public record Listing<T>(Optional<String> file, T entries) {}
