package io.galley.checks.terminology;

import io.galley.analyse.Article;
import io.galley.analyse.Entity;
import io.galley.analyse.Passage;
import io.galley.analyse.Sentence;
import io.galley.text.Block;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence cut into words, and what its letters and marks mean there. */
final class Surroundings {
    /** A mark that makes one word of what stands on its sides: "gojek.com", "AT&T", "D'Arc". */
    private static final Set<String> JOINING = Set.of(".", ",", "&", "@", "_", "+", "*", "'", ":");

    /** What may follow a noun's apostrophe. */
    private static final Set<String> ENDINGS = Set.of("s", "d", "ll", "re", "ve", "m");

    /** Addresses, and the tags of networks. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\S*(?:://|(?i:www)\\.|@|[\\p{L}\\d-]{2,}\\.\\p{Ll}{2,})\\S*|(?<!\\S)[\\p{P}]*#\\S+");

    private static final Pattern OPENING = Pattern.compile(".*[\\p{Pi}\\p{Ps}\"'“‘]|.*[:•].*");

    private final String text;
    private final Block block;
    private final List<Word> words;
    private final List<Span> addresses = new ArrayList<>();
    private final List<Span> names;
    private final boolean isAllCapitals;

    Surroundings(Article article, Passage passage, Sentence sentence) {
        text = article.document().text();
        block = passage.segment().block();
        words = Word.of(sentence, text);
        Span place = sentence.span();
        Matcher found = ADDRESS.matcher(text).region(place.start(), place.end()).useTransparentBounds(true);
        while (found.find()) {
            addresses.add(new Span(found.start(), found.end()));
        }
        names = article.people().within(place).stream()
                .filter(named -> named.entity().kind() == Entity.Kind.PERSON
                        || !isHeadline() && named.entity().name().indexOf(' ') > 0)
                .map(named -> named.mention().name())
                .toList();
        isAllCapitals = text.substring(place.start(), place.end()).codePoints().noneMatch(Character::isLowerCase);
    }

    List<Word> words() {
        return words;
    }

    String text(Span span) {
        return span.in(text);
    }

    boolean hasAt(int offset, String marks) {
        return offset >= 0 && text.startsWith(marks, offset);
    }

    /** Whether capitals say nothing here. */
    boolean isHeadline() {
        return !block.isProse() && block != Block.CAPTION;
    }

    boolean isAllCapitals() {
        return isAllCapitals;
    }

    boolean isInAddress(Span span) {
        return addresses.stream().anyMatch(span::overlaps);
    }

    boolean isName(Span span) {
        return names.stream().anyMatch(span::overlaps);
    }

    /** Whether a word has a capital for where it stands and not for what it is. */
    boolean opens(int word) {
        return word == 0 || OPENING.matcher(words.get(word).gap()).matches();
    }

    String gapBefore(int word) {
        return word == 0 ? "" : words.get(word).gap();
    }

    String gapAfter(int word) {
        return word + 1 == words.size() ? "" : words.get(word + 1).gap();
    }

    /** Whether the words are part of a longer one: "gojek.com", "O'Brien". */
    boolean areJoined(int first, int last) {
        return JOINING.contains(gapBefore(first))
                || JOINING.contains(gapAfter(last))
                        && !(gapAfter(last).equals("'")
                                && ENDINGS.contains(words.get(last + 1).lower()));
    }

    /** Whether the words are part of a compound: "cop-out". */
    boolean areHyphenated(int first, int last) {
        return gapBefore(first).equals("-") || gapAfter(last).equals("-");
    }

    boolean follows(int first, String word) {
        return first > 0
                && words.get(first).gap().equals(" ")
                && words.get(first - 1).lower().equals(word);
    }
}
