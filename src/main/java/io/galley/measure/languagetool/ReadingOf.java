package io.galley.measure.languagetool;

import com.github.benmanes.caffeine.cache.Cache;
import io.galley.analyse.Annotator.Annotation;
import io.galley.analyse.Note;
import io.galley.analyse.Passage;
import io.galley.analyse.Reading;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.analyse.Unread;
import io.galley.measure.languagetool.LanguageToolAnnotator.SentenceKey;
import io.galley.text.Document;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.RuleMatch;

/** One article on its way through one LanguageTool. */
final class ReadingOf {
    /** Fewer words than this do not show what language they are of. */
    private static final int WORDS_THAT_SHOW_A_LANGUAGE = 6;

    /** Keeps LanguageTool from running one block into the next. */
    private static final String PARAGRAPH_END = "\n\n";

    private final Document document;
    private final Instance instance;
    private final Cache<SentenceKey, ReadSentence> memory;
    private final Dialects dialects;
    private final Limits limits;
    private final long deadline;
    private final Locale language;

    private final List<Unread> unread = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private int suggestionSearches;

    /** A sentence that was read, and where its own counting starts in the document. */
    private record Placed(Segment segment, int offset, String raw, ReadSentence read) {}

    ReadingOf(
            Document document,
            Instance instance,
            Cache<SentenceKey, ReadSentence> memory,
            Dialects dialects,
            Limits limits,
            long deadline) {
        this.document = document;
        this.instance = instance;
        this.memory = memory;
        this.dialects = dialects;
        this.limits = limits;
        this.deadline = deadline;
        language = document.languages().target();
    }

    /** The annotation of a document that LanguageTool did not read at all. */
    static Annotation nothing(Document document, String reason) {
        return new Annotation(
                document.segments().stream()
                        .map(segment -> new Passage(segment, List.of(), List.of()))
                        .toList(),
                List.of(new Unread(LanguageToolAnnotator.NAME, reason)));
    }

    Annotation annotation() {
        for (Segment segment : document.segments()) {
            if (!read(segment)) {
                break;
            }
        }
        Map<Segment, List<Note>> notes = new LinkedHashMap<>();
        for (Placed sentence : placed) {
            List<Note> own = notes.computeIfAbsent(sentence.segment(), segment -> new ArrayList<>());
            sentence.read().notes().forEach(note -> own.add(shift(note, sentence.offset())));
        }
        notesOnTheWhole().forEach((segment, more) -> notes.computeIfAbsent(segment, s -> new ArrayList<>())
                .addAll(more));
        List<Passage> passages = document.segments().stream()
                .map(segment -> new Passage(segment, sentences(segment), notes.getOrDefault(segment, List.of())))
                .toList();
        return new Annotation(passages, unread);
    }

    private List<Sentence> sentences(Segment segment) {
        return placed.stream()
                .filter(sentence -> sentence.segment() == segment)
                .map(sentence -> new Sentence(
                        new Span(
                                sentence.offset(),
                                sentence.offset()
                                        + sentence.raw().stripTrailing().length()),
                        sentence.read().tokens().stream()
                                .map(token -> shift(token, sentence.offset()))
                                .toList()))
                .toList();
    }

    /** Whether there was time. */
    private boolean read(Segment segment) {
        int offset = segment.span().start();
        for (String sentence : instance.sentences(segment.target() + PARAGRAPH_END)) {
            List<String> pieces = pieces(sentence);
            if (pieces.size() > 1) {
                unread.add(new Unread(
                        LanguageToolAnnotator.NAME,
                        "a sentence of " + sentence.strip().length() + " characters at " + offset
                                + " was read in pieces of at most " + limits.longestSentence()));
            }
            for (String piece : pieces) {
                if (System.nanoTime() > deadline) {
                    unread.add(new Unread(
                            LanguageToolAnnotator.NAME,
                            "no time was left after " + limits.budget().toMillis() / 1000.0
                                    + " s: nothing was read from character " + offset + " on"));
                    return false;
                }
                if (!piece.isBlank()) {
                    placed.add(new Placed(segment, offset, piece, recallOrRead(piece, offset)));
                }
                offset += piece.length();
            }
        }
        return true;
    }

