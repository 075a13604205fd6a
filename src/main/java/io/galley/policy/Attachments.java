package io.galley.policy;

import io.galley.terms.Glossary;
import io.galley.terms.file.GlossaryException;
import io.galley.terms.file.GlossaryFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a policy names files for: a glossary, and words that are right though no dictionary has them. */
final class Attachments {
    /** Larger than any list that people keep by hand. */
    private static final int MOST_BYTES = 8 << 20;

    private static final String REMARK = "#";

    private final Nodes nodes;
    private final Optional<Path> folder;

    /** @param folder that files are relative to; none for a policy that may not name any */
    Attachments(Nodes nodes, Optional<Path> folder) {
        this.nodes = nodes;
        this.folder = folder;
    }

    Optional<Listing<Glossary>> glossary(Node node) {
        return file(node).flatMap(file -> {
            try {
                return Optional.of(new Listing<>(Optional.of(text(node)), GlossaryFile.read(file)));
            } catch (GlossaryException e) {
                e.problems().forEach(problem -> nodes.fault(node, problem));
                return Optional.empty();
            }
        });
    }

    /** Listed in the policy, or one a line in a file, where what stands behind a {@code #} is a remark. */
    Optional<Listing<Set<String>>> words(Node node) {
        if (node instanceof SequenceNode sequence) {
            Set<String> words = new LinkedHashSet<>();
            sequence.getValue().forEach(item -> nodes.scalar(item)
                    .filter(word -> isWord(item, word.getValue(), ""))
                    .ifPresent(word -> words.add(word.getValue())));
            return Optional.of(new Listing<>(Optional.empty(), words));
        }
        return file(node)
                .flatMap(file -> lines(node, file))
                .map(lines -> new Listing<>(Optional.of(text(node)), words(node, lines)));
    }

    private Set<String> words(Node node, List<String> lines) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String word = lines.get(i).split(REMARK, 2)[0].strip();
            if (!word.isEmpty() && isWord(node, word, text(node) + ":" + (i + 1) + ": ")) {
                words.add(word);
            }
        }
        return words;
    }

    private boolean isWord(Node node, String word, String where) {
        if (word.isBlank() || word.strip().chars().anyMatch(Character::isWhitespace)) {
            nodes.fault(node, where + "“" + word + "” is not one word; list each word for itself");
            return false;
        }
        return true;
    }

    private Optional<List<String>> lines(Node node, Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                nodes.fault(node, "there is no file " + file);
            } else if (Files.size(file) > MOST_BYTES) {
                nodes.fault(node, file + " is larger than " + (MOST_BYTES >> 20) + " MB, the most that is read");
            } else {
                return Optional.of(Files.readAllLines(file));
            }
        } catch (CharacterCodingException e) {
            nodes.fault(node, file + " is not text in UTF-8");
        } catch (IOException e) {
            nodes.fault(node, file + " cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Path> file(Node node) {
        Optional<ScalarNode> name = nodes.scalar(node);
        if (name.isPresent() && folder.isEmpty()) {
            nodes.fault(node, "a policy that comes with a request names no files; ask for one that the service keeps");
            return Optional.empty();
        }
        try {
            return name.map(word -> folder.orElseThrow().resolve(word.getValue()));
        } catch (InvalidPathException e) {
            nodes.fault(node, "“" + text(node) + "” is no name of a file");
            return Optional.empty();
        }
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
