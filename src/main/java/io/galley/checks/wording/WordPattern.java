package io.galley.checks.wording;

import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a row of a phrase list looks for: words in a row, each written in one of these ways.
 *
 * <table>
 * <caption>Elements, with spaces between</caption>
 * <tr><td>{@code note}</td><td>the word, or the mark; inside a sentence not with a capital, unless the pattern has one</td></tr>
 * <tr><td>{@code ~take}</td><td>any form of a verb or noun</td></tr>
 * <tr><td>{@code @NN}</td><td>a word that can have a tag that starts so, {@code @NNP} also one with a capital inside a sentence;
 *     {@code @A} is any word, {@code #} anything that begins with a digit or is a number in words</td></tr>
 * <tr><td>{@code /[0-9]+/}</td><td>a word that this describes wholly, in lower case</td></tr>
 * <tr><td>{@code a|@CD}</td><td>one or the other</td></tr>
 * <tr><td>{@code the?}</td><td>or not there; not as the first</td></tr>
 * <tr><td>{@code *3}</td><td>up to three words, none of them "and" or "but"</td></tr>
 * <tr><td>{@code !of}</td><td>the next is not this; takes no word</td></tr>
 * <tr><td>{@code ^}</td><td>the start of a sentence, perhaps behind a quotation mark; takes no word</td></tr>
 * <tr><td>{@code [} and {@code ]}</td><td>what is to be marked, if not everything</td></tr>
 * </table>
 */
final class WordPattern {
    private static final String NUMBER_WORDS =
            "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands";

    /** A bar that is not part of a description. */
    private static final Pattern BETWEEN_WAYS = Pattern.compile("\\|(?=(?:[^/]*/[^/]*/)*[^/]*$)");

    private enum Kind {
        ONE,
        OPTIONAL,
        GAP,
        NOT,
        START,
        OPEN,
        CLOSE
    }

    /**
     * @param most how many words a gap spans
     * @param anchors what the word or its dictionary form is, in each of the ways; empty where only a look at it can tell
     */
    private record Element(Kind kind, Predicate<Place> accepts, int most, List<String> anchors) {}

    /** A word in its sentence. */
    private record Place(List<Token> tokens, int at) {
        Token token() {
            return tokens.get(at);
        }
    }

    /**
     * A place that a pattern describes.
     *
     * @param span what is to be marked
     * @param parts the words that each element took, in order of the elements that take words; empty where an element took none
     */
    record Match(Span span, List<Optional<Span>> parts) {
        Match {
            parts = List.copyOf(parts);
        }
    }

    private final List<Element> elements;

    private WordPattern(List<Element> elements) {
        this.elements = elements;
    }

    static WordPattern of(String pattern) {
        return new WordPattern(
                Arrays.stream(pattern.split(" ", -1)).map(WordPattern::element).toList());
    }

    /** Words of which the first of a match is one, or a form of one; empty where it may be any. */
    List<String> anchors() {
        return elements.stream()
                .filter(element -> element.kind() == Kind.ONE)
                .findFirst()
                .map(Element::anchors)
                .orElse(List.of());
    }

    /** Whether the pattern describes the words from a place on. */
    Optional<Match> at(List<Token> tokens, int start) {
        int[] ends = new int[elements.size()];
        return follow(tokens, 0, start, ends) ? Optional.of(match(tokens, start, ends)) : Optional.empty();
    }

    private boolean follow(List<Token> tokens, int element, int at, int[] ends) {
        if (element == elements.size()) {
            return true;
        }
        Element wanted = elements.get(element);
        boolean here = at < tokens.size() && wanted.accepts().test(new Place(tokens, at));
        switch (wanted.kind()) {
            case ONE:
                return here && go(tokens, element, at + 1, ends);
            case OPTIONAL:
                return (here && go(tokens, element, at + 1, ends)) || go(tokens, element, at, ends);
            case GAP:
                int end = at;
                while (!go(tokens, element, end, ends)) {
                    if (end - at == wanted.most()
                            || end >= tokens.size()
                            || !tokens.get(end).isWord()
                            || tokens.get(end).isOnly("CC")) {
                        return false;
                    }
                    end++;
                }
                return true;
            case NOT:
                return !here && go(tokens, element, at, ends);
            case START:
                return startsSentence(tokens, at) && go(tokens, element, at, ends);
            case OPEN:
            case CLOSE:
                return go(tokens, element, at, ends);
        }
        throw new AssertionError(wanted.kind());
    }

    private boolean go(List<Token> tokens, int element, int end, int[] ends) {
        ends[element] = end;
        return follow(tokens, element + 1, end, ends);
    }

    private Match match(List<Token> tokens, int start, int[] ends) {
        int first = start;
        int last = ends[ends.length - 1];
        List<Optional<Span>> parts = new ArrayList<>();
        int at = start;
        for (int i = 0; i < ends.length; i++) {
            switch (elements.get(i).kind()) {
                case OPEN:
                    first = at;
                    break;
                case CLOSE:
                    last = at;
                    break;
                case ONE:
                case OPTIONAL:
                case GAP:
                    parts.add(at == ends[i] ? Optional.empty() : Optional.of(span(tokens, at, ends[i])));
                    break;
                case NOT:
                case START:
                    break;
            }
            at = ends[i];
        }
        return new Match(span(tokens, first, last), parts);
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return tokens.get(from).span().to(tokens.get(to - 1).span());
    }

    private static boolean startsSentence(List<Token> tokens, int at) {
        return tokens.subList(0, at).stream().noneMatch(Token::isWord);
    }

    private static Element element(String written) {
        switch (written) {
            case "^":
                return new Element(Kind.START, place -> true, 0, List.of());
            case "[":
                return new Element(Kind.OPEN, place -> true, 0, List.of());
            case "]":
                return new Element(Kind.CLOSE, place -> true, 0, List.of());
            default:
                break;
        }
        if (written.startsWith("*")) {
            return new Element(Kind.GAP, place -> true, Integer.parseInt(written.substring(1)), List.of());
        }
        if (written.startsWith("!")) {
            return new Element(Kind.NOT, alternatives(written.substring(1)), 0, List.of());
        }
        boolean optional = written.length() > 1 && written.endsWith("?");
        String ways = optional ? written.substring(0, written.length() - 1) : written;
        return new Element(optional ? Kind.OPTIONAL : Kind.ONE, alternatives(ways), 0, anchors(ways));
    }

    private static List<String> anchors(String ways) {
        List<String> each = ways(ways).toList();
        boolean known = each.stream().noneMatch(way -> way.startsWith("@") || way.startsWith("/") || way.equals("#"));
        return known
                ? each.stream()
                        .map(way -> way.startsWith("~") ? way.substring(1) : way)
                        .toList()
                : List.of();
    }

    private static Stream<String> ways(String written) {
        return BETWEEN_WAYS.splitAsStream(written);
    }

    private static Predicate<Place> alternatives(String written) {
        return ways(written).map(WordPattern::word).reduce(place -> false, Predicate::or);
    }

    private static Predicate<Place> word(String way) {
        if (way.equals("#")) {
            Predicate<Place> spelled = alternatives(NUMBER_WORDS);
            return place -> Character.isDigit(place.token().text().codePointAt(0)) || spelled.test(place);
        }
        if (way.equals("@A")) {
            return place -> place.token().isWord();
        }
        if (way.equals("@A")) {
            return place -> place.token().isWord();
        }
        if (way.startsWith("@")) {
            String tag = way.substring(1);
            return place ->
                    place.token().isWord() && (place.token().canBe(tag) || (tag.equals("NNP") && isName(place)));
        }
        if (way.startsWith("~")) {
            String lemma = way.substring(1);
            return place -> !isName(place) && place.token().hasLemma(lemma);
        }
        if (way.startsWith("/")) {
            Pattern shape = Pattern.compile(way.substring(1, way.length() - 1));
            return place -> shape.matcher(place.token().lower()).matches();
        }
        boolean capital = Character.isUpperCase(way.codePointAt(0));
        return place ->
                place.token().is(way) && (capital == place.token().isCapitalised() || (!capital && !isName(place)));
    }

    /** A capital inside a sentence makes a word part of a name, or of a title in which every word has one. */
    private static boolean isName(Place place) {
        return place.token().isCapitalised() && !startsSentence(place.tokens(), place.at());
    }
}
