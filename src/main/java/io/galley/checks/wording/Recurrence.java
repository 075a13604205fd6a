package io.galley.checks.wording;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sentences and paragraphs that stand in an article a second time. */
final class Recurrence {
    /** Shorter ones recur by right: "He did not reply." */
    private static final int SHORTEST = 8;

    private static final int FEWEST_WEIGHTY = 5;

    /** Tags of words without which a sentence says the same. */
    private static final List<String> SLIGHT = List.of("DT", "IN", "TO", "RP", "POS", "CC", "MD");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*\\s*$");

    private final Article article;
    private final Map<String, Span> paragraphs = new HashMap<>();
    private final Map<String, Span> sentences = new HashMap<>();
    private final List<Hit> hits = new ArrayList<>();

    private Recurrence(Article article) {
        this.article = article;
    }

    static Stream<Hit> in(Article article) {
        Recurrence recurrence = new Recurrence(article);
        article.prose().forEach(recurrence::read);
        return recurrence.hits.stream();
    }

    private void read(Passage passage) {
        if (!isAgain(paragraphs, passage.span(), passage.tokens(), "paragraph")) {
            passage.sentences().forEach(sentence -> isAgain(sentences, sentence.span(), sentence.tokens(), "sentence"));
        }
    }

    private boolean isAgain(Map<String, Span> seen, Span span, List<Token> tokens, String what) {
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        List<Token> weighty = words.stream().filter(word -> !isSlight(word)).toList();
        if (words.size() < SHORTEST || weighty.size() < FEWEST_WEIGHTY || !isStory(span, words)) {
            return false;
        }
        Span first = seen.putIfAbsent(weighty.stream().map(Recurrence::base).collect(Collectors.joining(" ")), span);
        if (first == null) {
            return false;
        }
        hits.add(Hit.at(span, "This " + what + " stands further up already")
                .beside(first)
                .suggesting(List.of(""))
                .as(Category.ADDITION)
                .as(Severity.MAJOR));
        return true;
    }

    /** Headlines and captions without a full stop say what the story says again; a quotation may be pulled out of it. */
    private boolean isStory(Span span, List<Token> words) {
        return SENTENCE_END.matcher(article.text(span)).find()
                && words.stream().anyMatch(word -> !article.isQuoted(word.span()));
    }

    private static boolean isSlight(Token word) {
        return !word.readings().isEmpty()
                && word.readings().stream().allMatch(reading -> SLIGHT.contains(reading.tag()));
    }

    private static String base(Token word) {
        return word.readings().isEmpty()
                ? word.lower()
                : word.readings().get(0).lemma().toLowerCase(Locale.ROOT);
    }
}
