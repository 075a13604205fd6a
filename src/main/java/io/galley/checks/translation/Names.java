package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Indonesian;
import io.galley.analyse.Token;
import io.galley.bitext.Bitext;
import io.galley.bitext.Pair;
import io.galley.bitext.Word;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The words that are names on both sides of an article whose source is Indonesian. */
final class Names {
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final int SHORTEST = 3;

    /** A sentence may begin with a quotation mark. */
    private static final int LONGEST_MARK = 1;

    /** "United Arab Emirates". */
    private static final int LONGEST_EXONYM = 3;

    /** Between two words of one name stands a blank, or a blank and an initial. */
    private static final int LONGEST_GAP = 4;

    private final Text source;
    private final Text target;
    private final Map<Span, Token> tokens = new HashMap<>();
    private final Set<String> together = new HashSet<>();

    private Names(Article article, Bitext bitext) {
        source = new Text(article.document().text(Side.SOURCE), Exonyms.of(bitext.language()), Indonesian::has);
        target = new Text(
                article.document().text(),
                Exonyms.of(article.document().languages().target()),
                word -> false);
        bitext.pairs().forEach(pair -> {
            source.add(pair.sourceWords());
            target.add(pair.targetWords());
        });
        article.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .forEach(token -> tokens.put(token.span(), token));
        together(source);
        together(target);
    }

    static Names of(Article article) {
        return new Names(article, article.bitext().orElseThrow());
    }

    /** One side: its words, and which of them are written how. */
    private static final class Text {
        private final String text;
        private final Exonyms exonyms;

        /** What is also a word, which names nothing for itself: "Utara" in "Korea Utara". */
        private final Predicate<String> common;

        private final List<Name> capitalised = new ArrayList<>();
        private final Set<String> written = new HashSet<>();
        private final Set<String> small = new HashSet<>();
        private final Map<Span, Name> byPlace = new HashMap<>();

        Text(String text, Exonyms exonyms, Predicate<String> common) {
            this.common = common;
            this.text = text;
            this.exonyms = exonyms;
        }

        void add(List<Word> words) {
            for (int i = 0; i < words.size(); i++) {
                Word word = words.get(i);
                String letters = word.span().in(text);
                if (Character.isUpperCase(letters.codePointAt(0))) {
                    Name name = new Name(word.span(), letters, Likeness.plain(letters), meaning(words, i, letters));
                    capitalised.add(name);
                    byPlace.put(word.span(), name);
                    written.add(letters);
                } else {
                    small.add(letters);
                }
            }
        }

