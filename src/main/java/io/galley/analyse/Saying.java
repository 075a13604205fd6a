package io.galley.analyse;

import io.galley.text.DataFile;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The verbs with which English reports somebody's words. */
public final class Saying {
    private static final List<List<String>> VERBS = DataFile.rows(Saying.class, "verbs-of-saying.tsv");
    private static final Set<String> LEMMAS =
            VERBS.stream().map(forms -> forms.get(0)).collect(Collectors.toUnmodifiableSet());

    /** "…, he said." and "…, said a spokesman for the club on Monday." */
    private static final Pattern ATTRIBUTION_AT_END;

    static {
        String verb = VERBS.stream().flatMap(List::stream).collect(Collectors.joining("|", "(?:", ")"));
        String name = "(?:\\p{Lu}[\\p{L}.’'-]{0,30} ?){1,4}";
        String subject = "(?:he|she|they|it|(?:the|a|an|his|her|its|their|one) [\\p{L} -]{2,30}|" + name + ")";
        String whom = "(?: (?:(?:the )?(?:reporters|journalists|court|jury|council|parliament)|" + name + "))?";
        String when = "(?: (?:on|in|at|to|after|during|before) [^.,;:!?]{1,50})?";
        ATTRIBUTION_AT_END = Pattern.compile(
                ",\\s(?:" + subject + " ?\\b" + verb + whom + when + "|" + verb + " [^;:!?]{2,120})\\.\\s*$");
    }

    private Saying() {}

    /** Whether a word reports what somebody said. */
    public static boolean isVerb(Token token) {
        return token.readings().stream()
                .anyMatch(reading -> reading.tag().startsWith("VB") && LEMMAS.contains(reading.lemma()));
    }

    /** The same, with a subject. */
    static boolean isFiniteVerb(Token token) {
        return isVerb(token) && (token.canBe("VBD") || token.canBe("VBZ"));
    }

    /** Whether a paragraph ends by naming who spoke: the words spoken are over by then. */
    static boolean ends(String paragraph) {
        String end = paragraph.substring(Math.max(0, paragraph.length() - 200));
        return ATTRIBUTION_AT_END.matcher(end).find();
    }
}
