package io.galley.checks.terminology;

import io.galley.analyse.Article;
import io.galley.analyse.Measurement;
import io.galley.bitext.Bitext;
import io.galley.bitext.Pair;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.checks.terminology.Originals.Found;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.terms.Glossary;
import io.galley.terms.Term;
import io.galley.text.Side;
import io.galley.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds terms of the source that are not translated as the glossary says. */
public final class GlossaryMismatch implements Check {
    private static final CheckSpec SPEC = CheckSpec.of(
                    "glossary-mismatch", Category.TERMINOLOGY_RESOURCE, Severity.MAJOR)
            .summary("A term of the source is not translated as the glossary says")
            .why("The desk has decided what its readers know the thing by; a machine does not know that.")
            .limits(
                    "Other senses of the source's word are flagged as well. A sentence that has the glossary's term anywhere, part of"
                            + " it, a pronoun or an acronym for it is accepted, and so is one that leaves it out. Of the source"
                            + " only Indonesian particles are known to be joined to words; in other languages than English the"
                            + " translation must stand in its letters.")
            .coversAnyLanguage()
            .needs(Measurement.ALIGNMENT)
            .given(Term.translation("river", "sungai"), Term.translation("Constitutional Court", "Mahkamah Konstitusi"))
            .preview(0.5)
            .flagsTranslation(
                    "Sungainya meluap setelah hujan deras pada hari Senin.",
                    "The ⟦stream⟧ burst its banks after heavy rain on Monday.")
            .flagsTranslation(
                    "Gugatan itu ditolak oleh Mahkamah Konstitusi pada hari Kamis.",
                    "The suit was rejected by the ⟦Supreme Tribunal⟧ on Thursday.")
            .acceptsTranslation(
                    "Warga membersihkan sungai-sungai di kota itu sebelum musim hujan.",
                    "Residents cleaned the rivers of the city before the rainy season.")
            .acceptsTranslation(
                    "Sungai itu meluap. Warga takut sungai itu akan meluap lagi.",
                    "The river burst its banks. Residents fear that it will do so again.")
            .acceptsTranslation(
                    "Mahkamah Konstitusi akan bersidang lagi pada hari Kamis.",
                    "The court will meet again on Thursday.")
            .build();

    private final Originals originals;
    private final Lexicon translations;

    public GlossaryMismatch(Glossary glossary) {
        originals = new Originals(glossary);
        translations = new Lexicon(new Glossary(glossary.terms().stream()
                .filter(term -> term.kind() == Term.Kind.TRANSLATION)
                .toList()));
    }

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return originals.isEmpty()
                ? Stream.empty()
                : article.bitext().stream()
                        .flatMap(bitext -> bitext.translations().flatMap(pair -> inspect(pair, bitext, article)));
    }

    private Stream<Hit> inspect(Pair pair, Bitext bitext, Article article) {
        String source = article.document().text(Side.SOURCE);
        List<Found> found = pair.source().stream()
                .flatMap(unit -> originals.in(source, unit.span(), bitext.language()).stream())
                .toList();
        if (found.isEmpty()) {
            return Stream.empty();
        }
        Rendering rendering = new Rendering(pair, article);
        Set<Term> present = rendering.present(translations, found);
        return found.stream()
                .filter(term -> term.translations().stream().noneMatch(present::contains))
                .flatMap(term -> rendering.another(term).stream().map(place -> hit(term, place, article)))
                .distinct();
    }

    private static Hit hit(Found found, Span place, Article article) {
        String wanted = found.translations().stream()
                .flatMap(term -> term.wanted().stream())
                .map(word -> "“" + word + "”")
                .distinct()
                .collect(Collectors.joining(" or "));
        String note = found.translations().stream()
                .map(Term::note)
                .filter(reason -> !reason.isEmpty())
                .findFirst()
                .map(reason -> " (" + reason + ")")
                .orElse("");
        return Hit.at(
                place,
                "“" + found.original().text() + "” of the source is " + wanted + " in your glossary; here it is “"
                        + article.text(place) + "”" + note);
    }
}
