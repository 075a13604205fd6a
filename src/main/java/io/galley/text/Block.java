package io.galley.text;

/** What an article is made of. */
public enum Block {
    /** The title, and the short lines without a full stop that head a section. */
    HEADLINE,
    /** Words under a picture, with its credit. */
    CAPTION,
    /** Where and when the story was filed: the place before the dash, or a line that holds only a date. */
    DATELINE,
    PARAGRAPH,
    /** A paragraph that is a quotation from its first to its last word. */
    QUOTE,
    LIST_ITEM,
    TABLE_CELL,
    /** Navigation, credits, notices: on the page, but not of the story. */
    BOILERPLATE;

    /** Whether the block is written in whole sentences, as its author's running text. */
    public boolean isProse() {
        return this == PARAGRAPH || this == QUOTE || this == LIST_ITEM;
    }
}
