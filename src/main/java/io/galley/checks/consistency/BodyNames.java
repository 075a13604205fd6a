package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Countries;
import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention;
import io.galley.analyse.Mention.Form;
import io.galley.check.Hit;
import io.galley.text.DataFile;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names of bodies that are made of the same words in another form or order, or differ in what kind of body it is. */
final class BodyNames {
    private static final Set<String> SMALL = Set.of("of", "for", "and", "in", "on", "the", "to", "&");

    /** Words that one Indonesian word for a body is translated by. */
    private static final List<Set<String>> KINDS = DataFile.rows(BodyNames.class, "kinds-of-bodies.tsv").stream()
            .map(row -> Set.copyOf(row.subList(1, row.size())))
            .toList();

    /** Words that so many bodies have that they tell none from another; countries are asked for elsewhere. */
    private static final Set<String> GENERAL = Set.of(
            "european",
            "asian",
            "african",
            "arab",
            "american",
            "international",
            "national",
            "federal",
            "state",
            "local",
            "regional",
            "provincial",
            "central",
            "world",
            "general",
            "joint",
            "special",
            "executive",
            "house",
            "senate");

    private BodyNames() {}

    /** A name with what counts of it. */
    private record Name(String written, List<String> words, List<Span> uses) {
        static Name of(String written, List<Span> uses) {
            return new Name(
                    written,
                    Stream.of(written.toLowerCase(Locale.ROOT).split("[ ]", -1))
                            .map(word -> word.replaceAll("['’]s?$", ""))
                            .filter(word -> !SMALL.contains(word))
                            .toList(),
                    uses);
        }

        String last() {
            return words.get(words.size() - 1);
        }

        Variant variant() {
            return new Variant(written, uses);
        }
    }

    static Stream<Hit> variants(Article article) {
        Map<String, List<Span>> places = new LinkedHashMap<>();
        article.people().entities().stream()
                .filter(entity -> entity.kind() == Kind.ORGANISATION)
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.form() == Form.FULL)
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .forEach(mention -> places.computeIfAbsent(written(mention), name -> new ArrayList<>())
                        .add(mention.name()));
        List<Name> names = places.entrySet().stream()
                .map(entry -> Name.of(entry.getKey(), entry.getValue()))
                .filter(name -> name.words().size() > 1)
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (isOther(names.get(i), names.get(j))) {
                    Variant.strays(Stream.of(
                                    names.get(i).variant(), names.get(j).variant()))
                            .forEach(hits::add);
                }
            }
        }
        return hits.stream();
    }

    private static String written(Mention mention) {
        return mention.text().replaceAll("^[Tt]he ", "");
    }

    private static boolean isOther(Name one, Name other) {
        return isRearranged(one, other) || isOfOtherKind(one, other);
    }

    /**
     * The same words in another form, whatever their order; where only the last differs, it is several bodies or what is
     * named after one. The same forms in another order are good English: "Health Ministry", "Ministry of Health".
     */
    private static boolean isRearranged(Name one, Name other) {
        int last = one.words().size() - 1;
        if (one.words()
                .subList(0, last)
                .equals(other.words().subList(0, other.words().size() - 1))) {
            return false;
        }
        List<String> left = new ArrayList<>(other.words());
        boolean otherForm = false;
        for (String word : one.words()) {
            if (!left.remove(word)) {
                int at = 0;
                while (at < left.size() && !Stems.alike(word, left.get(at))) {
                    at++;
                }
                if (at == left.size()) {
                    return false;
                }
                left.remove(at);
                otherForm = true;
            }
        }
        return left.isEmpty() && otherForm;
    }

    /** The same words up to the last, which says what kind of body it is. */
    private static boolean isOfOtherKind(Name one, Name other) {
        boolean kin = !one.last().equals(other.last())
                && KINDS.stream().anyMatch(kind -> kind.contains(one.last()) && kind.contains(other.last()));
        if (!kin) {
            return false;
        }
        List<String> first = one.words().subList(0, one.words().size() - 1);
        List<String> second = other.words().subList(0, other.words().size() - 1);
        int shared = Math.min(first.size(), second.size());
        return first.subList(first.size() - shared, first.size())
                        .equals(second.subList(second.size() - shared, second.size()))
                && first.subList(first.size() - shared, first.size()).stream()
                        .anyMatch(word -> Countries.of(word).isEmpty() && !GENERAL.contains(word));
    }
}
