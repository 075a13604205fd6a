package io.galley.measure.languagetool;

import io.galley.analyse.Note;
import io.galley.analyse.Token;
import java.util.List;
import org.languagetool.AnalyzedSentence;

/**
 * A sentence as LanguageTool read it; every place counts from its start.
 *
 * @param analysed for the rules that look at whole texts
 * @param foreign whether too many words are unknown for the rules to make sense
 */
record ReadSentence(AnalyzedSentence analysed, List<Token> tokens, List<Note> notes, boolean foreign) {}
