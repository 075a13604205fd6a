package io.galley.ingest;

import io.galley.ingest.Extract.Region;
import io.galley.ingest.IngestException.Fault;
import io.galley.text.Document;
import io.galley.text.Segment;
import io.galley.text.SourceText;
import io.galley.text.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what came in: bytes become a document with its blocks. It keeps nothing and is safe for use by several threads. */
public final class Ingest {
    /** How many characters an article may have where nobody says otherwise, in UTF-16 code units. */
    public static final int MOST_CHARACTERS = 200_000;

    /** How many bytes a file may have, whatever its format. */
    public static final int MOST_BYTES = 16 << 20;

    private final Set<Locale> languages;
    private final int mostCharacters;

    /**
     * @param languages those that an article may be written in
     * @param mostCharacters how many characters it may have, in UTF-16 code units
     */
    public Ingest(Set<Locale> languages, int mostCharacters) {
        this.languages = Set.copyOf(languages);
        this.mostCharacters = mostCharacters;
    }

    /**
     * The submission as a document.
     *
     * @throws IngestException if it cannot be read
     */
    public Document read(Submission submission) {
        Locale language = submission.languages().target();
        if (!languages.contains(language)) {
            throw new IngestException(
                    Fault.UNSUPPORTED_LANGUAGE,
                    "the language " + language.toLanguageTag() + " is not read; these are: "
                            + languages.stream()
                                    .map(Locale::toLanguageTag)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        Extract article = extract(submission.target());
        List<Segment> segments = Segmenter.segments(article);
        return new Document(
                submission.target().name(),
                submission.languages(),
                article.text(),
                segments,
                submission.source().map(this::source),
                article.verbatim(),
                suppressions(article, segments));
    }

    /** Regions and segments are both in order, and every segment lies in one region. */
    private static List<Suppression> suppressions(Extract article, List<Segment> segments) {
        List<Suppression> suppressions = new ArrayList<>();
        int next = 0;
        for (Region region : article.regions()) {
            while (next < segments.size()
                    && segments.get(next).span().start() < region.span().end()) {
                String id = segments.get(next).id();
                region.remarks()
                        .forEach(remark -> suppressions.add(new Suppression(id, remark.check(), remark.reason())));
                next++;
            }
        }
        return suppressions;
    }

    private SourceText source(Material material) {
        Extract source = extract(material);
        return new SourceText(source.text(), Segmenter.segments(source));
    }

    private Extract extract(Material material) {
        if (material.bytes().length == 0) {
            throw new IngestException(Fault.EMPTY, material.name() + ": it is empty; send the text of an article");
        }
        if (material.bytes().length > MOST_BYTES) {
            throw new IngestException(
                    Fault.TOO_LARGE,
                    material.name() + ": larger than " + (MOST_BYTES >> 20) + " MB, the most that is read");
        }
        Extract extract = Format.of(material).reader().read(material, mostCharacters);
        Characters.check(material.name(), extract.text(), mostCharacters);
        return extract;
    }
}
