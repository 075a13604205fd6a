package io.galley.policy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The JSON pointer (RFC 6901) of each node of a document; a key has that of its value. */
final class Pointers {
    private final Map<Node, String> pointers = new IdentityHashMap<>();

    private Pointers() {}

    static Map<Node, String> of(Node root) {
        Pointers all = new Pointers();
        all.note(root, "");
        return all.pointers;
    }

    private void note(Node node, String pointer) {
        pointers.put(node, pointer);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String inside = pointer + "/" + name(tuple.getKeyNode());
                pointers.put(tuple.getKeyNode(), inside);
                note(tuple.getValueNode(), inside);
            }
        } else if (node instanceof SequenceNode sequence) {
            List<Node> items = sequence.getValue();
            for (int i = 0; i < items.size(); i++) {
                note(items.get(i), pointer + "/" + i);
            }
        }
    }

    private static String name(Node key) {
        return key instanceof ScalarNode scalar
                ? scalar.getValue().replace("~", "~0").replace("/", "~1")
                : "";
    }
}
