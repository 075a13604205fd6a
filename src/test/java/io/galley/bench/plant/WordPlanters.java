package io.galley.bench.plant;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words in the place of others, and words lost. */
final class WordPlanters {
    private static final Pattern SMALL_WORD = Pattern.compile("(?<=\\p{Ll} )\\p{Ll}{4,}(?![\\p{L}'’-])");
    private static final Pattern SMALL_WORDS = Pattern.compile("(?<=\\p{Ll} )\\p{Ll}+(?: \\p{Ll}+){3,5}(?=[ .,])");
    private static final Pattern BE = Pattern.compile(
            "(?<=\\p{L}|\\d) (is|are|was|were)(?= (?:a|an|the|not|in|at|on|no|still|also|now|likely|due|too|more|very|up|down|about|only)\\b)");
    private static final Pattern ANY_BE = Pattern.compile("\\b(?:is|are|was|were|be|been|am)\\b");
    private static final Pattern NOT_ANY = Pattern.compile(
            "(?:\\bnot|n't|n’t|\\bnever|\\bwithout|\\bhardly)(?: \\p{Ll}+){0,2} (any)(?=\\b|thing|body|where)");
    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{3,5}\\b");
    private static final Pattern EXPLAINED = Pattern.compile(
            "((?:\\p{Lu}\\p{Ll}+(?: (?:of|for|the|and|on|in))* ){1,5}\\p{Lu}\\p{Ll}+) \\((\\p{Lu}{2,6})\\)");
    private static final Map<String, String> SENSES = Lists.pairs("senses.tsv");
    private static final Map<String, String> PHRASES = Lists.pairs("fixed-phrases.tsv");
    private static final Map<String, String> CALQUES = Lists.pairs("calques.tsv");
    private static final Map<String, String> REDUNDANCIES = Lists.pairs("redundancies.tsv");
    private static final Map<String, String> BODIES = Lists.pairs("bodies.tsv");
    private static final Map<String, String> BRITISH = Lists.pairs("dialect.tsv");

    private WordPlanters() {}

    static Planter indonesianWord(Dictionary dictionary) {
        return (draft, random) -> draft.find(SMALL_WORD)
                .filter(match -> dictionary.indonesian().containsKey(match.group()))
                .map(match -> Planted.over(
                        Draft.group(match, 0),
                        Lists.any(dictionary.indonesian().getOrDefault(match.group(), List.of()), random)))
                .filter(planted -> !draft.vocabulary().contains(planted.with()))
                .toList();
    }

    static Planter indonesianPhrase(Dictionary dictionary) {
        return (draft, random) -> draft.find(SMALL_WORDS)
                .map(match -> {
                    List<String> run = Lists.any(dictionary.phrases(), random);
                    int size = 3 + random.nextInt(Math.min(4, run.size() - 2));
                    return Planted.over(
                            Draft.group(match, 0), String.join(" ", run.subList(0, Math.min(size, run.size()))));
                })
                .toList();
    }

