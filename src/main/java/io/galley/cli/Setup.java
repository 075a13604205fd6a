package io.galley.cli;

import io.galley.terms.Glossary;

/**
 * What a verb wants of the line that it runs articles through.
 *
 * @param atATime how many articles may be examined at the same time
 */
public record Setup(Profile profile, Glossary glossary, int atATime) {}
