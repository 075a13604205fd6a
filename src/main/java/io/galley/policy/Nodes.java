package io.galley.policy;

import io.galley.policy.PolicyException.Fault;
import io.galley.text.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Walks the nodes of a YAML document, and notes what is not as it should be. */
final class Nodes {
    private final Map<Node, String> pointers;
    private final List<Fault> faults;

    /** @param faults where they are noted */
    Nodes(Optional<Node> root, List<Fault> faults) {
        pointers = root.map(Pointers::of).orElse(Map.of());
        this.faults = faults;
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** A mapping whose keys are known beforehand. */
    void keys(Node node, Map<String, BiConsumer<ScalarNode, Node>> keys) {
        each(node, (key, value) -> named(key, keys.keySet(), "key", name -> Optional.ofNullable(keys.get(name)))
                .ifPresent(reader -> reader.accept(key, value)));
    }

    /** The entries of a mapping, none twice. */
    void each(Node node, BiConsumer<ScalarNode, Node> entry) {
        if (node.getTag().equals(Tag.NULL)) {
            return;
        }
        if (!(node instanceof MappingNode)) {
            fault(node, "names with values are wanted here, each on a line of its own: “name: value”");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            scalar(tuple.getKeyNode()).ifPresent(key -> {
                if (seen.add(key.getValue())) {
                    entry.accept(key, tuple.getValueNode());
                } else {
                    fault(key, "“" + key.getValue() + "” stands here a second time");
                }
            });
        }
    }

    <T> Optional<T> named(ScalarNode word, Collection<String> known, String what, Function<String, Optional<T>> found) {
        if (known.contains(word.getValue())) {
            return found.apply(word.getValue());
        }
        fault(word, "there is no " + what + " “" + word.getValue() + "”." + Nearest.question(word.getValue(), known));
        return Optional.empty();
    }

    Optional<ScalarNode> scalar(Node node) {
        if (node instanceof ScalarNode) {
            return Optional.of((ScalarNode) node);
        }
        fault(node, "a single word or number is wanted here");
        return Optional.empty();
    }

    void fault(Node node, String message) {
        faults.add(
                new Fault(line(node), node.getStartMark().getColumn() + 1, pointers.getOrDefault(node, ""), message));
    }

    void items(Node node, Consumer<Node> item) {
        if (node instanceof SequenceNode) {
            ((SequenceNode) node).getValue().forEach(item);
        } else if (!node.getTag().equals(Tag.NULL)) {
            fault(node, "a list is wanted here, each item on a line of its own: “- item”");
        }
    }
}
