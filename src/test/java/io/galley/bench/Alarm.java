package io.galley.bench;

import io.galley.Line;
import io.galley.analyse.Article;
import io.galley.check.Check;
import io.galley.check.Hit;
import io.galley.checks.Catalogue;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a check said of a text. */
record Alarm(String check, Hit hit) {
    static final List<Check> CHECKS = Catalogue.of(HouseStyle.GLOSSARY);

    /** What all checks say of an article. One that crashes has nothing to say, and the console tells of it. */
    static List<Alarm> in(Article article) {
        return in(article, CHECKS);
    }

    /** What some checks say of it. */
    static List<Alarm> in(Article article, List<Check> checks) {
        List<Alarm> alarms = new ArrayList<>();
        for (Check check : checks) {
            String id = check.spec().id();
            try {
                check.inspect(article).forEach(hit -> alarms.add(new Alarm(id, hit)));
            } catch (RuntimeException e) {
                Console.OUT.println("the check " + id + " crashed: " + e);
            }
        }
        return alarms;
    }

    static Article read(String text) {
        return Line.article(Locale.US, text);
    }

    /** Its place and those that it tells to compare. */
    Stream<Span> places() {
        return Stream.concat(Stream.of(hit.span()), hit.beside().stream());
    }

    /** The words that it marks, shortened, on one line. */
    String words(String text) {
        String[] words = hit.span().in(text).strip().split("\\s+");
        return words.length <= 5
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, 5)) + " …";
    }
}
