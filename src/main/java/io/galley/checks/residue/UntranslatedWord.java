package io.galley.checks.residue;

import io.galley.analyse.Article;
import io.galley.analyse.Passage;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.terms.Glossary;
import io.galley.text.Block;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Indonesian words that stand in the English text. */
public final class UntranslatedWord implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("untranslated-word", Category.UNTRANSLATED, Severity.MAJOR)
            .summary("An Indonesian word or phrase was left in the English text")
            .why("Readers who know no Indonesian lose the sentence, and all see that nobody has read it.")
            .limits(
                    "Only Indonesian is known, by its dictionary. Words that English also has, capitalised words and words of"
                            + " two or three letters do not count alone. A word in quotation marks or brackets, or with its meaning"
                            + " beside it, is left there on purpose, and so are dishes, clothes, crafts and offices that English texts"
                            + " name in Indonesian.")
            .proven(0.95)
            .flags("The governor will ⟦memberikan bantuan⟧ to the farmers.")
            .flags("The bridge, ⟦yang dibangun⟧ in 1998, was closed on Friday.")
            .flags("Two ⟦karyawan⟧ of the harbor office were dismissed.")
            .flags("⟦Sementara itu⟧, the price of rice rose again.")
            .accepts("Villagers repair the road by gotong royong, or working together without pay.")
            .accepts("Trains were full before mudik, the yearly journey home.", "This year mudik began early.")
            .accepts("Guests in kebaya ate nasi liwet and listened to a gamelan.")
            .accepts("The slogan “kerja nyata” (real work) was painted on the fence of Rumah Sakit Harapan.")
            .accepts("The orang utan was set free; the de facto leader of al-Sabah drank agar water.")
            .build();

    private static final Set<String> LOANS = DataFile.rows(UntranslatedWord.class, "loan-words.tsv").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

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

    private static boolean isLoan(Token word) {
        return LOANS.contains(word.lower()) || LOANS.contains(word.lower().split("-", 2)[0]);
    }

    private static Hit hit(String words, Span span) {
        return Hit.at(span, "“" + words + "” is Indonesian, and nothing says what it means");
    }
}
