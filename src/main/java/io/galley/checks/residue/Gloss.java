package io.galley.checks.residue;

import io.galley.analyse.Article;
import io.galley.analyse.Token;
import java.util.List;
import java.util.Set;

/** Words of another language that an author left there on purpose: in marks of their own, or with what they mean. */
final class Gloss {
    /** What says that the words that follow are named and not used. */
    private static final Set<String> NAMING = Set.of(
            "called",
            "dubbed",
            "entitled",
            "expression",
            "indonesian",
            "javanese",
            "known",
            "malay",
            "meaning",
            "means",
            "named",
            "nicknamed",
            "phrase",
            "proverb",
            "slang",
            "slogan",
            "so-called",
            "sundanese",
            "termed",
            "titled",
            "traditional",
            "word");

    /** What may stand between. */
    private static final Set<String> SMALL = Set.of("a", "an", "as", "for", "in", "the");

    /** What says after the words that their meaning follows. */
    private static final Set<String> EXPLAINING = Set.of("means", "meaning", "literally", "refers", "(", "–", "—", "-");

    private static final Set<String> AFTER_COMMA =
            Set.of("a", "an", "the", "or", "which", "meaning", "literally", "namely", "i.e.");

    private static final int REACH = 3;

    /** Speech of more words is not one that was put in marks for being foreign. */
    private static final int LONGEST_NAMED = 5;

    private Gloss() {}

    /** Whether a run is explained where it stands. */
    static boolean isAt(ForeignRun run, Article article) {
        return isInItsOwnMarks(run, article) || isInBrackets(run) || isIntroduced(run) || isExplained(run);
    }

    /** And not spoken by somebody: speech ends with a comma or a full stop before its mark. */
    private static boolean isInItsOwnMarks(ForeignRun run, Article article) {
        return article.innermostQuotation(run.span())
                .map(quotation -> article.tokens(quotation.content()))
                .filter(tokens -> tokens.stream().filter(Token::isWord).count() <= LONGEST_NAMED)
                .filter(tokens -> !tokens.get(tokens.size() - 1).is(",")
                        || run.words().stream().noneMatch(ForeignRun::isOfSentences))
                .isPresent();
    }

    private static boolean isInBrackets(ForeignRun run) {
        List<Token> tokens = run.tokens();
        return tokens.subList(Math.max(0, run.from() - REACH), run.from()).stream()
                        .anyMatch(token -> token.is("("))
                && tokens.subList(run.to(), Math.min(tokens.size(), run.to() + REACH)).stream()
                        .anyMatch(token -> token.is(")"));
    }

    /** "known as", "the word", "mutual aid, or". */
    private static boolean isIntroduced(ForeignRun run) {
        int before = run.from() - 1;
        if (before >= 1 && run.tokens().get(before).is("or")) {
            return run.tokens().get(before - 1).is(",");
        }
        if (before >= 1 && SMALL.contains(run.tokens().get(before).lower())) {
            before--;
        }
        return before >= 0 && NAMING.contains(run.tokens().get(before).lower());
    }

    private static boolean isExplained(ForeignRun run) {
        List<Token> after = run.tokens().subList(run.to(), Math.min(run.tokens().size(), run.to() + 2));
        if (after.isEmpty()) {
            return false;
        }
        return EXPLAINING.contains(after.get(0).lower())
                || (after.size() > 1
                        && !run.isFirst()
                        && run.words().stream().noneMatch(ForeignRun::isOfSentences)
                        && after.get(0).is(",")
                        && AFTER_COMMA.contains(after.get(1).lower()));
    }
}
