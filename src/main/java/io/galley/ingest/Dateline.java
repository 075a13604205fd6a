package io.galley.ingest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, agency and date that a news story opens with, up to the dash: {@code JAKARTA - }, {@code OSLO (Reuters) — },
 * {@code Medan, Kompas.com -- }.
 */
final class Dateline {
    private static final int LONGEST = 90;
    private static final int WORDS_OF_A_BARE_PLACE = 3;

    /** “US - China talks” is no place. */
    private static final int LETTERS_OF_AN_ACRONYM = 3;

    private static final Pattern DASH = Pattern.compile("\\s*(?:—|–|--+)\\s*|\\s+-\\s*|-\\s+");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^()]{1,40}\\)");
    private static final Pattern NO_NAME = Pattern.compile("[;:!?\"“”]");
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "de", "la", "el", "al", "di", "du", "del", "and", "the", "on");

    private Dateline() {}

    /** How many characters of a paragraph its dateline takes, the dash and the blanks after it among them; 0 without one. */
    static int length(String paragraph) {
        Matcher dash = DASH.matcher(paragraph);
        if (!dash.find() || dash.start() == 0 || dash.start() > LONGEST) {
            return 0;
        }
        String head = paragraph.substring(0, dash.start());
        String story = paragraph.substring(dash.end());
        return isMadeOfNames(head) && opensStory(story) && isPlace(head, story) ? dash.end() : 0;
    }

    private static boolean isMadeOfNames(String head) {
        return !NO_NAME.matcher(head).find()
                && Sentences.words(IN_PARENTHESES.matcher(head).replaceAll("")).stream()
                        .allMatch(word -> SMALL_WORDS.contains(word)
                                || word.codePoints().noneMatch(Character::isLetter)
                                || startsUpperCase(word)
                                || word.matches("\\p{L}[\\p{L}\\d]*\\.\\p{L}{2,6},?"));
    }

    private static boolean opensStory(String story) {
        return story.isEmpty() || !Character.isLowerCase(story.codePointAt(0));
    }

    private static boolean startsUpperCase(String word) {
        return word.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase);
    }

    private static boolean isPlace(String head, String story) {
        boolean isNarrowed = head.contains(",") || head.contains("/") || head.endsWith(")");
        String place = head.split("[,(]", 2)[0];
        long letters = place.chars().filter(Character::isLetter).count();
        if (letters > 0 && place.codePoints().noneMatch(Character::isLowerCase)) {
            return isNarrowed || letters > LETTERS_OF_AN_ACRONYM;
        }
        return (isNarrowed || Sentences.words(head).size() <= WORDS_OF_A_BARE_PLACE) && !isParenthesis(story);
    }

    /** Whether the dash opened an insertion that a second one closes: “Critics - The Greens among them - said”. */
    private static boolean isParenthesis(String story) {
        String sentence = story.split("(?<=[.!?])\\s", 2)[0];
        return DASH.matcher(sentence).find();
    }
}
