package io.galley.analyse;

/**
 * What was not measured, or not everywhere.
 *
 * @param reason for an editor
 * @param decisive whether what was missed could have stopped a publication; what nobody asked for could not
 */
public record Lack(String reason, boolean decisive) {}
