package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Entity;
import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention;
import io.galley.analyse.Mention.Form;
import io.galley.analyse.People.Named;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import io.galley.text.Block;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

public final class Acronym implements Check {
    /** "US" and "United States" stand side by side in every paper, and so do longer short forms of countries. */
    private static final int SHORTEST = 3;

    private static final CheckSpec SPEC = CheckSpec.of("acronym", Category.TEXTUAL_CONVENTIONS, Severity.MINOR)
            .summary("An acronym has its letters swapped, or stands before its long form, or has two")
            .why(
                    "A reader who does not know the letters has to guess, and one who knows them takes the long form for another body.")
            .limits(
                    "Acronyms that are nowhere explained are left alone, and so are those of two letters and those in headlines."
                            + " Letters that another language's long form explains are no error, so only two neighbouring"
                            + " letters the wrong way round count.")
            .proven(0.95)
            .flags(
                    "The WMO expects more rain. Rivers rose overnight.",
                    "The ⟦World Meteorological Organization⟧ has warned of floods since May.")
            .flags(
                    "The Harbor Safety Board (HSB) closed the pier. The HSB found cracks.",
                    "Repairs will cost a million, the ⟦Harbor Safety Board (HSB⟧) said.")
            .flags("The National Library Fund (NLF) bought the letters.", "The ⟦Northern Land Forum (NLF⟧) protested.")
            .flags(
                    "The Harbor Safety Board (HSB) closed the pier, and the HSB found cracks.",
                    "Repairs will cost a million, the ⟦HBS⟧ said.")
            .flags(
                    "The Harbor Safety Board (HSB) closed the pier.",
                    "⟦HSB (Board of Sunken Hulls⟧) engineers found cracks.")
            .accepts("The Corruption Eradication Commission (KPK) freed two men. The KPK said so, and the BBC too.")
            .accepts("The World Meteorological Organization (WMO) expects more rain. The WMO warned of floods.")
            .accepts("The US signed the treaty. The United States had hesitated for years.")
            .accepts("The BBC and the NHS declined to comment.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        return Stream.of(
                        article.people().entities().stream()
                                .filter(entity -> entity.kind() != Kind.PERSON)
                                .flatMap(entity -> explainedLate(entity, article).stream()),
                        explainedDifferently(article).stream(),
                        Expansions.contradictions(article),
                        SwappedLetters.in(Initialism.in(article), article))
                .flatMap(hits -> hits);
    }

    private static List<Hit> explainedLate(Entity entity, Article article) {
        List<Mention> mentions = inText(entity, article);
        Optional<Mention> acronym = Optional.empty();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.form() == Form.ACRONYM && isToBeExplained(mention.text())) {
                acronym = Optional.of(mention);
            } else if (mention.form() == Form.FULL && acronym.isPresent()) {
                boolean again = i + 1 < mentions.size() && mentions.get(i + 1).introducing();
                return List.of(Hit.at(
                                again ? mention.name().to(mentions.get(i + 1).name()) : mention.name(),
                                acronym.get().text()
                                        + " stands above already: its long form belongs at the first mention")
                        .beside(acronym.get().span()));
            }
        }
        return List.of();
    }

    private static boolean isToBeExplained(String letters) {
        return letters.length() >= SHORTEST && !KnownAcronyms.isCountry(letters);
    }

    private static List<Hit> explainedDifferently(Article article) {
        List<Hit> hits = new ArrayList<>();
        Map<String, Named> first = new HashMap<>();
        for (Named named :
                article.people().within(new Span(0, article.document().text().length()))) {
            if (named.mention().introducing() && named.mention().form() == Form.ACRONYM) {
                Named other = first.putIfAbsent(named.mention().text(), named);
                if (other != null && !other.entity().equals(named.entity())) {
                    Span longForm = longForm(named);
                    hits.add(Hit.at(
                                    longForm.to(named.mention().name()),
                                    named.mention().text() + " stands for “"
                                            + other.entity().name() + "” above")
                            .beside(longForm(other)));
                }
            }
        }
        return hits;
    }

    /** The name that the acronym in parentheses follows. */
    private static Span longForm(Named acronym) {
        List<Mention> mentions = acronym.entity().mentions();
        return mentions.get(Math.max(0, mentions.indexOf(acronym.mention()) - 1))
                .name();
    }

    private static List<Mention> inText(Entity entity, Article article) {
        return entity.mentions().stream()
                .filter(mention -> article.segmentAt(mention.span())
                        .filter(segment -> segment.block() != Block.HEADLINE && segment.block() != Block.CAPTION)
                        .isPresent())
                .toList();
    }
}
