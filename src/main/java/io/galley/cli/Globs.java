package io.galley.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of file names, for shells that do not write them out, and for pipelines without a shell: {@code *} and {@code ?}
 * within a folder, {@code **} over any number of folders, {@code [a-z]}, <code>{txt,html}</code>.
 */
final class Globs {
    private static final String SPECIAL = "*?[{";

    private Globs() {}

    /**
     * The files that names stand for, each once, in the order of the names.
     *
     * @param lost is told of each pattern that matches nothing
     */
    static Set<String> files(List<String> names, BiConsumer<String, Inputs.UnreadableException> lost) {
        Set<String> files = new LinkedHashSet<>();
        for (String name : names) {
            try {
                files.addAll(files(name));
            } catch (Inputs.UnreadableException e) {
                lost.accept(name, e);
            }
        }
        return files;
    }

    /**
     * The files that a name stands for, in the order of their names: itself, unless it is a pattern and no file is called so.
     *
     * @throws Inputs.UnreadableException if it is a pattern that matches nothing
     */
    private static List<String> files(String name) throws Inputs.UnreadableException {
        if (name.equals(Inputs.STANDARD) || name.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0) || exists(name)) {
            return List.of(name);
        }
        List<String> files = matching(name);
        if (files.isEmpty()) {
            throw new Inputs.UnreadableException(name, "the pattern matches no file");
        }
        return files;
    }

    private static boolean exists(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static List<String> matching(String pattern) throws Inputs.UnreadableException {
        Path start = Path.of(fixed(pattern));
        List<String> files = new ArrayList<>();
        if (!Files.isDirectory(start)) {
            return files;
        }
        try {
            // A shell's **/ stands for no folder as well, Java's does not.
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.replace("**/", "{**/,}"));
            Files.walkFileTree(start, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(start) || !isHidden(folder)
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                /** A folder that cannot be opened hides what lies in it; nothing else is lost by that. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                    if (file.equals(start)) {
                        throw e;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!attributes.isDirectory() && !isHidden(file) && matcher.matches(file)) {
                        files.add(file.toString());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (PatternSyntaxException e) {
            throw new Inputs.UnreadableException(pattern, "is not a pattern: " + e.getDescription());
        } catch (IOException e) {
            throw new Inputs.UnreadableException(pattern, "cannot be searched: " + e.getMessage());
        }
        files.sort(null);
        return files;
    }

    /** As in a shell, patterns pass over what begins with a dot, such as all that git keeps. */
    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** The folders that stand before the first special sign. */
    private static String fixed(String pattern) {
        int special = 0;
        while (SPECIAL.indexOf(pattern.charAt(special)) < 0) {
            special++;
        }
        int slash = pattern.lastIndexOf('/', special);
        return slash == 0 ? "/" : pattern.substring(0, Math.max(0, slash));
    }
}
