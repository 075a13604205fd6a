package io.galley.checks.numbers;

import io.galley.analyse.Article;
import io.galley.analyse.Entity;
import io.galley.analyse.Mention;
import io.galley.analyse.NumberMention;
import io.galley.analyse.NumberMention.Kind;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two ages of one person. */
final class Ages {
    private static final int REACH = 30;
    private static final Pattern AFTER_NAME = Pattern.compile(", | \\(|,? (?:who )?is |, aged? | \\(aged ");
    private static final Pattern BEFORE_NAME = Pattern.compile("[- ]years?[- ]old(?: [\\p{L}'’-]+){0,3} ");

    private Ages() {}

    static Stream<Hit> in(Article article) {
        List<NumberMention> ages = article.numbers().stream()
                .filter(number -> number.kind() == Kind.AGE)
                .toList();
        return article.people().persons().flatMap(person -> conflicts(person, ages, article));
    }

    private static Stream<Hit> conflicts(Entity person, List<NumberMention> ages, Article article) {
        List<NumberMention> own = new ArrayList<>();
        for (Mention mention : person.mentions()) {
            ages.stream()
                    .filter(age -> isOf(mention, age, article) && !own.contains(age))
                    .forEach(own::add);
        }
        return own.stream()
                .skip(1)
                .filter(age -> !age.value().equals(own.get(0).value()))
                .map(age -> Hit.at(
                                age.span(),
                                person.name() + " is " + Written.of(age.value()) + " here, but "
                                        + Written.of(own.get(0).value()) + " above")
                        .beside(own.get(0).span()));
    }

    private static boolean isOf(Mention mention, NumberMention age, Article article) {
        int gap = age.span().start() - mention.span().end();
        if (gap >= 0 && gap < REACH) {
            Span between = new Span(mention.span().end(), age.span().start());
            return AFTER_NAME.matcher(article.text(between)).matches();
        }
        int lead = mention.span().start() - age.span().end();
        return lead >= 0
                && lead < REACH
                && BEFORE_NAME
                        .matcher(article.text(
                                new Span(age.span().end(), mention.span().start())))
                        .matches();
    }
}
