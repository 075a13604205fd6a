package io.galley.render;

/** Writes what the gate came to in one form. */
interface Renderer {
    /** Equal for equal batches, without a line end after the last line. */
    String render(Batch batch);
}
