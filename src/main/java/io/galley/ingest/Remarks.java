package io.galley.ingest;

import io.galley.ingest.Extract.Remark;
import io.galley.ingest.IngestException.Fault;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.xml.sax.Attributes;

/**
 * Comments of a page that let findings stand: {@code <!-- galley:ignore CHECK: reason -->}. Tika leaves comments out, so each
 * becomes an element first, of a kind that may stand anywhere in the body and shows nothing.
 */
final class Remarks {
    /** The name of such elements. */
    static final String ELEMENT = "template";

    private static final String CHECK = "data-galley-check";
    private static final String REASON = "data-galley-reason";
    private static final String BEGINNING = "galley:ignore";
    private static final Pattern COMMENT =
            Pattern.compile(BEGINNING + "\\s+([a-z0-9-]+)\\s*:\\s*(\\S.*)", Pattern.DOTALL);

    private Remarks() {}

    /**
     * The page with an element for each such comment.
     *
     * @throws IngestException MALFORMED if one does not say which check it means, or gives no reason
     */
    static String marked(String name, String page) {
        if (!page.contains(BEGINNING)) {
            return page;
        }
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        Element top = body.prependElement("div");
        boolean isInBody = false;
        for (Node node : document.nodeStream().toList()) {
            isInBody |= node == body;
            if (node instanceof Comment comment && comment.getData().strip().startsWith(BEGINNING)) {
                Element element = element(name, comment.getData().strip());
                if (isInBody) {
                    comment.replaceWith(element);
                } else {
                    top.appendChild(element);
                }
            }
        }
        top.unwrap();
        return document.outerHtml();
    }

    private static Element element(String name, String comment) {
        Matcher words = COMMENT.matcher(comment);
        if (!words.matches()) {
            throw new IngestException(
                    Fault.MALFORMED,
                    name + ": the comment “" + comment.lines().findFirst().orElseThrow()
                            + "” does not say what may stand and why; write <!-- " + BEGINNING + " CHECK: reason -->");
        }
        return new Element(ELEMENT)
                .attr(CHECK, words.group(1))
                .attr(REASON, words.group(2).strip().replaceAll("\\s+", " "));
    }

    /** What an element says, if it was such a comment. */
    static Optional<Remark> of(Attributes attributes) {
        return Optional.ofNullable(attributes.getValue(CHECK))
                .map(check -> new Remark(
                        check, Optional.ofNullable(attributes.getValue(REASON)).orElse("")));
    }
}
