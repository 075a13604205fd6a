package io.galley.terms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One rule of a glossary.
 *
 * @param wanted what is right; of a forbidden term what may be said instead, if anything
 * @param unwanted what is not to be written; of a name that must survive as written only what is known to be made of it
 * @param originals of a translation: what the source calls it
 * @param note why, for an editor; empty where nobody said
 */
public record Term(Kind kind, List<String> wanted, List<String> unwanted, List<Original> originals, String note) {
    /** What a rule demands. */
    public enum Kind {
        /** A word must not be used. */
        FORBIDDEN,
        /** Of several words for one thing, one is used. */
        PREFERRED,
        /** A brand or a title stays as it is written. */
        DO_NOT_TRANSLATE,
        /** An institution is called by its own name. */
        OFFICIAL_NAME,
        /** What the source calls so has this translation. */
        TRANSLATION;

        /** Its name in files: {@code do-not-translate}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A word or phrase of the source.
     *
     * @param language its ISO 639 code; empty where nobody said
     */
    public record Original(String text, String language) {}

    public Term {
        wanted = List.copyOf(wanted);
        unwanted = List.copyOf(unwanted);
        originals = List.copyOf(originals);
    }

    /** A rule that needs no source. */
    public Term(Kind kind, List<String> wanted, List<String> unwanted, String note) {
        this(kind, wanted, unwanted, List.of(), note);
    }

    /** A word that must not be used. */
    public static Term forbidden(String word, String... instead) {
        return new Term(Kind.FORBIDDEN, List.of(instead), List.of(word), "");
    }

    /** A word that is used, and others for the same thing that are not. */
    public static Term preferred(String word, String... variants) {
        return new Term(Kind.PREFERRED, List.of(word), List.of(variants), "");
    }

    /** A brand or a title, and what is known to be made of it. */
    public static Term doNotTranslate(String name, String... variants) {
        return new Term(Kind.DO_NOT_TRANSLATE, List.of(name), List.of(variants), "");
    }

    /** The name of an institution, and wrong ones for it. */
    public static Term officialName(String name, String... variants) {
        return new Term(Kind.OFFICIAL_NAME, List.of(name), List.of(variants), "");
    }

    /** What becomes of words of the source, whatever its language. */
    public static Term translation(String word, String... originals) {
        return translation(
                List.of(word),
                Stream.of(originals).map(text -> new Original(text, "")).toList());
    }

    /** What becomes of words of the source, each of them right. */
    public static Term translation(List<String> words, List<Original> originals) {
        return new Term(Kind.TRANSLATION, words, List.of(), originals, "");
    }

    /** The same, with the reason for it. */
    public Term because(String reason) {
        return new Term(kind, wanted, unwanted, originals, reason);
    }

    /** All of it in a line, for a reader of the documentation. */
    public String says() {
        String better = quoted(wanted, " or ");
        String worse = quoted(unwanted, " and ");
        return switch (kind) {
            case FORBIDDEN -> worse + (wanted.isEmpty() ? " is forbidden" : " is forbidden; say " + better);
            case PREFERRED -> better + " is preferred to " + worse;
            case DO_NOT_TRANSLATE -> better + " stays as it is" + (unwanted.isEmpty() ? "" : ", not " + worse);
            case OFFICIAL_NAME -> better + " is the official name, not " + worse;
            case TRANSLATION -> better + " translates "
                    + quoted(originals.stream().map(Original::text).toList(), " and ");
        };
    }

    private static String quoted(List<String> words, String between) {
        return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(between));
    }

    /** What it is listed by: a forbidden word, else the right one. */
    public String word() {
        return kind == Kind.FORBIDDEN ? unwanted.get(0) : wanted.get(0);
    }
}
