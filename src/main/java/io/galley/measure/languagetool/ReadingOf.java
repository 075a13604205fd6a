package io.galley.measure.languagetool;

import io.galley.analyse.Annotator.Annotation;
import io.galley.analyse.Note;
import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.analyse.Unread;
import io.galley.measure.languagetool.LanguageToolAnnotator.Memory;
import io.galley.text.Deadline;
import io.galley.text.Document;
import io.galley.text.Segment;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.RuleMatch;

/** One article on its way through one LanguageTool. */
final class ReadingOf {
    /** Keeps LanguageTool from running one block into the next. */
    private static final String PARAGRAPH_END = "\n\n";

    /** No language has such a word, and LanguageTool's time for one grows with the square of its length. */
    private static final int LONGEST_WORD = 1_000;

    private static final Pattern ENDLESS_WORD = Pattern.compile("\\S{" + (LONGEST_WORD + 1) + "}");

    private final Document document;
    private final Instance instance;
    private final Memory memory;
    private final Limits limits;
    private final Deadline deadline;
    private final SentenceReader reader;

    private final List<Unread> unread = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private final Map<Segment, List<Note>> notes = new LinkedHashMap<>();
    private final Map<Segment, List<Span>> addresses = new LinkedHashMap<>();

    /** A sentence that was read, and where its own counting starts in the document. */
    private record Placed(Segment segment, int offset, String raw, ReadSentence read) {
        /** Without the white space after it. */
        Span span() {
            return new Span(offset, offset + raw.stripTrailing().length());
        }

        Sentence sentence() {
            return new Sentence(
                    span(),
                    read.tokens().stream().map(token -> shift(token, offset)).toList());
        }
    }

    ReadingOf(Document document, Instance instance, Memory memory, Limits limits, Deadline deadline) {
        this.document = document;
        this.instance = instance;
        this.memory = memory;
        this.limits = limits;
        this.deadline = deadline;
        reader = new SentenceReader(instance, limits.foreignShare());
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
        boolean all = readSentences();
        placed.forEach(
                sentence -> sentence.read().notes().forEach(note -> note(sentence, shift(note, sentence.offset()))));
        if (all && noteOnTheWhole()) {
            noteUnknownWords();
        }
        Map<Segment, List<Sentence>> sentences = new LinkedHashMap<>();
        placed.forEach(sentence -> sentences
                .computeIfAbsent(sentence.segment(), segment -> new ArrayList<>())
                .add(sentence.sentence()));
        return new Annotation(
                document.segments().stream()
                        .map(segment -> new Passage(
                                segment,
                                sentences.getOrDefault(segment, List.of()),
                                notes.getOrDefault(segment, List.of())))
                        .toList(),
                unread);
    }

    /** Whether there was time. */
    private boolean readSentences() {
        for (Segment segment : document.segments()) {
            int offset = segment.span().start();
            if (ENDLESS_WORD.matcher(segment.target()).find()) {
                unread("the block at " + offset + " was not read: it holds more than " + LONGEST_WORD
                        + " characters without a space");
                continue;
            }
            for (String sentence : instance.sentences(segment.target() + PARAGRAPH_END)) {
                List<String> pieces = pieces(sentence);
                if (pieces.size() > 1) {
                    unread("a sentence of " + sentence.strip().length() + " characters at " + offset
                            + " was read in pieces of at most " + limits.longestSentence());
                }
                for (String piece : pieces) {
                    if (isTooLate("nothing was read from character " + offset + " on")) {
                        return false;
                    }
                    if (!piece.isBlank()) {
                        read(segment, offset, piece);
                    }
                    offset += piece.length();
                }
            }
        }
        return true;
    }

