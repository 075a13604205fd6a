package io.galley.http;

/** Words of a request, made fit to be shown in an answer. */
final class Quoted {
    private static final int LONGEST = 80;

    private Quoted() {}

    /** In quotation marks, cut where it is long, without what cannot be shown. */
    static String of(String words) {
        return "“" + plain(words, LONGEST) + "”";
    }

    /** The same without the marks. */
    static String plain(String words, int longest) {
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .limit(longest)
                .map(c -> Intake.cannotBeShown(c) ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return shown.append(words.codePointCount(0, words.length()) > longest ? "…" : "")
                .toString();
    }
}