    static Planter fromPairs(Map<String, String> pairs) {
        Pattern words = Lists.wordsOf(Lists.longestFirst(pairs.keySet().stream()
                .flatMap(word -> java.util.stream.Stream.of(word, Lists.capital(word)))
                .toList()));
        return (draft, random) -> draft.find(words)
                .map(match -> {
                    String word = match.group(1);
                    String other = pairs.getOrDefault(
                            word,
                            pairs.getOrDefault(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1), ""));
                    return Planted.over(Draft.group(match, 1), Lists.asWritten(other, word));
                })
                .toList();
    }

    static Planter wrongSense() {
        return fromPairs(SENSES);
    }

    static Planter phraseBroken() {
        return fromPairs(PHRASES);
    }

    static Planter calque() {
        return fromPairs(CALQUES);
    }

    static Planter redundancy() {
        return fromPairs(REDUNDANCIES);
    }

    /** One word in the spelling of the other side of the Atlantic, in a story that has words enough of this side. */
    static List<Planted> dialectMixed(Draft draft, Random random) {
        Map<String, String> other = new HashMap<>(BRITISH);
        BRITISH.forEach((american, british) -> other.put(british, american));
        List<MatchResult> words =
                draft.find(Lists.wordsOf(Lists.longestFirst(other.keySet()))).toList();
        boolean oneSide = words.stream().allMatch(word -> BRITISH.containsKey(word.group(1)))
                || words.stream().noneMatch(word -> BRITISH.containsKey(word.group(1)));
        if (words.size() < 2 || !oneSide) {
            return List.of();
        }
        return words.stream()
                .map(word -> {
                    Planted planted =
                            Planted.over(Draft.group(word, 1), Objects.requireNonNull(other.get(word.group(1))));
                    for (MatchResult rest : words) {
                        if (words.size() == 2 && rest.start() != word.start()) {
                            planted = planted.alsoAt(Draft.group(rest, 1));
                        }
                    }
                    return planted;
                })
                .toList();
    }

    /** An institution under another name the second time. */
    static List<Planted> termVariant(Draft draft, Random random) {
        Pattern institution = Pattern.compile("((?:\\p{Lu}\\p{Ll}+ ){1,3})(" + String.join("|", BODIES.keySet())
                + ")(?![\\p{L}-]| (?:of|for|\\p{Lu}))");
        Map<String, Span> first = new HashMap<>();
        List<Planted> found = new ArrayList<>();
        draft.find(institution).forEach(match -> {
            Span earlier = first.putIfAbsent(match.group(), Draft.group(match, 0));
            if (earlier != null && !match.group().startsWith("The ")) {
                found.add(Planted.over(Draft.group(match, 2), Objects.requireNonNull(BODIES.get(match.group(2))))
                        .alsoAt(Draft.group(match, 0))
                        .alsoAt(earlier));
            }
        });
        return found;
    }

    /** Two letters of an acronym in the wrong order, where the story has it right several times. */
    static List<Planted> acronymGarbled(Draft draft, Random random) {
        Map<String, List<Span>> places = new TreeMap<>();
        draft.find(ACRONYM).forEach(match -> places.computeIfAbsent(match.group(), any -> new ArrayList<>())
                .add(Draft.group(match, 0)));
        List<Planted> found = new ArrayList<>();
        for (Map.Entry<String, List<Span>> all : places.entrySet()) {
            String acronym = all.getKey();
            int at = random.nextInt(acronym.length() - 1);
            String garbled =
                    acronym.substring(0, at) + acronym.charAt(at + 1) + acronym.charAt(at) + acronym.substring(at + 2);
            if (all.getValue().size() >= 3 && !garbled.equals(acronym) && !places.containsKey(garbled)) {
                all.getValue().stream().skip(1).forEach(place -> found.add(Planted.over(place, garbled)));
            }
        }
        return found;
    }

    /** An acronym whose explanation is gone, and which is used again. */
    static List<Planted> acronymUnexplained(Draft draft, Random random) {
        return draft.find(EXPLAINED)
                .filter(match -> initials(match.group(1)).equals(match.group(2))
                        && draft.text().indexOf(match.group(2), match.end()) > 0)
                .map(match -> {
                    int next = draft.text().indexOf(match.group(2), match.end());
                    return Planted.over(Draft.group(match, 0), match.group(2))
                            .alsoAt(new Span(next, next + match.group(2).length()));
                })
                .toList();
    }

    private static String initials(String name) {
        return name.replaceAll("\\b(?:of|for|the|and|on|in)\\b", "").replaceAll("[^\\p{Lu}]", "");
    }

    /** The only verb of a sentence gone. */
    static List<Planted> verbLost(Draft draft, Random random) {
        return draft.find(BE)
                .filter(match -> {
                    String sentence =
                            draft.sentenceAt(match.start()).orElseThrow().in(draft.text());
                    return ANY_BE.matcher(sentence).results().count() == 1 && !sentence.endsWith("?");
                })
                .map(match -> Planted.without(Draft.group(match, 0), 8))
                .toList();
    }

    static List<Planted> doubleNegation(Draft draft, Random random) {
        return draft.find(NOT_ANY)
                .map(match -> Planted.over(Draft.group(match, 1), "no").alsoAt(new Span(match.start(), match.end())))
                .toList();
    }
}