    private void read(Segment segment, int offset, String sentence) {
        ReadSentence read = memory.sentence(instance.language(), sentence, reader::read);
        if (read.foreign()) {
            unread("the sentence at " + offset
                    + " seems to be of another language: grammar and spelling were not read");
        }
        placed.add(new Placed(segment, offset, sentence, read));
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

    /** Asks LanguageTool's rules for whole texts about all that is of the language; false where there was no time. */
    private boolean noteOnTheWhole() {
        if (isTooLate("LanguageTool's rules for whole texts were not asked")) {
            return false;
        }
        List<Placed> ours =
                placed.stream().filter(sentence -> !sentence.read().foreign()).toList();
        List<AnalyzedSentence> analysed =
                ours.stream().map(sentence -> sentence.read().analysed()).toList();
        for (RuleMatch match : instance.checkText(analysed)) {
            int start = 0;
            for (Placed sentence : ours) {
                Span place = new Span(match.getFromPos(), match.getToPos());
                Span own = new Span(start, start + sentence.span().length());
                if (own.contains(place)) {
                    int by = sentence.offset() - start;
                    instance.note(match).ifPresent(note -> note(sentence, shift(note, by)));
                }
                start += sentence.read().analysed().getCorrectedTextLength();
            }
        }
        return true;
    }

    /**
     * Looks up what the unknown words could be. Words inside a sentence that begin with a capital are names, and
     * LanguageTool knows few names of the world: they go unasked. A word that comes back is a term or an abbreviation: what
     * else it could be is not searched, which takes long.
     */
    private void noteUnknownWords() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        placed.forEach(
                sentence -> sentence.read().tokens().forEach(token -> counts.merge(token.lower(), 1, Integer::sum)));
        int searches = 0;
        for (Placed sentence : placed) {
            List<Token> tokens = sentence.read().tokens();
            for (int i = 0; i < tokens.size() && !sentence.read().foreign(); i++) {
                Token token = tokens.get(i);
                if (token.known() || token.dialect().isPresent() || (token.isCapitalised() && i > 0)) {
                    continue;
                }
                Optional<Note> note = Optional.empty();
                if (counts.getOrDefault(token.lower(), 0) == 1) {
                    searches++;
                    if (searches <= limits.suggestionSearches()) {
                        if (isTooLate("words were not looked up from character " + sentence.offset() + " on")) {
                            return;
                        }
                        note = memory.word(instance.language(), token.text(), instance::spell);
                    }
                }
                Span place = token.span().shift(sentence.offset());
                note(
                        sentence,
                        note.map(found -> new Note(
                                        place, found.rule(), found.kind(), found.message(), found.replacements()))
                                .orElse(new Note(
                                        place,
                                        "UNKNOWN_WORD",
                                        Kind.SPELLING,
                                        "This word is not in the dictionary",
                                        List.of())));
            }
        }
        if (searches > limits.suggestionSearches()) {
            unread("of " + searches + " unknown words only " + limits.suggestionSearches()
                    + " were compared with the dictionary");
        }
    }

    /** Takes a note, unless it is on an address, at whose points sentences seem to end. */
    private void note(Placed sentence, Note note) {
        Segment segment = sentence.segment();
        Span place = note.span().shift(-segment.span().start());
        if (addresses.computeIfAbsent(segment, s -> Addresses.in(s.target())).stream()
                .noneMatch(place::overlaps)) {
            notes.computeIfAbsent(segment, s -> new ArrayList<>()).add(note);
        }
    }

    private void unread(String reason) {
        unread.add(new Unread(LanguageToolAnnotator.NAME, reason));
    }

    private boolean isTooLate(String consequence) {
        boolean late = deadline.isOver();
        if (late) {
            unread(deadline.reason() + ": " + consequence);
        }
        return late;
    }

    private static Note shift(Note note, int by) {
        return new Note(note.span().shift(by), note.rule(), note.kind(), note.message(), note.replacements());
    }

    private static Token shift(Token token, int by) {
        return new Token(
                token.span().shift(by), token.text(), token.readings(), token.chunks(), token.known(), token.dialect());
    }
}