        /** What a word stands for: with the words around it ("New Zealand"), with what hyphens join to it ("Timor-Leste"), or alone. */
        private Optional<String> meaning(List<Word> words, int at, String letters) {
            for (int length = common.test(letters.toLowerCase(Locale.ROOT)) ? 1 : LONGEST_EXONYM;
                    length > 1;
                    length--) {
                for (int from = Math.max(0, at - length + 1); from <= at && from + length <= words.size(); from++) {
                    Optional<String> found = exonyms.meaning(words.get(from)
                            .span()
                            .to(words.get(from + length - 1).span())
                            .in(text));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return exonyms.meaning(compound(words.get(at).span())).or(() -> exonyms.meaning(letters));
        }

        /** A word with all that hyphens join to it. */
        private String compound(Span word) {
            int start = word.start();
            while (start > 0 && isOfCompound(text.charAt(start - 1))) {
                start--;
            }
            int end = word.end();
            while (end < text.length() && isOfCompound(text.charAt(end))) {
                end++;
            }
            return text.substring(start, end);
        }

        private static boolean isOfCompound(char c) {
            return c == '-' || Character.isLetter(c);
        }

        List<Name> of(List<Word> words) {
            return words.stream()
                    .map(word -> byPlace.get(word.span()))
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** Whether a word stands nowhere in small letters and is long enough to be told from others. */
        boolean canBeName(Name name) {
            return name.text().length() >= SHORTEST
                    && name.text().codePoints().allMatch(Character::isLetter)
                    && !small.contains(name.text().toLowerCase(Locale.ROOT));
        }
    }

    private void together(Text side) {
        for (int i = 1; i < side.capitalised.size(); i++) {
            Name before = side.capitalised.get(i - 1);
            Name name = side.capitalised.get(i);
            if (name.span().start() - before.span().end() <= LONGEST_GAP
                    && !side.text
                            .substring(before.span().end(), name.span().start())
                            .matches("(?s).*[,.;:\\n].*")) {
                together.add(before.plain() + " " + name.plain());
                together.add(name.plain() + " " + before.plain());
            }
        }
    }

    /** The names of the source's sentences. */
    List<Name> ofSource(Pair pair) {
        return source.of(pair.sourceWords()).stream()
                .filter(source::canBeName)
                .filter(name -> name.meaning().isPresent()
                        || target.written.contains(name.text())
                        || !Indonesian.has(name.text().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The names of the article's sentences. */
    List<Name> ofTarget(Pair pair) {
        return target.of(pair.targetWords()).stream()
                .filter(target::canBeName)
                .filter(name -> name.meaning().isPresent() || source.written.contains(name.text()) || isOnlyName(name))
                .toList();
    }

    /** Whether a name of the article is no word of its language, and stands nowhere in the source's sentences. */
    boolean isStrange(Name name, Pair pair) {
        Token token = tokens.get(name.span());
        return name.meaning().isEmpty()
                && token != null
                && !token.known()
                && NAME.matcher(name.text()).matches()
                && !isAnswered(name, source.of(pair.sourceWords()));
    }

    /** The capitalised words of the source's sentences, whether they are names or not; not those that begin one. */
    List<Name> capitalisedOfSource(Pair pair) {
        return source.of(pair.sourceWords()).stream()
                .filter(source::canBeName)
                .filter(name -> pair.source().stream()
                        .noneMatch(sentence ->
                                name.span().start() - sentence.span().start() <= LONGEST_MARK))
                .toList();
    }

    private boolean isOnlyName(Name name) {
        Token token = tokens.get(name.span());
        return token == null || token.readings().isEmpty() || token.isOnly("NNP") || !token.known();
    }

    List<Name> wordsOfSource(Pair pair) {
        return source.of(pair.sourceWords());
    }

    List<Name> wordsOfTarget(Pair pair) {
        return target.of(pair.targetWords());
    }

    /** Whether one of the other side's words can stand for the same. */
    boolean isAnswered(Name name, List<Name> others) {
        return others.stream().anyMatch(other -> isSame(name, other));
    }

    /** Whether two words, one of each side, can stand for the same. */
    boolean isSame(Name name, Name other) {
        if (name.meaning().isPresent() && name.meaning().equals(other.meaning())) {
            return true;
        }
        // Who is spelled alike on both sides elsewhere is not spelled otherwise here.
        boolean spelledAlike = source.written.contains(name.text()) && target.written.contains(name.text());
        return spelledAlike
                ? Likeness.isClose(name.plain(), other.plain())
                : Likeness.isPossible(name.plain(), other.plain());
    }

    /** Whether a name of the source and one of the article surely name two things. */
    boolean differ(Name original, Name name) {
        if (together.contains(original.plain() + " " + name.plain())) {
            return false;
        }
        if (original.meaning().isPresent()
                && name.meaning().isEmpty()
                && (!isOnlyName(name) || !original.isOfPlaceOrTime())) {
            return false;
        }
        if (isInitials(original) || isInitials(name)) {
            // Initials are translated, too: only those that the article has elsewhere were surely to be kept.
            return isInitials(original) && isInitials(name) && isUsed(original);
        }
        return original.kind().isEmpty()
                || name.kind().isEmpty()
                || original.kind().equals(name.kind());
    }

    private static boolean isInitials(Name name) {
        return name.text().equals(name.text().toUpperCase(Locale.ROOT));
    }

    /** Whether the article has a name of the source in the same letters. */
    boolean isUsed(Name name) {
        return target.written.contains(name.text());
    }
}
