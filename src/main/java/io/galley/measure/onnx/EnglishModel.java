package io.galley.measure.onnx;

import ai.onnxruntime.OrtException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.galley.analyse.Cloze;
import io.galley.analyse.Cloze.Proposal;
import io.galley.analyse.Estimator;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.measure.onnx.WordPieces.Piece;
import io.galley.text.Answer;
import io.galley.text.Deadline;
import io.galley.text.Document;
import io.galley.text.Span;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The model that doubts single words of English, and says what it would expect in their place. */
public final class EnglishModel implements Estimator {
    private static final Logger LOG = System.getLogger(EnglishModel.class.getName());

    private static final int PROPOSALS = 20;

    /** Pieces on either side of a window that are read for the sake of those within. */
    private static final int MARGIN = 64;

    private static final Piece BLANK = new Piece(WordPieces.MASK, new Span(0, 0), true);

    private final WordPieces pieces;
    private final Graphs graphs;
    private final Rounds rounds;
    private final Cache<String, List<TaggedWord>> sentences;
    private final Cache<Gapped, Cloze> clozes;

    private EnglishModel(WordPieces pieces, Graphs graphs, ModelLimits limits) {
        this.pieces = pieces;
        this.graphs = graphs;
        rounds = new Rounds("the English model", limits.budget());
        sentences = Caffeine.newBuilder().maximumSize(limits.cachedSentences()).build();
        clozes = Caffeine.newBuilder().maximumSize(limits.cachedSentences()).build();
    }

    private EnglishModel(EnglishModel model, Rounds rounds) {
        pieces = model.pieces;
        graphs = model.graphs;
        sentences = model.sentences;
        clozes = model.clozes;
        this.rounds = rounds;
    }

    /** A word as the model splits them, counted from the start of its sentence. */
    private record TaggedWord(Span span, float changed, float wrong) {}

    private record Gapped(String sentence, Span word) {}

    /** Loads the model, if it is installed and can be run here; else what is said to be missing is this model. */
    public static Estimator load(ModelStore store, ModelLimits limits) {
        Optional<Path> directory = store.find(Model.ENGLISH);
        if (directory.isEmpty()) {
            return Estimator.absent("the English model is not installed: run mvn -Pmodel process-classes");
        }
        try {
            return new EnglishModel(
                    WordPieces.load(directory.get().resolve(Model.VOCABULARY), true, store.natives()),
                    new Graphs(Model.ENGLISH, directory.get(), limits.threads()),
                    limits);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, "the English model cannot be loaded", e);
            return Estimator.absent("the English model cannot be loaded: " + e);
        }
    }

    @Override
    public Answer<List<Doubt>> doubts(Document document, List<Sentence> wanted) {
        return rounds.answers(wanted, sentence -> {
            String text = sentence.span().in(document.text());
            List<TaggedWord> known = sentences.getIfPresent(text);
            if (known == null) {
                known = tagged(text);
                sentences.put(text, known);
            }
            return doubts(sentence, known);
        });
    }

    @Override
    public Answer<Cloze> clozes(Document document, List<Blank> wanted) {
        return rounds.answers(wanted, blank -> {
            Sentence sentence = blank.sentence();
            Gapped gapped = new Gapped(
                    sentence.span().in(document.text()),
                    within(sentence, blank.word().span()));
            Cloze known = clozes.getIfPresent(gapped);
            if (known == null) {
                known = cloze(gapped);
                clozes.put(gapped, known);
            }
            return known;
        });
    }

    @Override
    public Estimator until(Deadline deadline) {
        return new EnglishModel(this, rounds.until(deadline));
    }

    @Override
    public Optional<String> absence() {
        return Optional.empty();
    }

    /** The doubt about each word is the greatest about any part of it: "build", "-" and "up" are three words to the model. */
    private static List<Doubt> doubts(Sentence sentence, List<TaggedWord> tagged) {
        List<Doubt> doubts = new ArrayList<>();
        int first = 0;
        for (Token token : sentence.words()) {
            Span place = within(sentence, token.span());
            while (first < tagged.size() && tagged.get(first).span().end() <= place.start()) {
                first++;
            }
            double wrong = 0;
            double changed = 0;
            for (int i = first; i < tagged.size() && tagged.get(i).span().start() < place.end(); i++) {
                wrong = Math.max(wrong, tagged.get(i).wrong());
                changed = Math.max(changed, tagged.get(i).changed());
            }
            doubts.add(new Doubt(token, wrong, changed));
        }
        return doubts;
    }

    private static Span within(Sentence sentence, Span span) {
        return new Span(
                span.start() - sentence.span().start(),
                span.end() - sentence.span().start());
    }

    private List<TaggedWord> tagged(String text) throws OrtException {
        List<Piece> all = pieces.of(text);
        int window = Graphs.MOST_TOKENS - 2;
        List<TaggedWord> words = new ArrayList<>();
        for (int start = 0; start < all.size(); start += window - 2 * MARGIN) {
            int end = Math.min(all.size(), start + window);
            long[] tokens = WordPieces.framed(all.subList(start, end));
            float[][] tags = graphs.judge(tokens, tokens.length).tags();
            int from = start == 0 ? 0 : start + MARGIN;
            int to = end == all.size() ? end : end - MARGIN;
            for (int i = from; i < to; i++) {
                if (all.get(i).starts()) {
                    float[] tag = tags[i - start + 1];
                    words.add(new TaggedWord(all.get(i).span(), tag[0], tag[1]));
                }
            }
            if (end == all.size()) {
                break;
            }
        }
        return words;
    }

    private Cloze cloze(Gapped gapped) throws OrtException {
        List<Piece> all = pieces.of(gapped.sentence());
        int[] hidden = IntStream.range(0, all.size())
                .filter(i -> all.get(i).span().overlaps(gapped.word()))
                .toArray();
        List<Piece> before = all.subList(0, hidden[0]);
        List<Piece> after = all.subList(hidden[hidden.length - 1] + 1, all.size());
        int first = all.get(hidden[0]).number();
        boolean whole = hidden.length == 1;
        float[] words = expected(before, 1, after);
        List<Proposal> proposals = IntStream.range(0, words.length)
                .boxed()
                .sorted((a, b) -> Float.compare(words[b], words[a]))
                .filter(number -> pieces.word(number).isPresent())
                .limit(PROPOSALS)
                .map(number -> new Proposal(pieces.word(number).orElseThrow(), words[number]))
                .toList();
        return new Cloze(
                whole ? words[first] : expected(before, hidden.length, after)[first],
                whole ? Math.log1p(first) / Math.log1p(words.length) : 1,
                proposals);
    }

    /** What is expected in the first of several blanks in a row. */
    private float[] expected(List<Piece> before, int blanks, List<Piece> after) throws OrtException {
        int room = Graphs.MOST_TOKENS - 2 - blanks;
        int left = Math.min(before.size(), Math.max(room / 2, room - after.size()));
        int right = Math.min(after.size(), room - left);
        List<Piece> context = new ArrayList<>(before.subList(before.size() - left, before.size()));
        context.addAll(Collections.nCopies(blanks, BLANK));
        context.addAll(after.subList(0, right));
        return graphs.words(WordPieces.framed(context), left + 1);
    }
}
