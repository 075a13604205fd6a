package io.galley.check;

/**
 * What was not looked at. Never the same as nothing found.
 *
 * @param check the id of the check, or the name of the reader that checks depend on
 * @param reason what was not looked at and why
 * @param decisive whether what was not looked at could have stopped a publication; a check that only advises could not
 */
public record Gap(String check, String reason, boolean decisive) {}
