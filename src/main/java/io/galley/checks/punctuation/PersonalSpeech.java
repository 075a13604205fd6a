package io.galley.checks.punctuation;

import io.galley.analyse.Article;
import io.galley.analyse.Saying;
import io.galley.analyse.Sentence;
import io.galley.analyse.Token;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentences in which somebody speaks as "I" or "we" outside quotation marks, and the reporter names the speaker. */
final class PersonalSpeech {
    private static final Set<String> OWN = Set.of("i", "me", "my", "myself", "our", "ours", "ourselves", "us", "we");
    private static final Set<String> SPOKEN_TO = Set.of("you", "your", "yours", "yourself", "yourselves");

    /** How many words name a speaker: "the head of the port's office". */
    private static final int LONGEST_SPEAKER = 12;

    /** An author who says "I" so often without naming another speaker tells his own story. */
    private static final int TELLING = 3;

    private static final List<String> AFTER_REPORT = List.of("IN", "RB", "TO", "VBG", "WRB");
    private static final List<String> TELLING_SOMEBODY = List.of("tell", "ask", "remind", "warn");
    private static final Set<String> OBJECTS = Set.of("him", "her", "it", "me", "them", "us", "you");
    private static final Set<String> BEFORE_SPEECH = Set.of(",", ":", "that");
    private static final int LONGEST_ADDRESS = 6;

    /** Within how many words after the verb somebody says "I" who is quoted. */
    private static final int SOON = 3;

    private PersonalSpeech() {}

