package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Countries;
import io.galley.analyse.Entity;
import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention;
import io.galley.analyse.Mention.Form;
import io.galley.analyse.People;
import io.galley.analyse.Sentence;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class NameVariant implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("name-variant", Category.INCONSISTENCY, Severity.MAJOR)
            .summary("One name is spelled in two ways")
            .why("The reader cannot tell whether one person is meant or two, and a search finds only half.")
            .limits(
                    "Names of fewer than five letters are not compared, nor are words that the dictionary has both of. Two people whose"
                            + " names differ by one letter are taken for one where no sentence names both.")
            .proven(0.95)
            .flags(
                    "Goalkeeper Andriy Shevchuk saved two penalties.",
                    "It was the best night of his life, said ⟦Shevchyk⟧ after the match.")
            .flags(
                    "Minister Rahmat Hidayat opened the dam. The dam took nine years, Hidayat said.",
                    "Farmers asked ⟦Rachmat Hidayat⟧ for more water.")
            .flags(
                    "The mayor of Tanjungbalai thanked the crew. Tanjungbalai has two harbours.",
                    "Fishermen in ⟦Tanjungbali⟧ waited for the tide.")
            .flags("Striker Emre Kaplan scored twice. The bus was late, ⟦kaplan⟧ said.")
            .flags("Lena Brandt and Karl Bell bought gold. Prices will rise, according to ⟦bell⟧.")
            .accepts("Karl Bell rang the bell. Emre Kaplan writes at kaplan.com as @kaplan.")
            .accepts("Anna Petersen and Karl Peterson won. Petersen beat Peterson in the first round.")
            .accepts("The Austrians beat the Australians. Australia had won in Austria before.")
            .accepts("Marten Visser and Martin Visser are brothers. Marten is the elder.")
            .accepts(
                    "Ingrid Halvorsen won twice. Halvorsen is from the north. Last year Petra Halversen was the champion, but she retired.")
            .accepts("Mario Lanza sang. Maria Lanza played the violin.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    /** An entity, and the sentences that name it by their number. */
    private record Named(Entity entity, BitSet sentences) {}

    @Override
    public Stream<Hit> inspect(Article article) {
        List<Hit> names = names(article).toList();
        Stream<Hit> words = Mistypings.in(article)
                .filter(word -> names.stream().noneMatch(hit -> hit.span().overlaps(word.span())))
                .map(word -> Hit.at(word.span(), message(word.text(), word.name())));
        Stream<Hit> small = LostCapitals.in(article).map(lost -> Hit.at(lost.span(), message(lost.text(), lost.name()))
                .as(Category.CAPITALIZATION)
                .suggesting(List.of(lost.name())));
        return Stream.of(names.stream(), words, small).flatMap(hits -> hits);
    }

    private static String message(String here, String elsewhere) {
        return "Spelled “" + here + "” here, elsewhere “" + elsewhere + "”";
    }

    private static Stream<Hit> names(Article article) {
        List<Named> named = named(article);
        Map<String, List<Integer>> byWord = new HashMap<>();
        for (int i = 0; i < named.size(); i++) {
            for (String word : words(named.get(i).entity())) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
        Map<String, List<String>> byKey = new HashMap<>();
        byWord.keySet()
                .forEach(word -> Spellings.keys(word).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(word)));
        return named.stream().flatMap(variant -> words(variant.entity()).stream()
                .flatMap(word -> Spellings.keys(word).stream()
                        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                        .filter(other -> !other.equals(word)))
                .distinct()
                .flatMap(other -> byWord.getOrDefault(other, List.of()).stream())
                .distinct()
                .map(named::get)
                .filter(norm -> isRarer(variant.entity(), norm.entity())
                        && !norm.sentences().intersects(variant.sentences()))
                .flatMap(norm -> hits(norm.entity(), variant.entity(), article).stream()));
    }

    private static List<Named> named(Article article) {
        Map<Entity, BitSet> sentences = new IdentityHashMap<>();
        int number = 0;
        for (Sentence sentence : article.sentences().toList()) {
            for (People.Named found : article.people().within(sentence.span())) {
                sentences
                        .computeIfAbsent(found.entity(), entity -> new BitSet())
                        .set(number);
            }
            number++;
        }
        return article.people().entities().stream()
                .filter(entity -> entity.kind() == Kind.PERSON || entity.kind() == Kind.UNKNOWN)
                .map(entity -> new Named(entity, sentences.getOrDefault(entity, new BitSet())))
                .toList();
    }

    /** The words, in lower case, of all names that an entity is given. */
    private static Set<String> words(Entity entity) {
        return Stream.concat(
                        Stream.of(entity.name()), entity.mentions().stream().map(Mention::text))
                .distinct()
                .flatMap(name -> Stream.of(name.split(" ", -1)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Of two spellings the one that is used less is held to be wrong; where it is even, the later. */
    private static boolean isRarer(Entity variant, Entity norm) {
        int less = norm.mentions().size() - variant.mentions().size();
        return less > 0
                || (less == 0
                        && norm.mentions()
                                        .get(0)
                                        .span()
                                        .compareTo(variant.mentions().get(0).span())
                                < 0);
    }

    private static List<Hit> hits(Entity norm, Entity variant, Article article) {
        List<String> model = List.of(norm.name().split(" ", -1));
        List<Hit> hits = new ArrayList<>();
        for (Mention mention : variant.mentions()) {
            if (mention.form() != Form.ACRONYM && isVariant(mention.words(), model, mention, article)) {
                hits.add(Hit.at(mention.name(), message(mention.text(), norm.name())));
            }
        }
        return hits;
    }

    /** A single word against each word of a name, or two names of as many words that differ in one of them. */
    private static boolean isVariant(List<String> words, List<String> model, Mention mention, Article article) {
        boolean doubtful = article.tokens(mention.name()).stream().anyMatch(token -> !token.known());
        if (words.size() == 1) {
            return doubtful && model.stream().anyMatch(word -> isRespelled(words.get(0), word));
        }
        if (words.size() != model.size()) {
            return false;
        }
        int equal = 0;
        int respelled = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(model.get(i))) {
                equal++;
            } else if (isRespelled(words.get(i), model.get(i))) {
                respelled++;
            }
        }
        return respelled == 1 && equal == words.size() - 1;
    }

    private static boolean isRespelled(String one, String other) {
        String here = one.toLowerCase(Locale.ROOT);
        String there = other.toLowerCase(Locale.ROOT);
        return !here.equals(there)
                && Countries.of(here).isEmpty()
                && Countries.of(there).isEmpty()
                && Spellings.areOfOneName(here, there);
    }
}
