package io.galley.finding;

/**
 * A way to mend a finding.
 *
 * @param replacement what should stand in the finding's place; empty to delete it
 */
public record Fix(String replacement) {}