    /** The words spoken, without who speaks where that is said. */
    static Stream<Span> in(Article article) {
        List<Sentence> sentences =
                article.prose().flatMap(passage -> passage.sentences().stream()).toList();
        List<Span> reported = new ArrayList<>();
        List<Span> alone = new ArrayList<>();
        int own = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (!isPersonal(article, sentence)) {
                continue;
            }
            Optional<Span> spoken = spoken(article, sentence.tokens());
            spoken.ifPresent(reported::add);
            Optional<Span> words = spoken.isPresent() ? Optional.empty() : ownWords(article, sentence);
            if (words.isPresent()) {
                own++;
                boolean isBesideSpeech = (i > 0 && isReport(article, sentences.get(i - 1)))
                        || (i + 1 < sentences.size() && isReport(article, sentences.get(i + 1)));
                words.filter(span -> isBesideSpeech).ifPresent(alone::add);
            }
        }
        boolean isAuthors = own >= TELLING && own > 2 * reported.size();
        return isAuthors ? Stream.empty() : Stream.concat(reported.stream(), alone.stream());
    }

    private static boolean isReport(Article article, Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> Saying.isVerb(token) && !article.isQuoted(token.span()));
    }

    /** A sentence that nobody is said to have spoken. */
    private static Optional<Span> ownWords(Article article, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> OWN.contains(tokens.get(i).lower()) && isPersonal(tokens, i))
                .filter(i -> !article.isQuoted(tokens.get(i).span()))
                .mapToObj(i -> {
                    int start = startOfSpeech(article, tokens, i);
                    return tokens.get(start)
                            .span()
                            .to(lastAfter(article, tokens, i).span());
                })
                .findFirst();
    }

    private static boolean isPersonal(Article article, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return IntStream.range(0, tokens.size())
                .anyMatch(i ->
                        isPersonal(tokens, i) && !article.isQuoted(tokens.get(i).span()));
    }

    private static boolean isPersonal(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (isInName(tokens, i)) {
            return false;
        }
        if (token.is("i")) {
            // "World War I"
            return token.text().equals("I") && (i == 0 || !tokens.get(i - 1).isCapitalised());
        }
        return (OWN.contains(token.lower()) || SPOKEN_TO.contains(token.lower()))
                && !token.text().equals("US");
    }

    /** "I Saw Rain", "I'm A Star". */
    private static boolean isInName(List<Token> tokens, int i) {
        return tokens.get(i).isCapitalised()
                && tokens.subList(i + 1, Math.min(tokens.size(), i + 3)).stream()
                        .anyMatch(next -> next.isCapitalised() && (tokens.get(i).is("I") || !next.canBe("NNP")));
    }

    private static Optional<Span> spoken(Article article, List<Token> tokens) {
        for (int verb = 1; verb < tokens.size(); verb++) {
            if (!Saying.isVerb(tokens.get(verb))
                    || article.isQuoted(tokens.get(verb).span())) {
                continue;
            }
            int end = endOfSpeech(tokens, verb);
            if (end > 0) {
                int start = startOfSpeech(article, tokens, end);
                if (isPersonal(tokens, start, end)) {
                    return Optional.of(
                            tokens.get(start).span().to(tokens.get(end - 1).span()));
                }
            }
            int start = startAfter(tokens, verb);
            if (!isPassive(tokens, verb)
                    && isPersonal(tokens, start, Math.min(tokens.size(), start + SOON))
                    && !article.isQuoted(tokens.get(start).span())) {
                return Optional.of(tokens.get(start)
                        .span()
                        .to(lastAfter(article, tokens, start).span()));
            }
        }
        return Optional.empty();
    }

    private static boolean isPersonal(List<Token> tokens, int start, int end) {
        return IntStream.range(start, end).anyMatch(i -> isPersonal(tokens, i));
    }

    /** "She was told that": "told" has nobody after it. */
    private static boolean isPassive(List<Token> tokens, int verb) {
        return tokens.get(verb).hasLemma("tell")
                && verb + 1 < tokens.size()
                && tokens.get(verb + 1).is("that");
    }

    /** The comma before "the mayor said" or "said the mayor"; nothing where the verb reports no words before it. */
    private static int endOfSpeech(List<Token> tokens, int verb) {
        if (tokens.get(verb - 1).is(",")) {
            return tokens.get(verb).canBe("VBD") || tokens.get(verb).canBe("VBZ") ? verb - 1 : 0;
        }
        for (int i = verb - 1; i > 0 && verb - i <= LONGEST_SPEAKER; i--) {
            Token token = tokens.get(i);
            if (token.is(",")) {
                return isSpeaker(tokens.subList(i + 1, verb)) && endsThere(tokens, verb) ? i : 0;
            }
        }
        return 0;
    }

    private static boolean isSpeaker(List<Token> words) {
        Token first = words.get(0);
        return words.stream().allMatch(word -> word.isWord() || word.is("'s") || word.is("'") || word.is("."))
                && words.stream()
                        .noneMatch(word -> OWN.contains(word.lower()) || word.isOnly("VB") || word.isOnly("MD"))
                && (first.isCapitalised() || first.canBe("PRP") || first.canBe("DT") || first.canBe("NN"))
                && !first.canBe("CC")
                && !first.canBe("W");
    }

    /** Whether nothing is said after the verb that it could report: "the mayor said on Monday." */
    private static boolean endsThere(List<Token> tokens, int verb) {
        if (verb + 1 >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(verb + 1);
        if (next.is("that")) {
            return false;
        }
        return !next.isWord()
                || next.isCapitalised()
                || AFTER_REPORT.stream().anyMatch(next::canBe)
                || TELLING_SOMEBODY.stream().anyMatch(tokens.get(verb)::hasLemma);
    }

    /** Where words begin that follow the verb, whoever they were spoken to: "told the court, ", "said that". */
    private static int startAfter(List<Token> tokens, int verb) {
        int start = verb + 1;
        if (TELLING_SOMEBODY.stream().anyMatch(tokens.get(verb)::hasLemma)) {
            while (start < tokens.size()
                    && start - verb <= LONGEST_ADDRESS
                    && (tokens.get(start).isCapitalised()
                            || tokens.get(start).canBe("DT")
                            || tokens.get(start).canBe("NN")
                            || tokens.get(start).canBe("IN")
                            || OBJECTS.contains(tokens.get(start).lower()))
                    && !tokens.get(start).is("I")
                    && !tokens.get(start).is("that")) {
                start++;
            }
        }
        while (start < tokens.size() && BEFORE_SPEECH.contains(tokens.get(start).lower())) {
            start++;
        }
        return start;
    }

    private static Token lastAfter(Article article, List<Token> tokens, int start) {
        int end = start + 1;
        while (end < tokens.size() && !article.isQuoted(tokens.get(end).span())) {
            end++;
        }
        while (end > start + 1 && !tokens.get(end - 1).isWord()) {
            end--;
        }
        return tokens.get(end - 1);
    }

    private static int startOfSpeech(Article article, List<Token> tokens, int end) {
        int start = end;
        while (start > 0 && !article.isQuoted(tokens.get(start - 1).span())) {
            start--;
        }
        while (start < end - 1 && !tokens.get(start).isWord()) {
            start++;
        }
        return start;
    }
}
