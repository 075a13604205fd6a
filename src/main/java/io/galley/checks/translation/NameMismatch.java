package io.galley.checks.translation;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Pair;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds names that stand where the source has another. */
public final class NameMismatch implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("name-mismatch", Category.MISTRANSLATION, Severity.CRITICAL)
            .summary("A name stands where the source has another one")
            .why("Somebody is said to have done what somebody else did.")
            .limits(
                    "Names that are words of the language as well, and initials, are often not seen as names. Who is only called"
                            + " by a pronoun on one side is not looked for.")
            .covers("en")
            .coversSources("id")
            .needs(Measurement.ALIGNMENT)
            .proven(0.85)
            .flagsTranslation(
                    "Lestari bertemu Hartono di Surabaya. Menurut juru bicaranya, Hartono berjanji membangun pasar baru di kota itu.",
                    "Lestari met Hartono in Surabaya. According to his spokesman, ⟦Lestari⟧ promised to build a new market in the city.")
            .flagsTranslation(
                    "Kapal itu berlayar dari Belanda pada bulan Maret.", "The ship sailed from ⟦Norway⟧ in March.")
            .acceptsTranslation(
                    "Menteri Luar Negeri Yordania Safadi tiba di Wina pada hari Selasa.",
                    "Jordanian Foreign Minister Safadi arrived in Vienna on Tuesday.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        if (article.bitext().isEmpty()) {
            return Stream.empty();
        }
        Names names = Names.of(article);
        return article.translations().flatMap(pair -> judged(pair, names));
    }

    private static Stream<Hit> judged(Pair pair, Names names) {
        List<Name> missing = names.ofSource(pair).stream()
                .filter(name -> !names.isAnswered(name, names.wordsOfTarget(pair)))
                .toList();
        List<Hit> hits = new ArrayList<>();
        Optional<Span> last = Optional.empty();
        for (Name name : names.ofTarget(pair)) {
            Optional<Name> original = linked(name, missing, pair, names)
                    .or(() -> beside(name, missing, pair, names))
                    .filter(other -> names.differ(other, name));
            boolean goesOn = last.filter(before -> name.span().start() - before.end() <= 1)
                    .isPresent();
            if (original.isPresent() && !goesOn) {
                Hit hit = Hit.at(
                        name.span(),
                        "“" + name.text() + "” stands where the source has “"
                                + original.get().text() + "”");
                hits.add(
                        names.isUsed(original.get())
                                ? hit.suggesting(List.of(original.get().text()))
                                : hit);
            }
            last = original.map(other -> name.span());
        }
        return hits.stream();
    }

    /** The missing name that the alignment links a name to, if it links it to none like it. */
    private static Optional<Name> linked(Name name, List<Name> missing, Pair pair, Names names) {
        List<Span> originals = pair.originals(name.span());
        boolean answered = names.wordsOfSource(pair).stream()
                .filter(other -> originals.contains(other.span()))
                .anyMatch(other -> names.isSame(name, other));
        return answered
                ? Optional.empty()
                : candidates(name, missing, pair, names)
                        .filter(other -> originals.contains(other.span()))
                        .findFirst();
    }

    /** The only missing name among words that those around a name are linked to. */
    private static Optional<Name> beside(Name name, List<Name> missing, Pair pair, Names names) {
        if (names.isAnswered(name, names.wordsOfSource(pair))) {
            return Optional.empty();
        }
        List<Name> near = candidates(name, missing, pair, names)
                .filter(other -> Neighbours.areBeside(pair, other.span(), name.span()))
                .filter(other -> !names.isAnswered(other, names.wordsOfTarget(pair)))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** What a name can stand for. For one that is no word and not in the source's sentences, any capitalised word will do. */
    private static Stream<Name> candidates(Name name, List<Name> missing, Pair pair, Names names) {
        return names.isStrange(name, pair) ? names.capitalisedOfSource(pair).stream() : missing.stream();
    }
}
