package io.galley.bench;

import io.galley.bench.plant.Planted;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints some plants of each kind with the words around them, for a person to judge whether they are errors. Arguments: how
 * many, and ids of kinds; none for ten of all.
 */
public final class PlantSamples {
    private PlantSamples() {}

    public static void main(String... arguments) throws IOException {
        int most = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        List<String> ids = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        Map<String, List<PlantedStory>> byKind = new TreeMap<>();
        PlantedStory.of(CleanNews.stories()).values().stream()
                .flatMap(List::stream)
                .forEach(copy -> byKind.computeIfAbsent(copy.kind().id(), any -> new java.util.ArrayList<>())
                        .add(copy));
        byKind.forEach((kind, copies) -> {
            if (ids.isEmpty() || ids.contains(kind)) {
                Console.OUT.println("== " + kind + ": " + copies.size());
                int step = Math.max(1, copies.size() / most);
                for (int i = 0; i < copies.size() && i < most * step; i += step) {
                    Console.OUT.println(shown(copies.get(i)));
                }
            }
        });
    }

    private static String shown(PlantedStory copy) {
        Planted error = copy.error();
        String text = copy.text();
        int start = error.old().start();
        int end = start + error.with().length();
        return ("  " + text.substring(Math.max(0, start - 110), start) + "⟦"
                        + error.old().in(copy.story().text()) + "|" + error.with() + "⟧"
                        + text.substring(end, Math.min(text.length(), end + 60)))
                .replaceAll("\\s+", " ");
    }
}
