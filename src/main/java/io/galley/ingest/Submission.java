package io.galley.ingest;

import io.galley.text.LanguagePair;
import java.util.Optional;

/**
 * What somebody wants examined.
 *
 * @param target the article
 * @param source the text it was translated from, where there is one
 */
public record Submission(Material target, Optional<Material> source, LanguagePair languages) {}
