package io.galley.text;

/**
 * What the file of an article itself says of one of its blocks: that what a check finds there may stand.
 *
 * @param segment the id of the block
 * @param check the id of the check
 * @param reason why, for a person
 */
public record Suppression(String segment, String check, String reason) {}
