package io.galley.bench.plant;

import io.galley.bench.CleanNews.Story;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A story as the planters see it: cut up by plain patterns, since what the product itself reads in it is what is to be
 * measured.
 *
 * @param paragraphs all, the headline too
 * @param sentences those of the paragraphs that are running text
 * @param people those who are called by first name and surname somewhere, in the order of the story
 * @param vocabulary words that clean stories write in small letters
 */
public record Draft(
        Story story, List<Span> paragraphs, List<Span> sentences, List<Person> people, Set<String> vocabulary) {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");
    private static final Pattern END = Pattern.compile("[.!?][\"”’')]?\\s+(?=[\"“‘(]?\\p{Lu})");
    private static final Pattern NO_END = Pattern.compile(
            "(?:\\b(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Prof|No|vs|Inc|Corp|Co|Ltd|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\\.S|U\\.K|U\\.N|D\\.C|a\\.m|p\\.m)|\\b\\p{Lu})\\.$");
    private static final String SURNAME = "(?:(?:Mc|Mac|O'|De|Di|Van )?\\p{Lu}\\p{Ll}+)(?:-\\p{Lu}\\p{Ll}+)?";
    private static final Pattern FULL_NAME =
            Pattern.compile("\\b(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. )?(" + SURNAME + ")(?!\\s\\p{Lu}|[\\p{L}\\d-])");
    private static final Map<String, String> GIVEN_NAMES = Lists.pairs("given-names.tsv");

    /** A sex that a first name tells. */
    enum Sex {
        WOMAN,
        MAN
    }

    /**
     * @param name first name and surname, as they stand together
     * @param whole where they stand together
     * @param alone where the surname stands without it
     */
    record Person(String name, String surname, Sex sex, List<Span> whole, List<Span> alone) {
        Stream<Span> mentions() {
            return Stream.concat(whole.stream(), alone.stream()).sorted();
        }
    }

    public static Draft of(Story story, Set<String> vocabulary) {
        String text = story.text();
        List<Span> paragraphs = new ArrayList<>();
        Matcher lines = PARAGRAPH.matcher(text);
        while (lines.find()) {
            paragraphs.add(new Span(lines.start(), lines.end()));
        }
        List<Span> sentences = new ArrayList<>();
        paragraphs.stream()
                .filter(paragraph -> isRunningText(paragraph.in(text)))
                .forEach(paragraph -> sentences.addAll(sentences(text, paragraph)));
        return new Draft(story, paragraphs, List.copyOf(sentences), people(text), vocabulary);
    }

    private static boolean isRunningText(String paragraph) {
        return Lists.wordsIn(paragraph) >= 6
                && paragraph.matches("(?s).*[.!?][\"”’')]*\\s*")
                && paragraph.chars().filter(Character::isLowerCase).count() > paragraph.length() / 2;
    }

    private static List<Span> sentences(String text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        Matcher ends = END.matcher(text).region(paragraph.start(), paragraph.end());
        int start = paragraph.start();
        while (ends.find()) {
            if (!NO_END.matcher(text.substring(Math.max(start, ends.start() - 6), ends.start() + 1))
                    .find()) {
                sentences.add(new Span(
                        start, ends.start() + ends.group().stripTrailing().length()));
                start = ends.end();
            }
        }
        int end = paragraph.start() + paragraph.in(text).stripTrailing().length();
        if (start < end) {
            sentences.add(new Span(start, end));
        }
        return sentences;
    }

    private static List<Person> people(String text) {
        Map<String, Person> bySurname = new LinkedHashMap<>();
        Matcher names = FULL_NAME.matcher(text);
        while (names.find()) {
            String sex = GIVEN_NAMES.get(names.group(1));
            if (sex != null && !GIVEN_NAMES.containsKey(names.group(2))) {
                Person person = bySurname.computeIfAbsent(
                        names.group(2),
                        surname -> new Person(
                                names.group(),
                                surname,
                                sex.equals("f") ? Sex.WOMAN : Sex.MAN,
                                new ArrayList<>(),
                                new ArrayList<>()));
                person.whole().add(new Span(names.start(), names.end()));
            }
        }
        for (Person person : bySurname.values()) {
            Matcher alone = Pattern.compile("(?<![\\p{L}\\d-])" + Pattern.quote(person.surname()) + "(?![\\p{L}\\d-])")
                    .matcher(text);
            while (alone.find()) {
                boolean joined = text.substring(0, alone.start()).matches("(?s).*\\p{Lu}[\\p{L}.]* $")
                        || text.substring(alone.end()).matches("(?s) (?:& )?\\p{Lu}.*");
                if (!joined) {
                    person.alone().add(new Span(alone.start(), alone.end()));
                }
            }
        }
        return List.copyOf(bySurname.values());
    }

    String text() {
        return story.text();
    }

    /** What a pattern finds in running text. */
    Stream<MatchResult> find(Pattern pattern) {
        return sentences.stream().flatMap(sentence -> pattern.matcher(text())
                .region(sentence.start(), sentence.end())
                .useTransparentBounds(true)
                .results());
    }

    Optional<Span> sentenceAt(int offset) {
        return sentences.stream()
                .filter(sentence -> sentence.start() <= offset && offset < sentence.end())
                .findFirst();
    }

    boolean isInProse(Span place) {
        return sentences.stream().anyMatch(sentence -> sentence.contains(place));
    }

    /** The sentence before another one of the same paragraph. */
    Optional<Span> before(Span sentence) {
        int at = sentences.indexOf(sentence);
        return at > 0
                        && text().substring(sentences.get(at - 1).end(), sentence.start())
                                        .indexOf('\n')
                                < 0
                ? Optional.of(sentences.get(at - 1))
                : Optional.empty();
    }

    /** The sentences that end their paragraph. */
    List<Span> lastSentences() {
        return sentences.stream()
                .filter(sentence -> sentence.end() == text().length()
                        || text().substring(sentence.end()).stripLeading().isEmpty()
                        || text().substring(sentence.end()).matches("(?s)\\s*?\\n.*"))
                .toList();
    }

    /** Where a matched group stands. */
    static Span group(MatchResult match, int group) {
        return new Span(match.start(group), match.end(group));
    }
}
