package io.galley.measure.onnx;

import ai.onnxruntime.OrtException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.galley.analyse.PairEstimator;
import io.galley.bitext.Encoding;
import io.galley.bitext.Estimate;
import io.galley.measure.onnx.Graphs.Judgement;
import io.galley.measure.onnx.WordPieces.Piece;
import io.galley.text.Answer;
import io.galley.text.Deadline;
import io.galley.text.Span;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The model that reads a hundred languages: it says which words of a sentence and its translation mean the same, and which of
 * the translation's are wrong.
 */
public final class MultilingualModel implements PairEstimator {
    private static final Logger LOG = System.getLogger(MultilingualModel.class.getName());

    private static final String NAME = "the multilingual model";

    /** Pieces on either side of a window that are read for the sake of those within. */
    private static final int MARGIN = 64;

    private final WordPieces pieces;
    private final Graphs graphs;
    private final Rounds rounds;
    private final Cache<String, Encoding> encodings;
    private final Cache<Translation, Estimate> estimates;

    private MultilingualModel(WordPieces pieces, Graphs graphs, ModelLimits limits) {
        this.pieces = pieces;
        this.graphs = graphs;
        rounds = new Rounds(NAME, limits.budget());
        encodings = Caffeine.newBuilder()
                .maximumWeight(limits.cachedStates())
                .weigher(
                        (String sentence, Encoding encoding) -> encoding.words().size())
                .build();
        estimates = Caffeine.newBuilder().maximumSize(limits.cachedSentences()).build();
    }

    private MultilingualModel(MultilingualModel model, Rounds rounds) {
        pieces = model.pieces;
        graphs = model.graphs;
        encodings = model.encodings;
        estimates = model.estimates;
        this.rounds = rounds;
    }

    /** Loads the model, if it is installed and can be run here; else what is said to be missing is this model. */
    public static PairEstimator load(ModelStore store, ModelLimits limits) {
        Optional<Path> directory = store.find(Model.MULTILINGUAL);
        if (directory.isEmpty()) {
            return PairEstimator.absent(NAME + " is not installed: run mvn -Pmodel process-classes");
        }
        try {
            return new MultilingualModel(
                    WordPieces.load(directory.get().resolve(Model.VOCABULARY), false, store.natives()),
                    new Graphs(Model.MULTILINGUAL, directory.get(), limits.threads()),
                    limits);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            LOG.log(Level.ERROR, NAME + " cannot be loaded", e);
            return PairEstimator.absent(NAME + " cannot be loaded: " + e);
        }
    }

    @Override
    public Answer<Encoding> encode(List<String> sentences) {
        return rounds.answers(sentences, sentence -> {
            Encoding known = encodings.getIfPresent(sentence);
            if (known == null) {
                known = encoding(sentence);
                encodings.put(sentence, known);
            }
            return known;
        });
    }

    @Override
    public Answer<Estimate> estimate(List<Translation> translations) {
        return rounds.answers(translations, translation -> {
            Estimate known = estimates.getIfPresent(translation);
            if (known == null) {
                known = estimated(translation);
                estimates.put(translation, known);
            }
            return known;
        });
    }

    @Override
    public PairEstimator until(Deadline deadline) {
        return new MultilingualModel(this, rounds.until(deadline));
    }

    @Override
    public Optional<String> absence() {
        return Optional.empty();
    }

    private Encoding encoding(String sentence) throws OrtException {
        List<Piece> all = pieces.of(sentence);
        List<Span> words = new ArrayList<>();
        List<float[]> states = new ArrayList<>();
        int window = Graphs.MOST_TOKENS - 2;
        for (int start = 0; start < all.size(); start += window - 2 * MARGIN) {
            int end = Math.min(all.size(), start + window);
            long[] tokens = WordPieces.framed(all.subList(start, end));
            float[][] rows = graphs.states(tokens, tokens.length);
            int from = start == 0 ? 0 : start + MARGIN;
            int to = end == all.size() ? end : end - MARGIN;
            for (int i = from; i < to; i++) {
                float[] state = rows[i - start + 1];
                Span place = all.get(i).span();
                if (all.get(i).starts() || words.isEmpty()) {
                    words.add(place);
                    states.add(state.clone());
                } else {
                    int last = words.size() - 1;
                    words.set(last, words.get(last).to(place));
                    add(state, states.get(last));
                }
            }
            if (end == all.size()) {
                break;
            }
        }
        states.forEach(MultilingualModel::normalise);
        return new Encoding(words, states.toArray(float[][]::new));
    }

    private static void normalise(float[] state) {
        double square = 0;
        for (float value : state) {
            square += value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < state.length; i++) {
            state[i] /= length;
        }
    }

    private static void add(float[] state, float[] sum) {
        for (int i = 0; i < state.length; i++) {
            sum[i] += state[i];
        }
    }

    /** What is too long to be read at once is read in parts, each beside its part of the source and what lies around that. */
    private Estimate estimated(Translation translation) throws OrtException {
        List<Piece> target = pieces.of(translation.target());
        List<Piece> source = pieces.of(translation.source());
        int room = Graphs.MOST_TOKENS - 3;
        int parts = target.size() + source.size() <= room ? 1 : (target.size() + 2 * source.size()) / room + 1;
        List<Estimate.Word> words = new ArrayList<>();
        double score = 0;
        for (int part = 0; part < parts; part++) {
            List<Piece> here = part(target, part, part + 1, parts);
            Judgement judgement = judge(here, part(source, part - 0.5, part + 1.5, parts));
            score += judgement.score() * here.size() / Math.max(1, target.size());
            IntStream.range(0, here.size())
                    .filter(i -> here.get(i).starts())
                    .mapToObj(i -> new Estimate.Word(
                            word(here, i), judgement.tags()[i + 1][0], judgement.tags()[i + 1][1]))
                    .forEach(words::add);
        }
        return new Estimate(words, score);
    }

    /** The place of a word that begins with a piece. */
    private static Span word(List<Piece> pieces, int first) {
        int last = first;
        while (last + 1 < pieces.size() && !pieces.get(last + 1).starts()) {
            last++;
        }
        return pieces.get(first).span().to(pieces.get(last).span());
    }

    private Judgement judge(List<Piece> target, List<Piece> source) throws OrtException {
        long[] framed = WordPieces.framed(target);
        long[] tokens = IntStream.concat(source.stream().mapToInt(Piece::number), IntStream.of(WordPieces.END))
                .asLongStream()
                .toArray();
        long[] both = Arrays.copyOf(framed, framed.length + tokens.length);
        System.arraycopy(tokens, 0, both, framed.length, tokens.length);
        return graphs.judge(both, framed.length);
    }

    private static List<Piece> part(List<Piece> all, double from, double to, int parts) {
        if (parts == 1) {
            return all;
        }
        int start = (int) Math.max(0, all.size() * from / parts);
        int end = (int) Math.min(all.size(), all.size() * to / parts);
        return all.subList(start, end);
    }
}
