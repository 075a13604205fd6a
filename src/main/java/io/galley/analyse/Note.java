package io.galley.analyse;

import io.galley.text.Span;
import java.util.List;

/**
 * What LanguageTool remarks on a place.
 *
 * @param span the place in the document
 * @param rule LanguageTool's id of the rule
 * @param category LanguageTool's id of the rule's category
 * @param replacements what could stand there instead, the likeliest first
 */
public record Note(Span span, String rule, String category, String message, List<String> replacements) {
    public Note {
        replacements = List.copyOf(replacements);
    }
}
