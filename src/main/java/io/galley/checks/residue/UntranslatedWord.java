package io.galley.checks.residue;

import io.galley.analyse.Article;
import io.galley.analyse.Indonesian;
import io.galley.analyse.Passage;
import io.galley.analyse.Token;
import io.galley.bitext.Pair;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.terms.Glossary;
import io.galley.text.Block;
import io.galley.text.DataFile;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indonesian words that stand in the English text. */
public final class UntranslatedWord implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR)
            .summary("An Indonesian word or phrase was left in the English text")
            .why("Readers who know no Indonesian lose the sentence, and all see that nobody has read it.")
            .limits(
                    "Only Indonesian is known, by its dictionary. Without the source words of two or three letters do not count"
                            + " alone; beside it a word of the dictionary counts that stands there in the same letters. Words"
                            + " that English also has and capitalised words do not count alone. A word in quotation marks or brackets, or with its meaning"
                            + " beside it, is left there on purpose, and so are dishes, clothes, crafts and offices that English texts"
                            + " name in Indonesian.")
            .proven(0.95)
            .flags("The governor will ⟦memberikan bantuan⟧ to the farmers.")
            .flags("The bridge, ⟦yang dibangun⟧ in 1998, was closed on Friday.")
            .flags("Two ⟦karyawan⟧ of the harbor office were dismissed.")
            .flags("⟦Sementara itu⟧, the price of rice rose again.")
            .flagsTranslation(
                    "Warga membawa alat ke tepi sungai pada hari Senin.",
                    "Residents brought ⟦alat⟧ to the bank of the river on Monday.")
            .acceptsTranslation(
                    "Program bank itu untuk air minum dimulai pada hari Senin.",
                    "The bank's program for drinking water began on Monday.")
            .accepts("Villagers repair the road by gotong royong, or working together without pay.")
            .accepts("Trains were full before mudik, the yearly journey home.", "This year mudik began early.")
            .accepts("Guests in kebaya ate nasi liwet and listened to a gamelan.")
            .accepts("The slogan “kerja nyata” (real work) was painted on the fence of Rumah Sakit Harapan.")
            .accepts("The orang utan was set free; the de facto leader of al-Sabah drank agar water.")
            .build();

    private static final Set<String> LOANS = DataFile.rows(UntranslatedWord.class, "loan-words.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Those of them that English has a word for. */
    private static final Set<String> PLAIN = DataFile.rows(UntranslatedWord.class, "loan-words.tsv").stream()
            .filter(row -> row.size() > 1)
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    /** Without the words and marks that are joined to a name or a number. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_@#./-])\\p{L}{3,}(?:-\\p{L}+)*(?![\\p{L}\\p{M}\\p{N}_@/-]|\\.\\p{L})");

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** What is used so often without a word of explanation is a term of the article. */
    private static final int TERM = 3;

    /** A loan word names something together with the one or two beside it: "nasi goreng kampung". */
    private static final int LONGEST_NAME = 3;

    private final Predicate<String> listed;

    public UntranslatedWord(Glossary glossary) {
        listed = glossary.known();
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<Hit> left = article.bitext().isPresent() ? leftAsInSource(article) : List.of();
        return Stream.concat(left.stream(), indonesian(article).filter(hit -> left.stream()
                .noneMatch(other -> other.span().overlaps(hit.span()))));
    }

    /** What the source has in the same letters and English has not. */
    private List<Hit> leftAsInSource(Article article) {
        if (article.sourceLanguage()
                .filter(source -> source.getLanguage().equals(INDONESIAN.getLanguage()))
                .isEmpty()) {
            return List.of();
        }
        Set<String> names = article.sentences()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Token::isCapitalised)
                .map(Token::lower)
                .collect(Collectors.toSet());
        Set<String> small = words(article.document().text(Side.SOURCE))
                .filter(word -> word.equals(word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return article.translations()
                .flatMap(pair -> left(pair, small, article).stream())
                .filter(run -> (!isNamed(run) || isPlain(run)) && !Gloss.isAt(run, article))
                .filter(run -> run.words().stream().map(Token::text).allMatch(Indonesian::has))
                .filter(run -> run.words().stream()
                        .map(Token::text)
                        .noneMatch(word -> listed.test(word) || names.contains(word)))
                .map(run ->
                        Hit.at(run.span(), "“" + article.text(run.span()) + "” was left as it stands in the source"))
                .toList();
    }

    private static List<ForeignRun> left(Pair pair, Set<String> small, Article article) {
        Set<String> source = words(pair.sourceSpan().in(article.document().text(Side.SOURCE)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(small::contains)
                .collect(Collectors.toSet());
        return article.passages().stream()
                .filter(UntranslatedWord::isText)
                .flatMap(passage -> passage.sentences().stream())
                .filter(sentence -> pair.targetSpan().contains(sentence.span()))
                .flatMap(sentence -> ForeignRun.among(source, sentence).stream())
                .toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private Stream<Hit> indonesian(Article article) {
        if (article.document()
                .languages()
                .source()
                .filter(source -> !source.getLanguage().equals(INDONESIAN.getLanguage()))
                .isPresent()) {
            return Stream.empty();
        }
        List<ForeignRun> runs = article.passages().stream()
                .filter(UntranslatedWord::isText)
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> ForeignRun.in(sentence).stream())
                .toList();
        Set<String> explained = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        for (ForeignRun run : runs) {
            counts.merge(key(run), 1, Integer::sum);
            if (Gloss.isAt(run, article)) {
                explained.add(key(run));
            }
        }
        return runs.stream()
                .filter(run -> !isNamed(run) && run.strange() * 2 <= run.words().size())
                .filter(run -> !run.words().stream().map(Token::text).allMatch(listed))
                .filter(run -> !explained.contains(key(run)) && counts.getOrDefault(key(run), 0) < TERM)
                .map(run -> hit(article.text(run.span()), run.span()));
    }

    private static boolean isText(Passage passage) {
        Block block = passage.segment().block();
        return block != Block.TABLE_CELL && block != Block.BOILERPLATE;
    }

    private static String key(ForeignRun run) {
        return run.words().stream().map(Token::lower).collect(Collectors.joining(" "));
    }

    /** Whether a run is a loan word, alone or with others beside it that are no verbs and hold no sentence together. */
    private static boolean isNamed(ForeignRun run) {
        return run.words().size() <= LONGEST_NAME
                && run.words().stream().anyMatch(UntranslatedWord::isLoan)
                && run.words().stream().allMatch(word -> isLoan(word) || !ForeignRun.isOfSentences(word));
    }

    private static boolean isPlain(ForeignRun run) {
        return run.words().size() == 1 && PLAIN.contains(run.words().get(0).lower());
    }

    private static boolean isLoan(Token word) {
        return LOANS.contains(word.lower()) || LOANS.contains(word.lower().split("-", 2)[0]);
    }

    private static Hit hit(String words, Span span) {
        return Hit.at(span, "“" + words + "” is Indonesian, and nothing says what it means");
    }
}
