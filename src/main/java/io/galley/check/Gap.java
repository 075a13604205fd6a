package io.galley.check;

/**
 * What was not looked at. Never the same as nothing found.
 *
 * @param check the id of the check, or the name of the reader that checks depend on
 * @param reason what was not looked at and why
 */
public record Gap(String check, String reason) {}
