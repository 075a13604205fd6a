package io.galley.checks.residue;

import io.galley.analyse.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Which words of a sentence are its verbs. */
final class Verbs {
    private static final List<String> FINITE = List.of("VBD", "VBZ", "VBP", "MD");

    /** What has been clipped from "is", "will", "would", "have". */
    private static final Set<String> CLIPPED = Set.of("'re", "'m", "'ll", "'d", "'ve", "n't");

    /** After these a verb has no subject of its own: "to pay", "being paid". */
    private static final Set<String> PARTS = Set.of("be", "been", "being", "having", "to");

    private Verbs() {}

    /** Whether a part of a sentence may have a verb that stands with a subject. */
    static boolean isAnyFinite(List<Token> tokens, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> isFinite(tokens, i));
    }

    /**
     * Whether a word is probably a verb with a subject: by its form, and because it stands where the chunker sees a verb; or where
     * an object follows, since the chunker takes "the firm imports all its oil" for a heap of nouns.
     */
    static boolean isFinite(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (CLIPPED.contains(token.lower()) || (token.is("'s") && token.canBe("VBZ") && !isInNoun(token))) {
            return true;
        }
        return FINITE.stream().anyMatch(token::canBe)
                && (i == 0 || !PARTS.contains(tokens.get(i - 1).lower()) || token.isOnly("VBD"))
                && (!isInNoun(token) || token.isOnly("VBD") || token.isOnly("MD") || opensNoun(tokens, i + 1));
    }

    private static boolean isInNoun(Token token) {
        return token.chunks().stream().anyMatch(chunk -> chunk.contains("-NP"));
    }

    private static boolean opensNoun(List<Token> tokens, int i) {
        return i < tokens.size()
                && (tokens.get(i).canBe("DT")
                        || tokens.get(i).canBe("PDT")
                        || tokens.get(i).isOnly("PRP"));
    }
}
