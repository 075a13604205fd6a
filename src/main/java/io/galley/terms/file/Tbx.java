package io.galley.terms.file;

import io.galley.terms.Term.Original;
import io.galley.terms.file.Concept.Status;
import io.galley.text.Nearest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * TBX-Basic, of 2019 ({@code tbx}, in either style) and before ({@code martif}).
 *
 * @see <a href="https://www.tbxinfo.net/tbx-dialects/">The dialects of ISO 30042:2019</a>
 */
final class Tbx {
    private static final Set<String> TYPES = Set.of("TBX", "TBX-Basic", "TBX-Min");
    private static final String STATUS = "administrativeStatus";
    private static final String PART_OF_SPEECH = "partOfSpeech";
    private static final Pattern ENGLISH = Pattern.compile("(?i)en(?:[-_].*)?");
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY");
    private static final Pattern PARSERS_PLACE = Pattern.compile("(?s)^ParseError at .*?Message: ");

    private final String text;
    private final Problems problems;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> languages = new TreeSet<>();

    private Concept concept = new Concept();
    private String language = "";
    private int line;
    private int column;
    private String word = "";
    private Status status = Status.OPEN;
    private boolean name;

    Tbx(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** The entries of all concepts that are in order. */
    List<Entry> read() {
        try {
            XMLStreamReader xml = reader();
            boolean isRoot = true;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD && ENTITY.matcher(text).find()) {
                    problem(xml, "entities are declared here; write their text instead");
                    return entries;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (isRoot && !isTbx(xml)) {
                        return entries;
                    }
                    isRoot = false;
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                }
            }
        } catch (XMLStreamException e) {
            problems.at(
                    Math.max(1, e.getLocation().getLineNumber()),
                    Math.max(1, e.getLocation().getColumnNumber()),
                    "it is not sound XML: " + why(e) + "; nothing was read from here on");
            return entries;
        }
        if (entries.isEmpty() && !problems.areThere()) {
            problems.ofFile(
                    languages.stream().anyMatch(known -> ENGLISH.matcher(known).matches())
                            ? "there is nothing to look for: no English term is deprecated, superseded, a proper noun or beside one of another language"
                            : "there are no English terms in it"
                                    + (languages.isEmpty() ? "" : ", only " + String.join(", ", languages)));
        }
        return entries;
    }

    /** Declarations are not processed, and nothing outside the file is opened. */
    private XMLStreamReader reader() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private static String why(XMLStreamException e) {
        return Wording.tidy(PARSERS_PLACE
                .matcher(Optional.ofNullable(e.getMessage()).orElse(e.toString()))
                .replaceFirst(""));
    }

    private boolean isTbx(XMLStreamReader xml) {
        String root = xml.getLocalName();
        if (!root.equals("tbx") && !root.equals("martif")) {
            problem(xml, "this is not TBX: it begins with <" + root + ">, not with <tbx> or <martif>");
            return false;
        }
        String type = attribute(xml, "type");
        if (!TYPES.contains(type)) {
            problem(
                    xml,
                    (type.isEmpty() ? "this <" + root + "> has no type" : "unknown type " + Wording.quoted(type))
                            + "; TBX-Basic is read");
            return false;
        }
        return true;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String element = xml.getLocalName();
        switch (element) {
            case "conceptEntry", "termEntry" -> concept = new Concept();
            case "langSec", "langSet" -> language(xml);
            case "termSec", "tig", "ntig" -> {
                word = "";
                status = Status.OPEN;
                name = false;
            }
            case "term" -> {
                line = line(xml);
                column = column(xml);
                word = Wording.tidy(content(xml));
            }
            case "termNote" -> say(attribute(xml, "type"), xml);
            case STATUS, PART_OF_SPEECH -> say(element, xml);
            default -> {
                // TBX knows many more elements; none of them says what may be written.
            }
        }
    }

    private void language(XMLStreamReader xml) {
        language = attribute(xml, "lang");
        if (language.isEmpty()) {
            problem(xml, "this " + xml.getLocalName() + " does not say its language (xml:lang)");
        } else {
            languages.add(language);
        }
    }

    private void say(String what, XMLStreamReader xml) throws XMLStreamException {
        int here = line(xml);
        int columnHere = column(xml);
        if (what.equals(STATUS)) {
            String value = Wording.tidy(content(xml));
            Optional<Status> known = Status.named(value);
            known.ifPresent(found -> status = found);
            if (known.isEmpty()) {
                problems.at(
                        here,
                        columnHere,
                        "unknown " + STATUS + " " + Wording.quoted(value) + "."
                                + Nearest.question(value, Status.ids()));
            }
        } else if (what.equals(PART_OF_SPEECH)) {
            name = content(xml).strip().equalsIgnoreCase("properNoun");
        }
    }

    private void end(String element) {
        switch (element) {
            case "termSec", "tig", "ntig" -> {
                if (ENGLISH.matcher(language).matches()) {
                    add();
                } else if (!word.isEmpty() && !language.isEmpty() && isSound()) {
                    concept.add(new Original(
                            word,
                            Locale.forLanguageTag(language.replace('_', '-')).getLanguage()));
                }
            }
            case "conceptEntry", "termEntry" -> concept.entries().forEach(entries::add);
            default -> {
                // What else ends, ends nothing that is collected.
            }
        }
    }

    private void add() {
        if (word.isEmpty()) {
            problems.at(Math.max(1, line), "there is an entry without a term");
            return;
        }
        if (isSound()) {
            concept.add(new Concept.Word(word, status, name, line));
        }
    }

    private boolean isSound() {
        Optional<String> fault = Wording.fault(word);
        fault.ifPresent(what -> problems.at(line, column, what));
        return fault.isEmpty();
    }

    /** The text of an element and of all that stands in it. */
    private static String content(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder content = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> content
                        .append(xml.getText());
                default -> {
                    // Remarks and processing instructions are no text.
                }
            }
        }
        return content.toString();
    }

    /** An attribute of that name in whatever namespace; empty where there is none. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT).equals(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private static int column(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getColumnNumber());
    }

    private void problem(XMLStreamReader xml, String what) {
        problems.at(line(xml), column(xml), what);
    }
}
