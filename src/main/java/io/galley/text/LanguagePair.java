package io.galley.text;

import java.util.Locale;
import java.util.Optional;

/**
 * The language an article is written in and, where it is known, the one it was translated from.
 *
 * @param target the language of the text under examination
 */
public record LanguagePair(Optional<Locale> source, Locale target) {}
