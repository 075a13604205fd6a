package io.galley.analyse;

/**
 * A part of an article that could not be looked at.
 *
 * @param reader what could not look, by the name that its gap shall carry
 * @param reason what part and why, for a reader of the report
 */
public record Unread(String reader, String reason) {}
