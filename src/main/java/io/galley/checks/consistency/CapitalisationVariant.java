package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.CalendarWords;
import io.galley.analyse.Countries;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class CapitalisationVariant implements Check {
    /** Marks and words after which a name may go on: "Harbor Economic and Social Forum". */
    private static final Set<String> LEADING_ON = Set.of("and", "&", "of", "(");

    /** A noun inside a longer name belongs to it: "Council of Independent Schools". */
    private static final int LONGEST_NAME = 2;

    private static final CheckSpec SPEC = CheckSpec.of(
                    "capitalisation-variant", Category.CAPITALIZATION, Severity.MINOR)
            .summary("A name, or a noun after a name, is written with a capital in one place and without in another")
            .why("It looks like two things, and like nobody read the text twice.")
            .limits(
                    "Of nouns only one right after a name is compared. A name in small letters that is an ordinary word too is"
                            + " seen only where it speaks. Headlines are left out.")
            .proven(0.95)
            .flags(
                    "The Okafor cabinet met on Monday.",
                    "Critics of the ⟦Okafor Cabinet⟧ were not invited, and the Okafor cabinet knows it.")
            .flags(
                    "Residents praised the Halvorsen government for its speed.",
                    "A spokesman for Prime Minister ⟦Halvorsen's Government⟧ thanked them.")
            .flags("Clara Kowalenko paid the ferryman. The judge asked ⟦kowalenko⟧ to leave.")
            .flags("Mayor Clara Waters paid the ferryman. The fare was high, ⟦waters⟧ said.")
            .accepts("Mayor Clara Waters paid the ferryman. The waters were high, and the rising waters said nothing.")
            .accepts("The Okafor cabinet met in the Cabinet Office.")
            .accepts("Okafor's government fell. The Government Gazette reported it.")
            .accepts("Garden City lies north of Garden Lake. The city is old.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    /** A noun after a name. */
    private record Use(Span span, String written, boolean capital) {}

    @Override
    public Stream<Hit> inspect(Article article) {
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        article.prose()
                .flatMap(passage -> passage.sentences().stream())
                .forEach(sentence -> collect(sentence, article, uses));
        return Stream.concat(
                uses.values().stream().flatMap(same -> strays(same, article)), new LostCapitals(article).hits());
    }

    private static void collect(Sentence sentence, Article article, Map<String, List<Use>> uses) {
        List<Token> tokens = sentence.tokens();
        List<Span> longNames = article.people().within(sentence.span()).stream()
                .filter(named -> named.mention().words().size() > LONGEST_NAME)
                .map(named -> named.mention().name())
                .toList();
        for (int i = 1; i < tokens.size(); i++) {
            Token noun = tokens.get(i);
            int before = tokens.get(i - 1).canBe("POS") && i > 1 ? i - 2 : i - 1;
            Token name = tokens.get(before);
            boolean ends = IntStream.rangeClosed(i + 1, Math.min(i + 2, tokens.size() - 1))
                    .mapToObj(tokens::get)
                    .takeWhile(next -> next.isCapitalised() || LEADING_ON.contains(next.text()))
                    .noneMatch(Token::isCapitalised);
            if (ends
                    && noun.isWord()
                    && noun.known()
                    && noun.canBe("NN")
                    && isName(name)
                    && longNames.stream().noneMatch(noun.span()::overlaps)) {
                String key = name.lower() + " " + noun.lower();
                uses.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(new Use(name.span().to(noun.span()), noun.text(), noun.isCapitalised()));
            }
        }
    }

    private static boolean isName(Token token) {
        return token.isWord()
                && token.isCapitalised()
                && (token.canBe("NNP") || !token.known())
                && !CalendarWords.has(token)
                && Countries.of(token.text()).isEmpty();
    }

    /** The spelling that fewer places have is held to be wrong; where it is even, the capital. */
    private static Stream<Hit> strays(List<Use> same, Article article) {
        List<Use> capital = same.stream().filter(Use::capital).toList();
        List<Use> small = same.stream().filter(use -> !use.capital()).toList();
        if (capital.isEmpty() || small.isEmpty()) {
            return Stream.of();
        }
        boolean capitalIsWrong = capital.size() <= small.size();
        String norm = (capitalIsWrong ? small : capital).get(0).written();
        return (capitalIsWrong ? capital : small).stream().map(use -> Hit.at(
                        use.span(), "“" + use.written() + "” here, “" + norm + "” after the same name elsewhere")
                .beside((capitalIsWrong ? small : capital).get(0).span())
                .suggesting(List.of(recased(article.text(use.span()), use.written(), norm))));
    }

    private static String recased(String text, String written, String norm) {
        return text.substring(0, text.length() - written.length())
                + (Character.isUpperCase(norm.charAt(0))
                        ? written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1)
                        : written.toLowerCase(Locale.ROOT));
    }
}
