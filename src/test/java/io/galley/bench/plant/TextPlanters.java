package io.galley.bench.plant;

import io.galley.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damage to the text itself: what is there twice, what is lost, what never belonged there. */
final class TextPlanters {
    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{4,}\\b");
    private static final Pattern APOSTROPHE = Pattern.compile("\\p{L}(['’])\\p{L}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]{15,400})\"|“([^“”\\n]{15,400})”");
    private static final Pattern LOOP = Pattern.compile("(?: [\\p{L}'’]+){2,5}(?=[.,;]? ?)");
    private static final Pattern SEAM =
            Pattern.compile("\\. (?=(?:The|He|She|It|They|This|That|We|There|But|Some|Many|In)\\b)");
    private static final Pattern FINITE =
            Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would|said|can|could)\\b");
    private static final Pattern COMMA = Pattern.compile("(?<=\\p{Ll}), (?=\\p{Ll})");
    private static final Pattern STOP = Pattern.compile("(?<=\\p{Ll}{3})\\. (?=\\p{Lu}\\p{Ll})");
    private static final List<String> MARKUP = Lists.lines("markup.tsv");
    private static final List<String> REMARKS = Lists.lines("machine-remarks.tsv");

    private TextPlanters() {}

    /** The same sentence once more: at once, or after the next one. */
    static List<Planted> sentenceRepeated(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        for (int i = 0; i + 1 < draft.sentences().size(); i++) {
            Span sentence = draft.sentences().get(i);
            Span next = draft.sentences().get(i + 1);
            String words = sentence.in(draft.text());
            boolean together = next.start() - sentence.end() <= 2;
            if (Lists.wordsIn(words) >= 7 && Lists.wordsIn(words) <= 40 && together && words.endsWith(".")) {
                Span after = random.nextBoolean() ? sentence : next;
                found.add(FigurePlanters.added(after, words).alsoAt(sentence));
            }
        }
        return found;
    }

    /** The end of a clause once more, and again, as a model writes that has lost its way. */
    static List<Planted> clauseLooped(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        for (Span sentence : draft.sentences()) {
            List<MatchResult> words = Pattern.compile(" [\\p{L}'’]+")
                    .matcher(draft.text())
                    .region(sentence.start(), sentence.end())
                    .results()
                    .toList();
            int size = 3 + random.nextInt(4);
            if (words.size() >= size + 4) {
                int first = words.size() - size;
                Span loop = new Span(
                        words.get(first).start(), words.get(words.size() - 1).end());
                if (LOOP.matcher(loop.in(draft.text())).lookingAt()
                        && !loop.in(draft.text()).matches(".*[\"“”.].*")) {
                    String again = loop.in(draft.text()).repeat(1 + random.nextInt(3));
                    found.add(Planted.over(new Span(loop.end(), loop.end()), again)
                            .alsoAt(loop));
                }
            }
        }
        return found;
    }

    static List<Planted> quotationMarkLost(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        for (Span paragraph : draft.paragraphs()) {
            String text = paragraph.in(draft.text());
            boolean paired = text.chars().filter(c -> c == '"').count() % 2 == 0
                    && text.chars().filter(c -> c == '“').count()
                            == text.chars().filter(c -> c == '”').count();
            if (paired) {
                Matcher quoted = QUOTED.matcher(draft.text()).region(paragraph.start(), paragraph.end());
                while (quoted.find()) {
                    boolean opening = random.nextBoolean();
                    boolean goesOn = quoted.end() == paragraph.end();
                    int lost = opening || goesOn ? quoted.start() : quoted.end() - 1;
                    Span old = new Span(lost, lost + 1);
                    Span rest = new Span(
                            Math.max(0, quoted.start() - 2),
                            Math.min(draft.text().length(), quoted.start() + 12));
                    Span end = new Span(
                            Math.max(0, quoted.end() - 12),
                            Math.min(draft.text().length(), quoted.end() + 2));
                    found.add(Planted.without(old, 2).alsoAt(rest).alsoAt(end));
                }
            }
        }
        return found;
    }

    static List<Planted> markupLeft(Draft draft, Random random) {
        return draft.find(WORD)
                .map(match -> Planted.over(
                        Draft.group(match, 0), Lists.any(MARKUP, random).replace("{0}", match.group())))
                .toList();
    }

    /** An apostrophe or a mark read in the wrong character set, or lost. */
    static List<Planted> encodingDamaged(Draft draft, Random random) {
        return draft.find(APOSTROPHE)
                .map(match -> Planted.over(
                        Draft.group(match, 1),
                        switch (random.nextInt(4)) {
                            case 0 -> "\uFFFD";
                            case 1 -> "?";
                            case 2 -> misread("’", "windows-1252");
                            default -> misread("'".equals(match.group(1)) ? "´" : "’", "ISO-8859-1");
                        }))
                .toList();
    }

    private static String misread(String mark, String as) {
        return new String(mark.getBytes(StandardCharsets.UTF_8), Charset.forName(as));
    }

    /** The end of a paragraph lost in the middle of a sentence. */
    static List<Planted> paragraphCut(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        for (Span last : draft.lastSentences()) {
            List<MatchResult> words = Pattern.compile("[\\p{L}\\d'’-]+")
                    .matcher(draft.text())
                    .region(last.start(), last.end())
                    .results()
                    .toList();
            if (words.size() >= 12 && !last.in(draft.text()).matches(".*[\"“”].*")) {
                MatchResult kept = words.get(4 + random.nextInt(words.size() - 8));
                found.add(Planted.without(new Span(kept.end(), last.end()), kept.end() - last.start())
                        .at(new Span(Math.max(last.start(), kept.end() - 30), kept.end())));
            }
        }
        return found;
    }

    /** What a machine says of its own work, as a paragraph. */
    static List<Planted> machineRemark(Draft draft, Random random) {
        return draft.lastSentences().stream()
                .map(last -> {
                    String remark = Lists.any(REMARKS, random);
                    return Planted.over(new Span(last.end(), last.end()), "\n\n" + remark)
                            .at(new Span(last.end() + 2, last.end() + 2 + remark.length()));
                })
                .toList();
    }

    static List<Planted> spacing(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        draft.find(COMMA)
                .forEach(match -> found.add(around(
                        Planted.over(Draft.group(match, 0), Lists.any(List.of(" , ", ",, ", " ,", ","), random)))));
        draft.find(STOP)
                .forEach(match -> found.add(around(
                        Planted.over(Draft.group(match, 0), Lists.any(List.of(" . ", ".. ", ".", ",. "), random)))));
        return found;
    }

    private static Planted around(Planted planted) {
        Span place = planted.places().get(0);
        return planted.at(new Span(place.start() - 1, place.end() + 1));
    }

    /** Two sentences joined by a comma. */
    static List<Planted> sentencesSpliced(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        for (int i = 0; i + 1 < draft.sentences().size(); i++) {
            Span one = draft.sentences().get(i);
            Span two = draft.sentences().get(i + 1);
            String both = draft.text().substring(one.start(), two.end());
            String seam = draft.text().substring(one.end() - 1, Math.min(two.end(), two.start() + 8));
            if (two.start() == one.end() + 1
                    && Lists.wordsIn(both) <= 30
                    && SEAM.matcher(seam).lookingAt()
                    && FINITE.matcher(one.in(draft.text())).find()
                    && FINITE.matcher(two.in(draft.text())).find()
                    && !both.matches("(?s).*[\"“”].*")) {
                String first =
                        draft.text().substring(two.start(), two.start() + 1).toLowerCase(java.util.Locale.ROOT);
                if (!draft.text().startsWith("But", two.start())) {
                    found.add(Planted.over(new Span(one.end() - 1, two.start() + 1), ", " + first)
                            .at(new Span(one.end() - 8, two.start() + 8)));
                }
            }
        }
        return found;
    }
}
