package io.galley.render;

import io.galley.check.Quality;
import io.galley.finding.Finding;
import io.galley.finding.Fix;
import io.galley.finding.Location;
import io.galley.render.Findings.Placed;
import io.galley.report.Report;
import io.galley.report.Score;
import io.galley.text.Segment;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page that stands alone, for an editor without the service: each article with its marks, and its findings beside it. */
final class HtmlReport implements Renderer {
    private static final String STYLE =
            """
            :root { color-scheme: light dark; --line: #8884; --error: #c62828; --warning: #b26a00; --note: #546e7a; }
            body { font: 1rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1rem; }
            section { border-top: 1px solid var(--line); display: grid; gap: 2rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
            section > header { grid-column: 1 / -1; }
            article { white-space: pre-wrap; overflow-wrap: anywhere; }
            mark { background: none; color: inherit; text-decoration: underline 0.15em var(--note); text-underline-offset: 0.2em; }
            mark.error { text-decoration-color: var(--error); } mark.warning { text-decoration-color: var(--warning); }
            ol { padding-left: 1.5rem; } li { margin-bottom: 0.8rem; }
            li b { color: var(--note); } li.error b { color: var(--error); } li.warning b { color: var(--warning); }
            small { opacity: 0.8; } li.excerpt { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } li.suppressed { opacity: 0.6; }
            @media (max-width: 50rem) { section { grid-template-columns: minmax(0, 1fr); } }
            """;

    @Override
    public String render(Batch batch) {
        Document page = Document.createShell("");
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        page.head().parents().attr("lang", "en");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.title("Galley");
        page.head().appendElement("style").append(STYLE);
        page.body().appendElement("h1").text("Galley");
        batch.unread().forEach(unread -> page.body().appendElement("p").text(unread.message()));
        for (int i = 0; i < batch.reports().size(); i++) {
            article(page.body(), batch.reports().get(i), "a" + i + "-");
        }
        page.outputSettings().prettyPrint(false);
        return page.outerHtml();
    }

    private static void article(Element body, Report report, String prefix) {
        Element section = body.appendElement("section");
        Element head = section.appendElement("header");
        head.appendElement("h2")
                .text(report.document().name() + ": " + report.verdict().outcome());
        head.appendElement("p")
                .text(Findings.counts(report) + " in " + report.score().words() + " words" + Findings.reasons(report));
        head.appendElement("p").appendElement("small").text(score(report.score()));
        List<Placed> placed = Findings.of(report);
        text(
                section.appendElement("article")
                        .attr("lang", report.document().languages().target().toLanguageTag())
                        .attr("dir", "auto"),
                report,
                prefix);
        Element side = section.appendElement("div");
        Element list = side.appendElement("ol");
        placed.stream().sorted(Findings.WORST_FIRST).forEach(one -> finding(list, one, prefix));
        if (!report.gaps().isEmpty()) {
            side.appendElement("h3").text("Not looked at");
            Element gaps = side.appendElement("ul");
            report.gapGroups().forEach(group -> gaps.appendElement("li").text(Findings.gaps(group)));
        }
        report.quality().ifPresent(quality -> quality(side, quality, report));
    }

    private static void quality(Element side, Quality quality, Report report) {
        side.appendElement("h3").text("Estimated quality");
        side.appendElement("p")
                .text(quality.figure() + " ")
                .appendElement("small")
                .text("(" + Quality.MEANING + "). The lowest paragraphs:");
        Element list = side.appendElement("ul");
        for (Quality.OfSegment segment : quality.worst()) {
            list.appendElement("li")
                    .addClass("excerpt")
                    .text(segment.figure() + " "
                            + report.document().segment(segment.segment()).target());
        }
    }

    private static String score(Score score) {
        return score.sampleTooSmall()
                ? score.points() + " MQM penalty points (" + Score.FORMULA
                        + "); the sample is too small for a score: under " + Score.ENOUGH_WORDS + " words"
                : score.perThousandWords() + " MQM penalty points per 1,000 words (" + Score.FORMULA + ")";
    }

    /** The text with its marks; of two that overlap the second begins where the first ends. */
    private static void text(Element article, Report report, String prefix) {
        String text = report.document().text();
        int done = 0;
        for (Finding finding : report.findings()) {
            int start = Math.max(done, finding.span().start());
            if (finding.side() == io.galley.text.Side.TARGET
                    && start < finding.span().end()) {
                article.appendText(text.substring(done, start));
                article.appendElement("mark")
                        .addClass(Findings.lower(Level.of(finding)))
                        .attr("id", prefix + finding.span().start())
                        .attr("title", finding.message())
                        .appendText(text.substring(start, finding.span().end()));
                done = finding.span().end();
            }
        }
        article.appendText(text.substring(done));
    }

    private static void finding(Element list, Placed placed, String prefix) {
        Finding finding = placed.finding();
        Element item = list.appendElement("li")
                .addClass(placed.suppressed().isPresent() ? "suppressed" : Findings.lower(placed.level()));
        Element words = item.appendElement(placed.suppressed().isPresent() ? "span" : "a")
                .text("“" + finding.text() + "”");
        if (placed.suppressed().isEmpty()) {
            words.attr("href", "#" + prefix + finding.span().start());
        }
        item.appendText(" ");
        item.appendElement("b").text(Findings.lower(finding.severity()));
        item.appendText(" " + placed.message());
        if (!finding.fixes().isEmpty()) {
            item.appendElement("br");
            item.appendText("instead: "
                    + finding.fixes().stream()
                            .map(Fix::replacement)
                            .map(text -> text.isEmpty() ? "nothing" : "“" + text + "”")
                            .collect(Collectors.joining(", ")));
        }
        item.appendElement("br");
        item.appendElement("small").text(finding.check() + where(finding.related(), placed.report()));
    }

    private static String where(List<Location> related, Report report) {
        return related.isEmpty()
                ? ""
                : "; compare "
                        + related.stream()
                                .map(location -> "“" + location.text() + "” in paragraph " + number(report, location))
                                .collect(Collectors.joining(", "));
    }

    private static int number(Report report, Location location) {
        List<String> ids =
                report.document().segments().stream().map(Segment::id).toList();
        return ids.indexOf(location.segment()) + 1;
    }
}
