package io.galley.terms.file;

import io.galley.terms.Term;

/**
 * A term and where it stands.
 *
 * @param line from 1
 */
record Entry(Term term, int line) {}
