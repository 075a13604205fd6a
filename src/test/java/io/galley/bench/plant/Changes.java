package io.galley.bench.plant;

import io.galley.bench.ParallelNews.Row;
import io.galley.bench.ParallelNews.Story;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Errors that only the source tells, planted in the English side of parallel news. */
public final class Changes {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,:/-])\\d[\\d,.]*\\d|(?<![\\d.,:/-])[3-9]\\b(?![.,:]\\d)");
    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d.,:/$£€-])(\\d[\\d,.]*\\d|[3-9]) (?=\\p{Ll}{3,}s\\b)");
    private static final Pattern SCALE = Pattern.compile("\\b(million|billion|trillion)\\b");
    private static final Pattern NEGATION = Pattern.compile(" not\\b|n['’]t\\b| never\\b");
    private static final Pattern NO_OTHER_NEGATION = Pattern.compile(
            "(?i)\\b(?:not|never|no|none|nobody|nothing|without|nor|neither)\\b|n['’]t\\b|\\b(?:un|in|im|dis)\\p{L}{4,}|less\\b");
    private static final Pattern AUXILIARY =
            Pattern.compile("\\b(?:is|are|was|were|will|would|has|have|had|can|could|should)\\b(?! not)(?= \\p{Ll})");
    private static final Pattern NAME = Pattern.compile("(?<=\\p{Ll}[,]? )\\p{Lu}\\p{Ll}{3,}(?![\\p{L}-]| \\p{Lu})");
    private static final Pattern TAIL = Pattern.compile(
            "(?:,)? (?:who|which|because|after|when|while|although|but|as|since|where|before|if) [^.?!\"“”]{25,}(?=\\.$)");
    private static final Pattern ASIDE = Pattern.compile(", (?:who|which|where|a|the|an) [^,.\"“”]{25,},");
    private static final Pattern QUOTED = Pattern.compile("[\"“]([^\"“”]{30,})[\"”]");
    private static final List<String> STRANGERS = Lists.lines("strangers.tsv");
    private static final int SHORTEST = 8;

    private Changes() {}

    public static List<ChangeKind> all() {
        return List.of(
                kind("number-changed", "a number changed by a digit", Changes::numberChanged, "number-mismatch"),
                kind("number-lost", "a count gone", Changes::numberLost, "number-mismatch"),
                kind("scale-changed", "million for billion", Changes::scaleChanged, "number-mismatch"),
                kind("name-swapped", "another name of the story for a name", Changes::nameSwapped, "name-mismatch"),
                kind(
                        "name-replaced",
                        "a name of nobody in the story for a name",
                        Changes::nameReplaced,
                        "name-mismatch"),
                kind("negation-lost", "“not” or “never” gone", Changes::negationLost, "negation-flip"),
                kind("negation-added", "“not” put in", Changes::negationAdded, "negation-flip"),
                kind("sentence-lost", "a sentence gone", Changes::sentenceLost, "omission", "clause-omission"),
                kind(
                        "sentence-added",
                        "a sentence of another story",
                        Changes::sentenceAdded,
                        "addition",
                        "clause-addition"),
                kind(
                        "clause-lost",
                        "a clause gone",
                        Changes::clauseLost,
                        "clause-omission",
                        "omission",
                        "mistranslation"),
                kind(
                        "clause-added",
                        "a clause of another story",
                        Changes::clauseAdded,
                        "clause-addition",
                        "addition",
                        "mistranslation"),
                kind(
                        "sentence-untranslated",
                        "a sentence in Indonesian",
                        Changes::untranslated,
                        "untranslated-segment",
                        "untranslated-word"),
                kind("question-lost", "a full stop for a question mark", Changes::questionLost, "question-lost"),
                kind("quotation-lost", "direct speech without its marks", Changes::quotationLost, "quotation-mismatch"),
                kind(
                        "word-replaced",
                        "a noun or verb of another story for one",
                        Changes::wordReplaced,
                        "mistranslation",
                        "odd-word"));
    }

    private static ChangeKind kind(String id, String says, ChangeKind.Changer changer, String... checks) {
        return new ChangeKind(id, says, Set.of(checks), changer);
    }

    /** What a pattern finds in the English sentences. */
    private static List<Change> over(Story story, Pattern pattern, Function<MatchResult, String> with) {
        return rows(story)
                .flatMap(row -> matches(story, row, pattern))
                .map(match -> Change.of(Planted.over(Draft.group(match, 0), with.apply(match))))
                .toList();
    }

    private static Stream<Row> rows(Story story) {
        return story.rows().stream().filter(row -> Lists.wordsIn(row.target().in(story.target())) >= SHORTEST);
    }

    private static Stream<MatchResult> matches(Story story, Row row, Pattern pattern) {
        return pattern.matcher(story.target())
                .region(row.target().start(), row.target().end())
                .useTransparentBounds(true)
                .useAnchoringBounds(true)
                .results();
    }

    private static List<Change> numberChanged(Story story, List<Story> all, Random random) {
        return over(story, NUMBER, match -> otherDigit(match.group(), random));
    }

    private static String otherDigit(String number, Random random) {
        int at = random.nextInt(number.length());
        while (!Character.isDigit(number.charAt(at))) {
            at = random.nextInt(number.length());
        }
        int old = Character.digit(number.charAt(at), 10);
        int other = 1 + random.nextInt(9);
        return number.substring(0, at) + (other == old ? (old + 1) % 10 : other) + number.substring(at + 1);
    }

    private static List<Change> numberLost(Story story, List<Story> all, Random random) {
        List<Change> changes = new ArrayList<>();
        rows(story).forEach(row -> matches(story, row, COUNT)
                .forEach(match ->
                        changes.add(Change.losing(Planted.without(Draft.group(match, 0), SHORTEST), row.source()))));
        return changes;
    }

    private static List<Change> scaleChanged(Story story, List<Story> all, Random random) {
        return over(story, SCALE, match -> match.group().equals("billion") ? "million" : "billion");
    }

    private static List<Change> nameSwapped(Story story, List<Story> all, Random random) {
        Set<String> names = new TreeSet<>();
        rows(story).forEach(row -> matches(story, row, NAME)
                .map(MatchResult::group)
                .filter(name -> row.source().in(story.source()).contains(name))
                .forEach(names::add));
        return renamed(story, List.copyOf(names), random);
    }

    private static List<Change> nameReplaced(Story story, List<Story> all, Random random) {
        return renamed(story, STRANGERS, random);
    }

    /** Takes names that Indonesian spells alike, so that they surely are names. */
    private static List<Change> renamed(Story story, List<String> names, Random random) {
        List<Change> changes = new ArrayList<>();
        rows(story).forEach(row -> matches(story, row, NAME).forEach(match -> {
            String source = row.source().in(story.source());
            List<String> others =
                    names.stream().filter(name -> !source.contains(name)).toList();
            if (source.contains(match.group())
                    && !others.isEmpty()
                    && row.target().in(story.target()).split(match.group(), -1).length == 2) {
                changes.add(Change.of(Planted.over(Draft.group(match, 0), Lists.any(others, random))));
            }
        }));
        return changes;
    }

    private static List<Change> negationLost(Story story, List<Story> all, Random random) {
        List<Change> changes = new ArrayList<>();
        rows(story).forEach(row -> {
            Matcher others = NO_OTHER_NEGATION.matcher(row.target().in(story.target()));
            if (others.results().count() == 1) {
                matches(story, row, NEGATION)
                        .filter(match ->
                                !story.target().substring(0, match.start()).matches("(?s).*(?:ca|wo|Ca|Wo)$"))
                        .forEach(match -> changes.add(
                                Change.losing(Planted.without(Draft.group(match, 0), 2 * SHORTEST), row.source())));
            }
        });
        return changes;
    }

    private static List<Change> negationAdded(Story story, List<Story> all, Random random) {
        List<Change> changes = new ArrayList<>();
        rows(story)
                .filter(row -> !NO_OTHER_NEGATION
                        .matcher(row.target().in(story.target()))
                        .find())
                .forEach(row -> matches(story, row, AUXILIARY)
                        .forEach(match -> changes.add(Change.losing(
                                Planted.over(Draft.group(match, 0), match.group() + " not"), row.source()))));
        return changes;
    }

    private static List<Change> sentenceLost(Story story, List<Story> all, Random random) {
        return rows(story)
                .map(row -> Change.losing(Planted.without(row.target(), 0), row.source()))
                .toList();
    }

    private static List<Change> sentenceAdded(Story story, List<Story> all, Random random) {
        Story other = Lists.any(all.stream().filter(any -> !any.equals(story)).toList(), random);
        List<String> sentences =
                rows(other).map(row -> row.target().in(other.target())).toList();
        return rows(story)
                .map(row -> FigurePlanters.added(row.target(), Lists.any(sentences, random)))
                .map(Change::of)
                .toList();
    }

    private static List<Change> clauseLost(Story story, List<Story> all, Random random) {
        List<Change> changes = new ArrayList<>();
        rows(story).forEach(row -> {
            String sentence = row.target().in(story.target());
            Stream.of(TAIL, ASIDE)
                    .forEach(pattern -> pattern.matcher(sentence).results().forEach(match -> {
                        Span old = Draft.group(match, 0).shift(row.target().start());
                        changes.add(Change.losing(Planted.without(old, 2 * SHORTEST), row.source()));
                    }));
        });
        return changes;
    }

    private static List<Change> clauseAdded(Story story, List<Story> all, Random random) {
        List<String> clauses = all.stream()
                .filter(other -> !other.equals(story))
                .flatMap(other -> rows(other)
                        .flatMap(row ->
                                TAIL.matcher(row.target().in(other.target())).results()))
                .map(MatchResult::group)
                .toList();
        return rows(story)
                .filter(row -> story.target().charAt(row.target().end() - 1) == '.')
                .map(row -> new Span(row.target().end() - 1, row.target().end() - 1))
                .map(end -> Change.of(Planted.over(end, Lists.any(clauses, random))))
                .toList();
    }

    private static List<Change> untranslated(Story story, List<Story> all, Random random) {
        return rows(story)
                .map(row -> Change.of(Planted.over(row.target(), row.source().in(story.source()))))
                .toList();
    }

    private static List<Change> questionLost(Story story, List<Story> all, Random random) {
        return over(story, Pattern.compile("\\?"), match -> ".");
    }

    private static List<Change> quotationLost(Story story, List<Story> all, Random random) {
        List<Change> changes = new ArrayList<>();
        rows(story).forEach(row -> matches(story, row, QUOTED)
                .filter(match -> row.source().in(story.source()).matches("(?s).*[\"“”].*"))
                .forEach(match ->
                        changes.add(Change.losing(Planted.over(Draft.group(match, 0), match.group(1)), row.source()))));
        return changes;
    }

    private static List<Change> wordReplaced(Story story, List<Story> all, Random random) {
        Pattern noun =
                Pattern.compile("(?<=\\b(?:the|a|of|his|their) )\\p{Ll}{5,}(?= (?:of|in|and|to|was|is|for|that)\\b)");
        List<String> nouns = all.stream()
                .filter(other -> !other.equals(story))
                .flatMap(other -> rows(other)
                        .flatMap(row ->
                                noun.matcher(row.target().in(other.target())).results()))
                .map(MatchResult::group)
                .toList();
        return over(story, noun, match -> Lists.any(nouns, random));
    }
}
