package io.galley.checks.terminology;

import io.galley.analyse.Article;
import io.galley.checks.terminology.Lexicon.Candidate;
import io.galley.terms.Term;
import io.galley.text.Block;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for what a glossary does not want in one sentence. */
final class Search {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Pattern SPACE_OR_HYPHEN = Pattern.compile("[ -]?");

    /** Words that take "a", and words that take "an", for certain. */
    private static final Pattern BEGINS_SOFT = Pattern.compile("(?![aeiouh]|x-)\\p{L}|one\\b|uni(?![nm])|use|eu");

    private static final Pattern BEGINS_LOUD = Pattern.compile("[ai]|e(?![uw])|o(?!ne\\b|nce)|un(?!i)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Lexicon lexicon;
    private final Surroundings sentence;

    /** How words of the text stand to a wording; of two for the same words the earlier constant counts. */
    private enum Standing {
        /** What is wanted, as it is wanted. */
        RIGHT,
        /** What is not wanted, or what is wanted in wrong letters. */
        WRONG,
        /** Words that look like what is wanted and may be something else: "apple". */
        OPEN
    }

    private record Found(Candidate candidate, Span span, Standing standing) {}

    private Search(Lexicon lexicon, Surroundings sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
    }

    /** The places of an article that go against rules of one kind. */
    static Stream<Breach> breaches(Article article, Lexicon lexicon, Term.Kind kind) {
        if (lexicon.isEmpty()) {
            return Stream.of();
        }
        return article.passages().stream()
                .filter(passage -> passage.segment().block() != Block.BOILERPLATE)
                .flatMap(passage ->
                        passage.sentences().stream().map(sentence -> new Surroundings(article, passage, sentence)))
                .flatMap(sentence -> new Search(lexicon, sentence).breaches(kind));
    }

    /** The longest wording counts, wanted or not: "Ministry of Defence Industry" holds no "Ministry of Defence". */
    private Stream<Breach> breaches(Term.Kind kind) {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            lexicon.from(i, sentence.words(), candidate -> found(candidate).ifPresent(all::add));
        }
        all.sort(Comparator.comparingInt((Found found) -> -found.span().length())
                .thenComparing(found -> found.candidate().inflected() >= 0)
                .thenComparing(Found::standing)
                .thenComparing(Found::span));
        List<Found> chosen = new ArrayList<>();
        for (Found found : all) {
            if (chosen.stream().noneMatch(other -> other.span().overlaps(found.span()))) {
                chosen.add(found);
            }
        }
        return chosen.stream()
                .filter(found -> found.standing() == Standing.WRONG
                        && found.candidate().wording().term().kind() == kind)
                .sorted(Comparator.comparing(Found::span))
                .map(this::breach);
    }

    private Optional<Found> found(Candidate candidate) {
        Wording wording = candidate.wording();
        int start = sentence.words().get(candidate.first()).span().start()
                - wording.lead().length();
        int end = sentence.words().get(candidate.last()).span().end()
                + wording.tail().length();
        if (!sentence.hasAt(start, wording.lead())
                || !sentence.hasAt(end - wording.tail().length(), wording.tail())) {
            return Optional.empty();
        }
        Span span = new Span(start, end);
        if (!gapsAllow(candidate)
                || sentence.isInAddress(span)
                || sentence.areJoined(candidate.first(), candidate.last())) {
            return Optional.empty();
        }
        return standing(candidate, span).map(standing -> new Found(candidate, span, standing));
    }

    private Optional<Standing> standing(Candidate candidate, Span span) {
        Wording wording = candidate.wording();
        boolean fits = hasAllWords(candidate) && lettersFit(candidate) && !isTakenApart(candidate);
        if (wording.wanted()) {
            if (fits && gapsAreEqual(candidate) || sentence.isAllCapitals()) {
                return Optional.of(Standing.RIGHT);
            }
            return Optional.of(wording.isName() && isEvident(candidate) ? Standing.WRONG : Standing.OPEN);
        }
        boolean isSmall = !wording.exact();
        boolean isAnother = isSmall
                && (wording.words().size() == 1 && sentence.areHyphenated(candidate.first(), candidate.last())
                        || words(candidate).anyMatch(Word::isCapitalised) && sentence.isName(span));
        return fits && !isAnother ? Optional.of(Standing.WRONG) : Optional.empty();
    }

    private Stream<Word> words(Candidate candidate) {
        return sentence.words().subList(candidate.first(), candidate.last() + 1).stream();
    }

    private static int length(Candidate candidate) {
        return candidate.last() - candidate.first() + 1;
    }

    private static boolean hasAllWords(Candidate candidate) {
        return length(candidate) == candidate.wording().words().size();
    }

