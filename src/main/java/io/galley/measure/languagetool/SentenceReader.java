package io.galley.measure.languagetool;

import io.galley.analyse.Note;
import io.galley.analyse.Reading;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;

/** Reads single sentences with one LanguageTool; what it makes of one depends on nothing else, so it may be remembered. */
final class SentenceReader {
    /** Fewer words than this do not show what language they are of. */
    private static final int WORDS_THAT_SHOW_A_LANGUAGE = 6;

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Instance instance;
    private final double foreignShare;

    SentenceReader(Instance instance, double foreignShare) {
        this.instance = instance;
        this.foreignShare = foreignShare;
    }

    ReadSentence read(String sentence) {
        AnalyzedSentence analysed = instance.analyse(sentence);
        List<Token> tokens = tokens(analysed, sentence);
        if (isForeign(tokens)) {
            return new ReadSentence(analysed, tokens, List.of(), true);
        }
        List<Note> notes = new ArrayList<>();
        instance.check(analysed).forEach(match -> instance.note(match).ifPresent(notes::add));
        return new ReadSentence(analysed, tokens, notes, false);
    }

    private boolean isForeign(List<Token> tokens) {
        List<Token> plain = tokens.stream()
                .filter(token -> token.isWord() && !token.isCapitalised())
                .filter(token -> token.text().codePoints().allMatch(Character::isLetter))
                .toList();
        long unknown = plain.stream()
                .filter(token -> !token.known() && token.dialect().isEmpty())
                .count();
        return plain.size() >= WORDS_THAT_SHOW_A_LANGUAGE && unknown >= foreignShare * plain.size();
    }

    private List<Token> tokens(AnalyzedSentence analysed, String sentence) {
        List<Token> tokens = new ArrayList<>();
        for (AnalyzedTokenReadings word : analysed.getTokensWithoutWhitespace()) {
            String text = withoutSoftHyphens(word.getToken());
            if (text.isEmpty()) {
                continue;
            }
            boolean isWord = Character.isLetter(text.codePointAt(0));
            tokens.add(new Token(
                    place(word, sentence),
                    text,
                    readings(word),
                    word.getChunkTags().stream().map(ChunkTag::getChunkTag).toList(),
                    !isWord
                            || word.isIgnoredBySpeller()
                            || instance.vocabulary().knows(text),
                    isWord ? instance.vocabulary().dialect(text) : Optional.empty()));
        }
        return tokens;
    }

    /**
     * Where a word stands. LanguageTool counts its start right, but gives some words with their soft hyphens and some
     * without, so that its length says nothing.
     */
    private static Span place(AnalyzedTokenReadings word, String sentence) {
        int end = word.getStartPos();
        int letters = withoutSoftHyphens(word.getToken()).length();
        while (letters > 0 && end < sentence.length()) {
            if (sentence.charAt(end) != SOFT_HYPHEN) {
                letters--;
            }
            end++;
        }
        return new Span(word.getStartPos(), end);
    }

    private static String withoutSoftHyphens(String text) {
        return text.length() == 1 ? text : text.replace(String.valueOf(SOFT_HYPHEN), "");
    }

    /** Leaves out LanguageTool's own marks: sentence ends, addresses, punctuation classes. */
    private static List<Reading> readings(AnalyzedTokenReadings word) {
        List<Reading> readings = new ArrayList<>();
        for (AnalyzedToken reading : word.getReadings()) {
            String tag = reading.getPOSTag();
            if (tag != null && Character.isUpperCase(tag.charAt(0)) && !tag.endsWith("_END") && !tag.equals("PCT")) {
                String lemma = reading.getLemma();
                readings.add(new Reading(tag, lemma == null ? word.getToken() : lemma));
            }
        }
        return readings;
    }
}
