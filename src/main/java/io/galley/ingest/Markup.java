package io.galley.ingest;

import io.galley.ingest.Extract.Region;
import io.galley.ingest.Extract.Remark;
import io.galley.ingest.IngestException.Fault;
import io.galley.text.Block;
import io.galley.text.Span;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Takes the text out of the XHTML that Tika makes of a file, and from its elements what each part is. Parts are set apart by
 * an empty line.
 */
final class Markup extends DefaultHandler {
    /** What white space in the file means. */
    enum Space {
        /** Any run of it is one space, as in HTML. */
        COLLAPSED,
        /** What the author typed; a line feed is a line break. */
        KEPT
    }

    /** Something that sends a file's elements to a handler. */
    interface Source {
        void parse(ContentHandler handler) throws IOException, SAXException, TikaException;
    }

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "button",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Elements whose text no reader of the page sees. */
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "canvas",
            "audio",
            "video",
            "select",
            "datalist",
            "textarea");

    private static final Set<String> PAGE_FURNITURE = Set.of("nav", "footer", "aside", "button");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HOLDS_A_STORY = Set.of("body", "main", "article", "section");

    /** {@code wp-caption-text}, {@code photo__caption}; {@code has-caption} says something of what is around. */
    private static final Pattern CAPTION_CLASS =
            Pattern.compile("(?:^|\\s)(?!(?:has|no|with)[-_])[\\w-]*caption(?:[-_]*text)?(?:\\s|$)");

    private static final Pattern HIDDEN_BY_STYLE = Pattern.compile("display\\s*:\\s*none", Pattern.CASE_INSENSITIVE);

    private final Space space;
    private final int most;
    private final StringBuilder text = new StringBuilder();
    private final List<Region> regions = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final List<Remark> remarks = new ArrayList<>();
    private boolean full;

    /**
     * Where in the file we are.
     *
     * @param furniture inside what belongs to the page and not to the story
     * @param header inside the page's header, where only a heading can be of the story
     * @param story inside the element that holds the story
     * @param regionsBefore how many regions there were when the element began
     */
    private record Context(
            Optional<Block> block,
            boolean furniture,
            boolean header,
            boolean story,
            boolean unseen,
            boolean preformatted,
            int regionsBefore) {}

    Markup(Space space, int most) {
        this.space = space;
        this.most = most;
        contexts.push(new Context(Optional.empty(), false, false, false, false, false, 0));
    }

    /** Runs a parser into a handler; whatever the parser stumbles over is the file's fault. */
    static Extract read(String name, Markup markup, Source source) {
        try {
            source.parse(markup);
            markup.flush();
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError e) {
            if (markup.full) {
                throw Characters.tooLong(name, markup.most);
            }
            throw new IngestException(
                    Fault.MALFORMED,
                    name + ": it cannot be read (" + reason(e) + "); export it again, or send it as text/plain",
                    e);
        }
        return new Extract(markup.text.toString(), markup.regions, false);
    }

    private static String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElseThrow();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        String name = localName.toLowerCase(Locale.ROOT);
        if (BLOCKS.contains(name)) {
            flush();
        }
        if (name.equals(Remarks.ELEMENT)) {
            Remarks.of(attributes).ifPresent(remarks::add);
        }
        contexts.push(inside(name, attributes));
        if (name.equals("br")) {
            append('\n');
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        String name = localName.toLowerCase(Locale.ROOT);
        if (BLOCKS.contains(name)) {
            flush();
        }
        Context ended = contexts.pop();
        if (name.equals("td") && regions.size() - ended.regionsBefore() > 1) {
            prose(ended.regionsBefore());
        }
    }

    /** A cell of several paragraphs lays out a page or holds running text. */
    private void prose(int from) {
        for (int i = from; i < regions.size(); i++) {
            Region region = regions.get(i);
            if (region.block().equals(Optional.of(Block.TABLE_CELL))) {
                regions.set(i, region.as(Optional.empty()));
            }
        }
    }

    private Context inside(String name, Attributes attributes) {
        Context outer = contexts.element();
        String classes =
                Optional.ofNullable(attributes.getValue("class")).orElse("").toLowerCase(Locale.ROOT);
        boolean story = outer.story() || name.equals("article") || name.equals("main");
        return new Context(
                block(name, classes).or(outer::block),
                outer.furniture() || PAGE_FURNITURE.contains(name),
                !story && (outer.header() || name.equals("header")),
                story,
                outer.unseen() || UNSEEN.contains(name) || isHidden(attributes),
                outer.preformatted() || name.equals("pre"),
                regions.size());
    }

    private static boolean isHidden(Attributes attributes) {
        return attributes.getValue("hidden") != null
                || HIDDEN_BY_STYLE
                        .matcher(Optional.ofNullable(attributes.getValue("style"))
                                .orElse(""))
                        .find();
    }

    /** What an element says of the text in it; Tika gives a Word style as class. */
    private Optional<Block> block(String name, String classes) {
        if (HEADINGS.contains(name)) {
            return Optional.of(Block.HEADLINE);
        }
        if (!HOLDS_A_STORY.contains(name) && CAPTION_CLASS.matcher(classes).find()) {
            return Optional.of(Block.CAPTION);
        }
        if (space == Space.KEPT && classes.startsWith("list")) {
            return Optional.of(Block.LIST_ITEM);
        }
        if (space == Space.KEPT && classes.contains("quote")) {
            return Optional.of(Block.QUOTE);
        }
        return switch (name) {
            case "figcaption", "caption" -> Optional.of(Block.CAPTION);
            case "li", "dt", "dd" -> Optional.of(Block.LIST_ITEM);
            case "td", "th" -> Optional.of(Block.TABLE_CELL);
            case "blockquote" -> Optional.of(Block.QUOTE);
            default -> Optional.empty();
        };
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        boolean collapses = space == Space.COLLAPSED && !contexts.element().preformatted();
        for (int i = start; i < start + length; i++) {
            if (!collapses || !isMarkupSpace(chars[i])) {
                append(chars[i]);
            } else if (!run.isEmpty() && !isMarkupSpace(run.charAt(run.length() - 1))) {
                append(' ');
            }
        }
    }

    private static boolean isMarkupSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void append(char c) throws SAXException {
        if (contexts.element().unseen()) {
            return;
        }
        if (text.length() + run.length() > most) {
            full = true;
            throw new SAXException("more text than is read");
        }
        run.append(c);
    }

    /**
     * Ends the part that was being read, which the remarks before it and in it are about; an empty line inside it, as two line
     * breaks make one, parts it too.
     */
    private void flush() {
        int partStart = -1;
        int before = regions.size();
        for (String line : run.toString().split("\n", -1)) {
            String words = Line.trim(line, new Span(0, line.length())).in(line);
            if (words.isEmpty()) {
                end(partStart);
                partStart = -1;
            } else {
                text.append(partStart >= 0 ? "\n" : text.isEmpty() ? "" : "\n\n");
                partStart = partStart >= 0 ? partStart : text.length();
                text.append(words);
            }
        }
        end(partStart);
        if (regions.size() > before) {
            remarks.clear();
        }
        run.setLength(0);
    }

    private void end(int partStart) {
        if (partStart >= 0) {
            Context context = contexts.element();
            boolean isFurniture =
                    context.furniture() || (context.header() && !context.block().equals(Optional.of(Block.HEADLINE)));
            regions.add(new Region(
                    new Span(partStart, text.length()),
                    isFurniture ? Optional.of(Block.BOILERPLATE) : context.block(),
                    remarks));
        }
    }
}