    /** Space and hyphen stand for each other, and nothing at all for both where a name was taken apart or run together. */
    private boolean gapsAllow(Candidate candidate) {
        return inner(candidate).allMatch(i -> {
            String gap = sentence.words().get(candidate.first() + i).gap();
            if (!hasAllWords(candidate)) {
                return SPACE_OR_HYPHEN.matcher(gap).matches();
            }
            String wanted = candidate.wording().words().get(i).gap();
            return gap.equals(wanted)
                    || SPACE_OR_HYPHEN.matcher(gap).matches()
                            && SPACE_OR_HYPHEN.matcher(wanted).matches();
        });
    }

    private boolean gapsAreEqual(Candidate candidate) {
        return inner(candidate).allMatch(i -> sentence.words()
                .get(candidate.first() + i)
                .gap()
                .equals(candidate.wording().words().get(i).gap()));
    }

    /** "took over" is no form of "take-over", as "passers-by" is of "passer-by". */
    private boolean isTakenApart(Candidate candidate) {
        return candidate.inflected() >= 0
                && candidate.inflected() < candidate.last()
                && candidate.wording().words().stream()
                        .anyMatch(word -> word.gap().equals("-"))
                && !gapsAreEqual(candidate);
    }

    private static IntStream inner(Candidate candidate) {
        return IntStream.range(1, length(candidate));
    }

    /** Whether the words have capitals where the wording has them, but for those that their place gives them. */
    private boolean lettersFit(Candidate candidate) {
        return IntStream.range(0, length(candidate)).allMatch(i -> {
            int at = candidate.first() + i;
            Word written = sentence.words().get(at);
            Word listed = candidate.wording().words().get(i);
            int same = at == candidate.inflected()
                    ? common(written.lower(), listed.lower())
                    : Math.min(written.text().length(), listed.text().length());
            String letters = written.text().substring(0, same);
            String norm = listed.text().substring(0, same);
            boolean mayRise = sentence.isHeadline() || i == 0 && sentence.opens(at);
            return letters.equals(norm)
                    || mayRise && letters.equals(risen(norm))
                    || ARTICLES.contains(listed.lower())
                    || sentence.isAllCapitals() && !candidate.wording().exact();
        });
    }

    private static String risen(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static int common(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Whether words in wrong letters are the name and not ordinary words: "gojek", "mata Najwa", but not "apple". */
    private boolean isEvident(Candidate candidate) {
        boolean isCompound = sentence.areHyphenated(candidate.first(), candidate.last());
        return IntStream.rangeClosed(candidate.first(), candidate.last())
                .filter(at -> !ARTICLES.contains(sentence.words().get(at).lower()))
                .anyMatch(at -> {
                    Word word = sentence.words().get(at);
                    boolean isRaised = word.isCapitalised() && !sentence.isHeadline() && !sentence.opens(at);
                    return word.common() ? isRaised && length(candidate) > 1 : isRaised || !isCompound;
                });
    }

    private Breach breach(Found found) {
        Term term = found.candidate().wording().term();
        Candidate candidate = found.candidate();
        List<String> better = new ArrayList<>();
        List<String> fixes = new ArrayList<>();
        for (String wanted : term.wanted()) {
            Optional<String> form = inForm(wanted, candidate);
            better.add(form.orElse(wanted));
            form.map(text -> inLetters(text, candidate))
                    .filter(text -> !breaksArticle(text, candidate.first()))
                    .ifPresent(fixes::add);
        }
        return new Breach(
                term, found.span(), SPACES.matcher(sentence.text(found.span())).replaceAll(" "), better, fixes);
    }

    /** The wanted word in the form of the unwanted one, if it is certain. */
    private Optional<String> inForm(String wanted, Candidate candidate) {
        return candidate.inflected() < 0
                ? Optional.of(wanted)
                : Inflection.of(
                        wanted, sentence.words().get(candidate.inflected()).tags(candidate.base()));
    }

    private String inLetters(String text, Candidate candidate) {
        if (sentence.isAllCapitals()) {
            return text.toUpperCase(Locale.ROOT);
        }
        List<Word> words = words(candidate).toList();
        if (!words.get(0).isCapitalised() || candidate.wording().wanted()) {
            return text;
        }
        boolean isTitle = sentence.isHeadline() && words.stream().allMatch(Word::isCapitalised);
        return isTitle ? capitals(text) : sentence.opens(candidate.first()) ? capital(text) : text;
    }

    private static String capitals(String text) {
        return Stream.of(text.split(" ", -1))
                .map(Search::capital)
                .reduce((a, b) -> a + " " + b)
                .orElse(text);
    }

    /** A name that begins with a small letter keeps it. */
    private static String capital(String text) {
        return text.chars().anyMatch(Character::isUpperCase) ? text : risen(text);
    }

    /** "an illegal alien" would become "an migrant". */
    private boolean breaksArticle(String text, int first) {
        return sentence.follows(first, "a")
                        && !BEGINS_SOFT.matcher(Word.lower(text)).lookingAt()
                || sentence.follows(first, "an")
                        && !BEGINS_LOUD.matcher(Word.lower(text)).lookingAt();
    }
}
