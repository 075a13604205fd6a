package io.galley.bench;

import io.galley.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/** Machine translations from seven languages, of which each word was judged by a post-editor: {@code wordlevel}. */
final class JudgedWords {
    private static final int SENTENCES = 1_500;

    private JudgedWords() {}

    /** A sentence with the white space that people write, and its bad words. */
    private record Sentence(String text, List<Span> bad, int words) {}

    /**
     * What was said of the sentences.
     *
     * @param badShare the share of bad words: what an alarm at random would hit
     * @param byCheck alarms on a bad word, and alarms on good ones only
     */
    record Outcome(int sentences, double badShare, Map<String, Evidence> byCheck) {}

    static Outcome run() throws IOException, InterruptedException, ExecutionException {
        List<Sentence> sample = Data.lines("wordlevel/test21.tsv.gz").stream()
                .filter(line -> line.split("\t")[0].endsWith("-en"))
                .sorted(Comparator.comparingLong(Shuffle::number))
                .limit(SENTENCES)
                .map(JudgedWords::sentence)
                .toList();
        List<Map<String, Evidence>> each = Parallel.map(sample, JudgedWords::judged);
        Map<String, Evidence> byCheck = new TreeMap<>();
        each.forEach(some -> some.forEach((check, evidence) -> byCheck.merge(check, evidence, Evidence::and)));
        int bad = sample.stream().mapToInt(sentence -> sentence.bad().size()).sum();
        int words = sample.stream().mapToInt(Sentence::words).sum();
        return new Outcome(sample.size(), (double) bad / words, byCheck);
    }

    private static Sentence sentence(String line) {
        String[] fields = line.split("\t");
        String[] tokens = fields[2].split(" ");
        String[] labels = fields[3].split(" ");
        StringBuilder text = new StringBuilder();
        List<Span> bad = new ArrayList<>();
        boolean open = false;
        boolean glue = true;
        for (int i = 0; i < tokens.length; i++) {
            boolean quote = tokens[i].equals("\"");
            boolean closes = tokens[i].matches("[.,;:!?)%\\]]|'\\w*|n't") || quote && open;
            if (!glue && !closes) {
                text.append(' ');
            }
            int start = text.length();
            text.append(tokens[i]);
            if (i < labels.length && labels[i].equals("BAD")) {
                bad.add(new Span(start, text.length()));
            }
            glue = tokens[i].matches("[(\\[]") || quote && !open;
            open = quote ? !open : open;
        }
        return new Sentence(text.toString(), bad, tokens.length);
    }

    private static Map<String, Evidence> judged(Sentence sentence) {
        Map<String, Evidence> byCheck = new TreeMap<>();
        for (Alarm alarm : Alarm.in(Alarm.read(sentence.text()))) {
            boolean right = sentence.bad().stream().anyMatch(alarm.hit().span()::overlaps);
            byCheck.merge(alarm.check(), right ? new Evidence(1, 0) : new Evidence(0, 1), Evidence::and);
        }
        return byCheck;
    }
}
