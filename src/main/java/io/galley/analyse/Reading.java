package io.galley.analyse;

/**
 * One way to read a word.
 *
 * @param tag a part of speech in Penn Treebank tags, as LanguageTool's English tagger gives them ({@code NNP}, {@code VBD})
 * @param lemma the dictionary form
 */
public record Reading(String tag, String lemma) {}
