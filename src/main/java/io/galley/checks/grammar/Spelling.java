package io.galley.checks.grammar;

import io.galley.analyse.Article;
import io.galley.analyse.Indonesian;
import io.galley.analyse.Note;
import io.galley.analyse.Note.Kind;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.terms.Glossary;
import io.galley.text.Side;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Words that no dictionary has and that lie one slip of the pen from one that it has. */
public final class Spelling implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("spelling", Category.SPELLING, Severity.MINOR)
            .summary("A word is misspelled")
            .why("A reader who meets a misspelled word doubts the facts beside it.")
            .limits(
                    "Only a word that stands once and lies a letter or two from a known one is called misspelled: names,"
                            + " terms, abbreviations and foreign words are not in the dictionary either. Capitalised words are"
                            + " looked at only where they open a sentence. Rare words are sometimes taken for common ones.")
            .flags("The ⟦goverment⟧ raised the price of rice.")
            .flags("Farmers waited for rain, and the harvest was ⟦definately⟧ late.")
            .flags("⟦Althoug⟧ the road was closed, lorries kept coming.")
            .flags("Fishermen in ⟦canada⟧ caught less salmon than a year ago.")
            .accepts("Villagers in Bantarkawung planted 300 trees.", "Heri lives south of Alo'oa.")
            .accepts("The output rose to 4 mln tonnes from 3 mln tonnes.")
            .accepts("Guests ate nasi liwet (a rice dish) and listened to “gendhing” music.")
            .accepts("The anti-poaching unit re-counted the elephants and found an undercounted herd.")
            .accepts(Locale.UK, "The labourers' colourful banners hung over the harbour.")
            .preview(0.95)
            .build();

    /** Words that open sentences: what is like one of them is no name. */
    private static final Set<String> OPENERS = Set.of(
            "according",
            "after",
            "although",
            "among",
            "another",
            "because",
            "before",
            "besides",
            "both",
            "but",
            "despite",
            "during",
            "earlier",
            "even",
            "finally",
            "for",
            "from",
            "furthermore",
            "he",
            "her",
            "his",
            "however",
            "if",
            "in",
            "instead",
            "it",
            "last",
            "later",
            "many",
            "meanwhile",
            "moreover",
            "most",
            "nevertheless",
            "next",
            "nonetheless",
            "on",
            "one",
            "other",
            "otherwise",
            "our",
            "people",
            "previously",
            "several",
            "she",
            "since",
            "some",
            "still",
            "such",
            "that",
            "the",
            "their",
            "then",
            "there",
            "therefore",
            "these",
            "they",
            "this",
            "those",
            "through",
            "thus",
            "today",
            "under",
            "unless",
            "until",
            "we",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "with",
            "within",
            "without",
            "yesterday",
            "you");

    /** What is written in one with the next word by mistake. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "from", "had", "has", "he", "in", "is", "it",
            "its", "of", "on", "or", "that", "the", "their", "they", "this", "to", "was", "we", "were", "which", "who",
            "will", "with");

    /** How many letters were left out, put in, put for another, or swapped with their neighbour. */
    private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance();

    private static final Pattern HAS_VOWEL = Pattern.compile(".*[aeiouy].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’‐‑-]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Set<String> OPENING = Set.of("(", "[", "\"", "“", "‘", "'", "«");
    private static final Set<String> CLOSING = Set.of(")", "]", "\"", "”", "’", "'", "»");
    private static final Set<String> JOINTS = Set.of("'", "’", "`", "]");
    private static final int GLOSS = 3;
    private static final int LONG_WORD = 9;

    /** Many names of up to four letters are one letter from a small word: Heri, Iin, Hes. */
    private static final int LONGEST_NAME_LIKE = 4;

    private final Predicate<String> listed;

    public Spelling(Glossary glossary) {
        listed = glossary.known();
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        String source = article.document().text(Side.SOURCE).toLowerCase(Locale.ROOT);
        return article.passages().stream().flatMap(passage -> Remarks.inText(passage, Kind.SPELLING)
                .filter(note -> !listed.test(article.text(note.span())))
                .filter(note -> !source.contains(article.text(note.span()).toLowerCase(Locale.ROOT)))
                .flatMap(note -> unknownWord(passage.sentences(), note)
                        .map(word -> misspelling(word, note))
                        .orElseGet(() -> misnomer(article, note))
                        .stream()));
    }

    /** A word as it stands among others. */
    private record Placed(List<Token> sentence, int at) {
        Token token() {
            return sentence.get(at);
        }
    }

    private static Optional<Placed> unknownWord(List<Sentence> sentences, Note note) {
        for (Sentence sentence : sentences) {
            for (int i = 0;
                    sentence.span().overlaps(note.span())
                            && i < sentence.tokens().size();
                    i++) {
                Token token = sentence.tokens().get(i);
                if (token.span().equals(note.span()) && !token.known()) {
                    return Optional.of(new Placed(sentence.tokens(), i));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> misspelling(Placed word, Note note) {
        String text = word.token().text();
        if (!HAS_VOWEL.matcher(text).matches()
                || !WORD.matcher(text).matches()
                || (text.length() > GLOSS && Indonesian.has(text))
                || isAmongForeignWords(word)
                || isPartOfName(word)
                || isGloss(word)) {
            return Optional.empty();
        }
        List<String> likely = note.replacements().stream()
                .filter(replacement -> isLikely(text, replacement))
                .toList();
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        Hit hit = Hit.at(note.span(), "“" + text + "” is not an English word; “" + likely.get(0) + "”?")
                .suggesting(likely);
        return Optional.of(text.equalsIgnoreCase(likely.get(0)) ? hit.as(Category.CAPITALIZATION) : hit);
    }

    private static boolean isLikely(String word, String replacement) {
        if (Character.isUpperCase(word.codePointAt(0))) {
            return word.length() > LONGEST_NAME_LIKE
                    && OPENERS.contains(replacement.toLowerCase(Locale.ROOT))
                    && SLIPS.apply(word, replacement) == 1;
        }
        if (word.equalsIgnoreCase(replacement)) {
            return word.length() > GLOSS;
        }
        if (Character.isUpperCase(replacement.codePointAt(0))) {
            return false;
        }
        List<String> parts = List.of(replacement.split(" ", -1));
        if (parts.size() > 1) {
            return parts.stream().anyMatch(SMALL_WORDS::contains) && SLIPS.apply(word, replacement) == 1;
        }
        int distance = SLIPS.apply(word, replacement);
        return word.length() <= GLOSS
                ? distance == 1 && SMALL_WORDS.contains(replacement)
                : distance <= (word.length() >= LONG_WORD ? 2 : 1);
    }

    /** Two unknown words side by side are a phrase of another language. */
    private static boolean isAmongForeignWords(Placed word) {
        return Stream.of(word.at() - 1, word.at() + 1)
                .filter(at -> at >= 0 && at < word.sentence().size())
                .map(word.sentence()::get)
                .anyMatch(other -> !other.known() && other.dialect().isEmpty() && !other.isCapitalised());
    }

    /**
     * The letters after an apostrophe in a name, "Alo'oa", or after a bracket, "[w]hile", and small words between the parts of
     * a name, "Teatro da Praia".
     */
    private static boolean isPartOfName(Placed word) {
        if (word.at() < 1) {
            return false;
        }
        boolean isBetweenNames = word.at() + 1 < word.sentence().size()
                && word.token().text().length() <= GLOSS
                && word.sentence().get(word.at() - 1).isCapitalised()
                && word.sentence().get(word.at() + 1).isCapitalised();
        if (isBetweenNames || word.at() < 2) {
            return isBetweenNames;
        }
        Token mark = word.sentence().get(word.at() - 1);
        return JOINTS.contains(mark.text())
                && mark.span().end() == word.token().span().start()
                && mark.span().start()
                        == word.sentence().get(word.at() - 2).span().end();
    }

    /** A few words in brackets or quotation marks name something as it is named elsewhere. */
    private static boolean isGloss(Placed word) {
        int from = Math.max(0, word.at() - GLOSS);
        int to = Math.min(word.sentence().size(), word.at() + GLOSS + 1);
        return word.sentence().subList(from, word.at()).stream().anyMatch(token -> OPENING.contains(token.text()))
                && word.sentence().subList(word.at() + 1, to).stream()
                        .anyMatch(token -> CLOSING.contains(token.text()));
    }

    /** A name that is written otherwise elsewhere, and not only by accents, capitals or hyphens. */
    private static Optional<Hit> misnomer(Article article, Note note) {
        String text = article.text(note.span());
        boolean isSame =
                note.replacements().stream().anyMatch(other -> bare(other).equals(bare(text)));
        boolean recurs = article.document().text().indexOf(text)
                != article.document().text().lastIndexOf(text);
        return isSame || recurs ? Optional.empty() : Optional.of(Remarks.hit(note));
    }

    private static String bare(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replaceAll("[- ]", "")
                .toLowerCase(Locale.ROOT);
    }
}
