package io.galley.checks.terminology;

import io.galley.analyse.Article;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.bitext.Pair;
import io.galley.checks.terminology.Originals.Found;
import io.galley.terms.Term;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the article's sentences of a pair make of terms of the source. */
final class Rendering {
    private static final String ENGLISH = "en";

    /** Tags of words that can name nothing. */
    private static final Set<String> SMALL =
            Set.of("CC", "DT", "EX", "IN", "MD", "PDT", "PRP", "PRP$", "TO", "WDT", "WP", "WP$", "WRB");

    private static final String PRONOUN = "PRP";

    /** So many other words may stand between two that translate one term. */
    private static final int WIDEST_GAP = 2;

    /** Words that begin with so many equal letters are made of one another: "corrupt" and "corruption". */
    private static final int STEM = 5;

    private final Pair pair;
    private final Article article;
    private final boolean isEnglish;
    private final List<Sentence> sentences;
    private final List<Token> tokens;

    Rendering(Pair pair, Article article) {
        this.pair = pair;
        this.article = article;
        isEnglish = article.document().languages().target().getLanguage().equals(ENGLISH);
        sentences = article.sentences()
                .filter(sentence -> sentence.span().overlaps(pair.targetSpan()))
                .toList();
        tokens = sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    /** The translations that stand there in some form; in other languages than English in their letters. */
    Set<Term> present(Lexicon translations, List<Found> expected) {
        Set<Term> present = new HashSet<>();
        if (isEnglish) {
            for (Sentence sentence : sentences) {
                List<Word> words = Word.of(sentence, article.document().text());
                for (int i = 0; i < words.size(); i++) {
                    translations.from(
                            i,
                            words,
                            candidate -> present.add(candidate.wording().term()));
                }
            }
        } else {
            String text = Word.lower(article.text(pair.targetSpan()));
            expected.stream()
                    .flatMap(found -> found.translations().stream())
                    .filter(term -> term.wanted().stream().map(Word::lower).anyMatch(text::contains))
                    .forEach(present::add);
        }
        return present;
    }

    /** The words that stand for a term and are surely another. */
    Optional<Span> another(Found found) {
        List<Span> linked = pair.translations(found.place());
        if (tokens(linked).anyMatch(token -> token.isOnly(PRONOUN))) {
            return Optional.empty();
        }
        List<Integer> run = run(linked);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        List<Token> words = tokens(run.stream().map(this::word).toList()).toList();
        Span place = words.get(0).span().to(words.get(words.size() - 1).span());
        return isName(words, found) || isAcronym(article.text(place)) || isPart(words, found) || isDerived(words, found)
                ? Optional.empty()
                : Optional.of(place);
    }

    private Span word(int index) {
        return pair.targetWords().get(index).span();
    }

    private Stream<Token> tokens(List<Span> places) {
        return tokens.stream().filter(token -> places.stream().anyMatch(token.span()::overlaps));
    }

    private boolean isTelling(Token token) {
        return token.isWord() && token.readings().stream().noneMatch(reading -> SMALL.contains(reading.tag()));
    }

    private boolean isTelling(int index) {
        return tokens(List.of(word(index))).anyMatch(this::isTelling);
    }

    /** The most telling words that stand together and are linked, with those around them that nothing is linked to. */
    private List<Integer> run(List<Span> linked) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < pair.targetWords().size(); i++) {
            if (!linked.contains(word(i)) || !isTelling(i)) {
                continue;
            }
            List<Integer> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || i - last.get(last.size() - 1) > WIDEST_GAP + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(i);
        }
        List<Integer> longest = new ArrayList<>(
                runs.stream().max(Comparator.comparingInt(List::size)).orElse(List.of()));
        while (!longest.isEmpty() && goesOn(longest.get(0)) && isFree(longest.get(0) - 1)) {
            longest.add(0, longest.get(0) - 1);
        }
        while (!longest.isEmpty()
                && isFree(longest.get(longest.size() - 1) + 1)
                && goesOn(longest.get(longest.size() - 1) + 1)) {
            longest.add(longest.get(longest.size() - 1) + 1);
        }
        return longest;
    }

    /** Whether a word translates nothing. */
    private boolean isFree(int index) {
        return index >= 0
                && index < pair.targetWords().size()
                && isTelling(index)
                && pair.originals(word(index)).isEmpty();
    }

    /** Whether a word belongs to the noun phrase of the word before it. */
    private boolean goesOn(int index) {
        return tokens(List.of(word(index)))
                .flatMap(token -> token.chunks().stream())
                .anyMatch(chunk -> chunk.startsWith("I-NP") || chunk.startsWith("E-NP"));
    }

    /** "Jalan Gunung Sahari" stays so in English. */
    private boolean isName(List<Token> words, Found found) {
        String written = found.place().in(article.document().text(Side.SOURCE));
        return Character.isUpperCase(written.codePointAt(0))
                && words.stream().map(Token::text).anyMatch(written::equals);
    }

    private static boolean isAcronym(String written) {
        return written.codePoints().anyMatch(Character::isUpperCase)
                && written.codePoints().noneMatch(Character::isLowerCase);
    }

    /** "the court", once the Constitutional Court is known. */
    private static boolean isPart(List<Token> words, Found found) {
        return found.translations().stream()
                .flatMap(term -> term.wanted().stream())
                .map(wanted -> Word.of(wanted).stream().map(Word::lower).collect(Collectors.toSet()))
                .anyMatch(wanted -> words.stream()
                        .allMatch(word -> wanted.contains(word.lower())
                                || word.readings().stream()
                                        .anyMatch(reading -> wanted.contains(Word.lower(reading.lemma())))));
    }

    /** "corrupt" where the noun is wanted, or "thunderstorm" for a storm. */
    private static boolean isDerived(List<Token> words, Found found) {
        return found.translations().stream()
                .flatMap(term -> term.wanted().stream())
                .map(Word::lower)
                .filter(wanted -> wanted.length() >= STEM && wanted.indexOf(' ') < 0)
                .anyMatch(wanted -> words.stream()
                        .map(Token::lower)
                        .anyMatch(word -> word.contains(wanted) || word.startsWith(wanted.substring(0, STEM))));
    }
}
