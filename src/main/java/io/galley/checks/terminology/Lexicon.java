package io.galley.checks.terminology;

import io.galley.terms.Glossary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** All that a glossary wants and does not want, in a tree of words: a sentence is walked once, however many terms there are. */
final class Lexicon {
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final Node root = new Node();

    /** What may follow, and what is complete here. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Wording> complete = new ArrayList<>();
    }

    /**
     * Words of a sentence that are those of a wording, letters and gaps apart.
     *
     * @param first its first word
     * @param last its last word
     * @param inflected the word that stands in another form than the wording's, or less than 0
     * @param base the wording's form of it
     */
    record Candidate(Wording wording, int first, int last, int inflected, String base) {}

    Lexicon(Glossary glossary) {
        glossary.terms().forEach(term -> Wording.of(term).forEach(this::add));
    }

    boolean isEmpty() {
        return root.next.isEmpty();
    }

    private void add(Wording wording) {
        List<String> words = wording.words().stream().map(Word::lower).toList();
        put(words, wording);
        if (wording.isName() && wording.wanted()) {
            // What becomes of a name: “TikTok” as “Tik Tok”, “Al Jazeera” as “Aljazeera”, “Covid-19” as “Covid19”.
            List<String> apart = wording.words().stream()
                    .flatMap(word -> INNER_CAPITAL.splitAsStream(word.text()))
                    .map(Word::lower)
                    .toList();
            put(apart, wording);
            put(List.of(String.join("", words)), wording);
        }
    }

    private void put(List<String> words, Wording wording) {
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, any -> new Node());
        }
        if (node != root && !node.complete.contains(wording)) {
            node.complete.add(wording);
        }
    }

    /** Everything that may be meant from one word of a sentence on. */
    void from(int first, List<Word> sentence, Consumer<Candidate> found) {
        walk(root, new Walk(first, first, -1, ""), sentence, found);
    }

    /** How far a walk has come: the words up to {@code next}, of which one may have been inflected. */
    private record Walk(int first, int next, int inflected, String base) {
        Walk on() {
            return new Walk(first, next + 1, inflected, base);
        }

        Walk over(String form) {
            return new Walk(first, next + 1, next, form);
        }

        Candidate to(Wording wording) {
            return new Candidate(wording, first, next - 1, inflected, base);
        }
    }

    /** One word of a term may stand in another form: "illegal immigrants", "attorneys general", "carried out". */
    private static void walk(Node node, Walk soFar, List<Word> sentence, Consumer<Candidate> found) {
        node.complete.forEach(wording -> found.accept(soFar.to(wording)));
        if (soFar.next() == sentence.size() || node.next.isEmpty()) {
            return;
        }
        Word word = sentence.get(soFar.next());
        Optional.ofNullable(node.next.get(word.lower())).ifPresent(same -> walk(same, soFar.on(), sentence, found));
        if (soFar.inflected() < 0) {
            word.bases().forEach(base -> Optional.ofNullable(node.next.get(base))
                    .ifPresent(other -> walk(other, soFar.over(base), sentence, found)));
        }
    }
}
