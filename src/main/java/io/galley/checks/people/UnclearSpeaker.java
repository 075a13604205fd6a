package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Saying;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class UnclearSpeaker implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("unclear-speaker", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("The words do not tell who speaks")
            .why(
                    "“Yang bersangkutan” and the like point back to somebody; “the person concerned” points to nobody, and the"
                            + " reader must guess whose words these are.")
            .limits("“The person” and “the individual” are taken for clear where the article has spoken of a"
                    + " person or an individual before. Pronouns are not looked at.")
            .proven(0.95)
            .flags("Two officials spoke on Friday. ⟦The person concerned⟧ said that the plan was final.")
            .flags(
                    "“The bridge will open in May,” said one of the engineers.",
                    "⟦The person⟧ added that tolls would rise.")
            .flags("Judge Lena Brandt questioned Paulo Reis. “I know nothing,” ⟦the party in question⟧ said.")
            .flags("The driver met the mayor. “It was my mistake,” said ⟦the relevant person⟧.")
            .accepts(
                    "A person familiar with the talks said they had failed. The person said that nobody would admit it.")
            .accepts("“The person said he would call again,” said Reis.")
            .accepts("The individual concerned was fined. The party said it would vote no.")
            .build();

    /** Nouns for somebody of whom they say nothing. */
    private static final Set<String> NOUNS = DataFile.rows(UnclearSpeaker.class, "unclear-speakers.tsv").stream()
            .filter(row -> row.get(0).equals("noun"))
            .map(row -> row.get(1))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ONE = Set.of("person", "individual");

    private static final Set<String> SEVERAL = Set.of("persons", "people", "individuals");

    /** So many sentences back "the person" may be one of several. */
    private static final int NEAR = 3;

    private static final Set<String> BEFORE = words("before");

    /** What narrows such a noun after it: "concerned", "in question". */
    private static final Set<String> AFTER = words("after");

    private static Set<String> words(String kind) {
        return DataFile.rows(UnclearSpeaker.class, "unclear-speakers.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        List<Hit> hits = new ArrayList<>();
        boolean one = false;
        int several = NEAR + 1;
        for (Sentence sentence : article.sentences().toList()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Phrase phrase = phraseAt(tokens, i);
                if (phrase.end() > i
                        && (phrase.narrowed() || !(one || several <= NEAR))
                        && speaks(tokens, i, phrase.end())
                        && !article.isQuoted(tokens.get(i).span())) {
                    Span span =
                            tokens.get(i).span().to(tokens.get(phrase.end() - 1).span());
                    hits.add(Hit.at(span, "Nobody can tell who “" + article.text(span) + "” is: name the speaker"));
                }
            }
            one |= has(tokens, ONE);
            several = has(tokens, SEVERAL) ? 1 : several + 1;
        }
        return hits.stream();
    }

    private static boolean has(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.lower()));
    }

    /** @param end the token after its last, or its first where there is none */
    private record Phrase(int end, boolean narrowed) {}

    /** "The person", "the concerned party", "the man in question", "the concerned". */
    private static Phrase phraseAt(List<Token> tokens, int first) {
        Phrase none = new Phrase(first, false);
        if (!tokens.get(first).is("the")) {
            return none;
        }
        int noun = first + 1;
        boolean narrowed =
                noun < tokens.size() && BEFORE.contains(tokens.get(noun).lower());
        if (narrowed) {
            noun++;
        }
        if (narrowed && tokens.get(first + 1).is("concerned") && noun < tokens.size() && isSaying(tokens.get(noun))) {
            return new Phrase(noun, true);
        }
        if (noun >= tokens.size() || !NOUNS.contains(tokens.get(noun).lower())) {
            return none;
        }
        int end = noun + 1;
        for (int longer = Math.min(tokens.size(), end + 2); longer > end; longer--) {
            String after =
                    tokens.subList(end, longer).stream().map(Token::lower).collect(Collectors.joining(" "));
            if (AFTER.contains(after)) {
                return new Phrase(longer, true);
            }
        }
        return narrowed || ONE.contains(tokens.get(noun).lower()) ? new Phrase(end, narrowed) : none;
    }

    /** Whether a verb of saying has these words for its subject, before it or after it. */
    private static boolean speaks(List<Token> tokens, int first, int end) {
        boolean after = end < tokens.size() && isSaying(tokens.get(end));
        boolean before = first > 0
                && isSaying(tokens.get(first - 1))
                && (first == 1 || !tokens.get(first - 2).isWord())
                && (end == tokens.size() || !tokens.get(end).isWord() || !isFinite(tokens.get(end)));
        return after || before;
    }

    private static boolean isSaying(Token token) {
        return Saying.isVerb(token) && isFinite(token);
    }

    private static boolean isFinite(Token token) {
        return token.canBe("VBD") || token.canBe("VBZ");
    }
}
