package io.galley.cli;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.unifieddiff.UnifiedDiff;
import com.github.difflib.unifieddiff.UnifiedDiffFile;
import com.github.difflib.unifieddiff.UnifiedDiffReader;
import io.galley.ingest.IngestException;
import io.galley.ingest.Material;
import io.galley.text.Document;
import io.galley.text.Place;
import io.galley.text.Segment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which paragraphs of an article were changed, by what a user says of it. */
interface Changes {
    /**
     * The ids of the segments that were not changed.
     *
     * @param reader reads an older state of the same article
     */
    Set<String> unchanged(Document document, Function<Material, Document> reader) throws Inputs.UnreadableException;

    /** Nothing is known to be unchanged. */
    static Changes unknown() {
        return (document, reader) -> Set.of();
    }

    /** Changed is each paragraph that did not stand in the file, word for word, at a revision of git's. */
    static Changes since(String revision) {
        return (document, reader) -> {
            Optional<byte[]> old = Git.show(revision, Path.of(document.name()));
            if (old.isEmpty()) {
                return Set.of();
            }
            Set<String> paragraphs = words(reader, new Material(document.name(), Optional.empty(), old.get()));
            return document.segments().stream()
                    .filter(segment -> paragraphs.contains(even(segment.target())))
                    .map(Segment::id)
                    .collect(Collectors.toSet());
        };
    }

    /** Changed is each paragraph with a line that a unified diff adds or changes, or beside which it takes one away. */
    static Changes by(Path diff) {
        return (document, reader) -> {
            if (!document.verbatim()) {
                throw new Inputs.UnreadableException(
                        document.name(), "a diff tells lines of plain text only; compare with --since");
            }
            BitSet lines = lines(diff, document.name());
            return document.segments().stream()
                    .filter(segment -> {
                        int first = Place.of(document.text(), segment.span().start())
                                .line();
                        int last =
                                Place.of(document.text(), segment.span().end()).line();
                        int changed = lines.nextSetBit(first);
                        return changed < 0 || changed > last;
                    })
                    .map(Segment::id)
                    .collect(Collectors.toSet());
        };
    }

    private static Set<String> words(Function<Material, Document> reader, Material old) {
        try {
            return reader.apply(old).segments().stream()
                    .map(segment -> even(segment.target()))
                    .collect(Collectors.toSet());
        } catch (IngestException e) {
            // What could not be read before is all new.
            return new HashSet<>();
        }
    }

    private static String even(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static BitSet lines(Path diff, String name) throws Inputs.UnreadableException {
        try {
            byte[] bytes = Files.readAllBytes(diff);
            UnifiedDiff parsed = UnifiedDiffReader.parseUnifiedDiff(new ByteArrayInputStream(bytes));
            BitSet lines = new BitSet();
            for (UnifiedDiffFile file : parsed.getFiles()) {
                if (isOf(name, file)) {
                    for (AbstractDelta<String> delta : file.getPatch().getDeltas()) {
                        changed(delta.getTarget()).forEach(lines::set);
                    }
                }
            }
            return lines;
        } catch (IOException | RuntimeException e) {
            throw new Inputs.UnreadableException(
                    diff.toString(), "cannot be read as a unified diff: " + e.getMessage());
        }
    }

    /** Of a part that only loses lines, all lines around them. */
    private static IntStream changed(Chunk<String> part) {
        List<Integer> lines = part.getChangePosition();
        return lines == null || lines.isEmpty()
                ? IntStream.rangeClosed(part.getPosition() + 1, part.getPosition() + Math.max(1, part.size()))
                : lines.stream().mapToInt(Integer::intValue);
    }

    /** A diff names files from the top of a repository, a user from where he stands. */
    private static boolean isOf(String name, UnifiedDiffFile file) {
        Path path = Path.of(name).toAbsolutePath().normalize();
        return Optional.ofNullable(file.getToFile())
                .filter(to -> path.endsWith(Path.of(to).normalize()))
                .isPresent();
    }
}
