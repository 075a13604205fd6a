package io.galley.check;

import io.galley.analyse.Article;
import io.galley.finding.Finding;
import io.galley.finding.Fingerprint;
import io.galley.finding.Location;
import io.galley.text.Segment;
import io.galley.text.Side;
import io.galley.text.Span;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks every check; the only place where one that crashes is caught. */
public final class Inspector {
    private static final Logger LOG = System.getLogger(Inspector.class.getName());

    private final List<Check> checks;

    public Inspector(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * The findings of all checks, and a gap for each part that was not looked at, each check that does not know the languages, each measurement that a check needs and did
     * not get, and each check that crashed.
     */
    public Inspection inspect(Article article) {
        List<Finding> findings = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        article.unread().forEach(unread -> gaps.add(new Gap(unread.reader(), unread.reason(), true)));
        for (Check check : checks) {
            Optional<String> uncovered = uncovered(check.spec(), article);
            if (uncovered.isPresent()) {
                // With its source an article in another language is judged well enough; alone, hardly anybody looks at
                // it.
                gaps.add(new Gap(
                        check.spec().id(),
                        uncovered.get(),
                        check.spec().proven() && article.sourceLanguage().isEmpty()));
                continue;
            }
            check.spec().needs().stream()
                    .flatMap(need -> article.measurements().missing(need).stream())
                    .distinct()
                    .forEach(lack -> gaps.add(new Gap(
                            check.spec().id(),
                            lack.reason(),
                            lack.decisive() && check.spec().proven())));
            try {
                findings.addAll(check.inspect(article)
                        .map(hit -> finding(check.spec(), hit, article))
                        .toList());
            } catch (RuntimeException | StackOverflowError e) {
                LOG.log(
                        Level.ERROR,
                        "check " + check.spec().id() + " crashed on "
                                + article.document().name(),
                        e);
                gaps.add(gap(check, "the check crashed: " + e));
            }
        }
        return new Inspection(findings, gaps, Quality.of(article));
    }

    private static Optional<String> uncovered(CheckSpec spec, Article article) {
        return spec.coverage().lacks(article.document().languages().target(), article.sourceLanguage());
    }

    private static Gap gap(Check check, String reason) {
        return new Gap(check.spec().id(), reason, check.spec().proven());
    }

    private static Finding finding(CheckSpec spec, Hit hit, Article article) {
        Segment segment = segment(spec, hit.side(), hit.span(), article);
        String text = hit.span().in(article.document().text(hit.side()));
        return new Finding(
                spec.id(),
                hit.category().orElse(spec.category()),
                hit.severity().orElse(spec.severity()),
                spec.confidence(),
                spec.proven(),
                hit.side(),
                hit.span(),
                text,
                segment.id(),
                hit.message(),
                hit.fixes(),
                hit.beside().stream()
                        .map(span -> location(spec, hit.side(), span, article))
                        .toList(),
                List.of(),
                List.of(),
                Fingerprint.of(spec.id(), text, segment.target()));
    }

    private static Location location(CheckSpec spec, Side side, Span span, Article article) {
        return new Location(
                span,
                span.in(article.document().text(side)),
                segment(spec, side, span, article).id());
    }

    private static Segment segment(CheckSpec spec, Side side, Span span, Article article) {
        return article.segmentAt(side, span)
                .orElseThrow(() -> new IllegalStateException(spec.id() + " marks a place outside every segment"));
    }
}
