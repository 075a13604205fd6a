package io.galley.checks.consistency;

import io.galley.analyse.Article;
import io.galley.analyse.Entity;
import io.galley.analyse.Entity.Kind;
import io.galley.analyse.Mention;
import io.galley.analyse.Mention.Form;
import io.galley.analyse.Saying;
import io.galley.analyse.Token;
import io.galley.check.Hit;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names in small letters that the article has with a capital elsewhere. */
final class LostCapitals {
    /** Shorter words are parts of foreign names that need no capital: "van", "bin". */
    private static final int SHORTEST = 4;

    /** Letters in front or behind by which a word is part of an address or a handle. */
    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\d@#/._-]");

    private static final Set<String> OPENING = Set.of(",", "\"", "”", "“", "'", "’", "and", "but", "that");

    /** More places than that, and it is a word that need not be a name. */
    private static final int MOST = 2;

    private final Article article;

    /** Every place within names where a word has a capital that it need not have. */
    private final Map<String, List<Span>> names = new HashMap<>();

    /** Words that are names of people, and words of names that have several. */
    private final Set<String> ofPersons = new HashSet<>();

    private final Set<String> ofLongNames = new HashSet<>();

    LostCapitals(Article article) {
        this.article = article;
        Set<Span> openings = openings(article);
        for (Entity entity : article.people().entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() != Form.ACRONYM
                        && (entity.kind() != Kind.ORGANISATION
                                || mention.words().size() == 1)) {
                    collect(mention, entity.kind() == Kind.PERSON, openings);
                }
            }
        }
    }

    private void collect(Mention mention, boolean person, Set<Span> openings) {
        article.tokens(mention.name()).stream()
                .filter(token -> token.isCapitalised() && token.text().length() >= SHORTEST)
                .filter(token -> person || !openings.contains(token.span()))
                .forEach(token -> {
                    names.computeIfAbsent(token.lower(), word -> new ArrayList<>())
                            .add(token.span());
                    if (person) {
                        ofPersons.add(token.lower());
                    }
                    if (mention.words().size() > 1) {
                        ofLongNames.add(token.lower());
                    }
                });
    }

    /** Where sentences have their first word. */
    private static Set<Span> openings(Article article) {
        return article.sentences()
                .flatMap(sentence -> sentence.words().stream().limit(1))
                .map(Token::span)
                .collect(Collectors.toUnmodifiableSet());
    }

    Stream<Hit> hits() {
        Map<String, List<Token>> small = new LinkedHashMap<>();
        article.prose().flatMap(passage -> passage.sentences().stream()).forEach(sentence -> {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (isLost(tokens, i)) {
                    small.computeIfAbsent(tokens.get(i).text(), word -> new ArrayList<>())
                            .add(tokens.get(i));
                }
            }
        });
        return small.entrySet().stream()
                .filter(word -> isRarer(word.getKey(), word.getValue().size()))
                .flatMap(word -> word.getValue().stream())
                .map(this::hit);
    }

    /** Whether small letters are the exception. */
    private boolean isRarer(String word, int small) {
        int capitals = names.getOrDefault(word, List.of()).size();
        return small <= MOST && (capitals > small || (small == 1 && ofLongNames.contains(word)));
    }

    private Hit hit(Token token) {
        Span name = Objects.requireNonNull(names.get(token.text())).get(0);
        return Hit.at(token.span(), "“" + token.text() + "” here, “" + article.text(name) + "” elsewhere")
                .beside(name)
                .suggesting(List.of(article.text(name)));
    }

    private boolean isLost(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (!Character.isLowerCase(token.text().codePointAt(0))
                || !names.containsKey(token.text())
                || isJoined(token)) {
            return false;
        }
        boolean person = ofPersons.contains(token.text());
        return token.known() || token.dialect().isPresent()
                ? person && speaks(tokens, i)
                : person || !article.isQuoted(token.span());
    }

    /** Whether the word stands alone before a verb of saying, as no ordinary noun does: "…, bell said." */
    private static boolean speaks(List<Token> tokens, int i) {
        return i + 1 < tokens.size()
                && Saying.isVerb(tokens.get(i + 1))
                && tokens.get(i + 1).canBe("VBD")
                && (i == 0 || OPENING.contains(tokens.get(i - 1).lower()));
    }

    private boolean isJoined(Token token) {
        String text = article.document().text();
        int start = token.span().start();
        int end = token.span().end();
        return (start > 0 && JOINED.matcher(text.substring(start - 1, start)).matches())
                || (end + 1 < text.length()
                        && JOINED.matcher(text.substring(end, end + 1)).matches()
                        && Character.isLetterOrDigit(text.charAt(end + 1)));
    }
}