    private List<String> pieces(String sentence) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (sentence.length() - start > limits.longestSentence()) {
            int end = start + limits.longestSentence();
            int space = sentence.lastIndexOf(' ', end);
            if (space > start) {
                end = space + 1;
            } else if (Character.isLowSurrogate(sentence.charAt(end))) {
                end--;
            }
            pieces.add(sentence.substring(start, end));
            start = end;
        }
        pieces.add(sentence.substring(start));
        return pieces;
    }

    private ReadSentence recallOrRead(String sentence, int offset) {
        SentenceKey key = new SentenceKey(language, sentence);
        ReadSentence known = memory.getIfPresent(key);
        int searchesBefore = suggestionSearches;
        ReadSentence read = known != null ? known : read(sentence);
        if (read.foreign()) {
            unread.add(new Unread(
                    LanguageToolAnnotator.NAME,
                    "the sentence at " + offset
                            + " seems to be of another language: grammar and spelling were not read"));
        }
        if (known == null
                && (suggestionSearches == searchesBefore || suggestionSearches <= limits.suggestionSearches())) {
            memory.put(key, read);
        }
        return read;
    }

    private ReadSentence read(String sentence) {
        AnalyzedSentence analysed = instance.analyse(sentence);
        List<Token> tokens = tokens(analysed);
        if (isForeign(tokens)) {
            return new ReadSentence(analysed, tokens, List.of(), true);
        }
        List<Note> notes = new ArrayList<>();
        instance.check(analysed).forEach(match -> notes.add(note(match)));
        notes.addAll(spelling(sentence, tokens));
        List<Span> addresses = Addresses.in(sentence);
        notes.removeIf(note -> addresses.stream().anyMatch(note.span()::overlaps));
        return new ReadSentence(analysed, tokens, notes, false);
    }

    private boolean isForeign(List<Token> tokens) {
        List<Token> plain = tokens.stream()
                .filter(token -> token.isWord() && !token.isCapitalised())
                .filter(token -> token.text().codePoints().allMatch(Character::isLetter))
                .toList();
        long unknown = plain.stream().filter(token -> !token.known()).count();
        return plain.size() >= WORDS_THAT_SHOW_A_LANGUAGE && unknown >= limits.foreignShare() * plain.size();
    }

    /**
     * Words inside a sentence that begin with a capital are names, and LanguageTool knows few names of the world: it is not
     * asked about them.
     */
    private List<Note> spelling(String sentence, List<Token> tokens) {
        List<Note> notes = new ArrayList<>();
        Set<Integer> asked = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.known() || (token.isCapitalised() && i > 0)) {
                continue;
            }
            suggestionSearches++;
            if (suggestionSearches <= limits.suggestionSearches()) {
                asked.add(token.span().start());
            } else {
                notes.add(new Note(
                        token.span(), "UNKNOWN_WORD", "TYPOS", "This word is not in the dictionary", List.of()));
            }
        }
        if (!asked.isEmpty()) {
            instance.spell(sentence, asked).forEach(match -> notes.add(note(match)));
        }
        return notes;
    }

    private List<Token> tokens(AnalyzedSentence sentence) {
        List<Token> tokens = new ArrayList<>();
        for (AnalyzedTokenReadings word : sentence.getTokensWithoutWhitespace()) {
            if (word.isSentenceStart() && word.getToken().isEmpty()) {
                continue;
            }
            String text = word.getToken();
            boolean isWord = Character.isLetter(text.codePointAt(0));
            tokens.add(new Token(
                    new Span(word.getStartPos(), word.getStartPos() + text.length()),
                    text,
                    readings(word),
                    word.getChunkTags().stream().map(ChunkTag::getChunkTag).toList(),
                    !isWord || word.isIgnoredBySpeller() || instance.isKnown(text),
                    dialects.of(text)));
        }
        return tokens;
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

    /** What LanguageTool's rules for whole texts say of all that was read and is of the language. */
    private Map<Segment, List<Note>> notesOnTheWhole() {
        List<Placed> ours =
                placed.stream().filter(sentence -> !sentence.read().foreign()).toList();
        Map<Segment, List<Note>> notes = new LinkedHashMap<>();
        if (System.nanoTime() > deadline) {
            return notes;
        }
        List<AnalyzedSentence> analysed =
                ours.stream().map(sentence -> sentence.read().analysed()).toList();
        for (RuleMatch match : instance.checkText(analysed)) {
            int start = 0;
            for (Placed sentence : ours) {
                int length = sentence.read().analysed().getText().length();
                if (match.getFromPos() >= start
                        && match.getToPos()
                                <= start + sentence.raw().stripTrailing().length()) {
                    notes.computeIfAbsent(sentence.segment(), segment -> new ArrayList<>())
                            .add(shift(note(match), sentence.offset() - start));
                }
                start += length;
            }
        }
        return notes;
    }

    private static Note note(RuleMatch match) {
        return new Note(
                new Span(match.getFromPos(), match.getToPos()),
                match.getRule().getId(),
                match.getRule().getCategory().getId().toString(),
                match.getMessage().replace("<suggestion>", "“").replace("</suggestion>", "”"),
                match.getSuggestedReplacements().stream().limit(5).toList());
    }

    private static Note shift(Note note, int by) {
        return new Note(note.span().shift(by), note.rule(), note.category(), note.message(), note.replacements());
    }

    private static Token shift(Token token, int by) {
        return new Token(
                token.span().shift(by), token.text(), token.readings(), token.chunks(), token.known(), token.dialect());
    }
}
