package io.galley.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.galley.http.Policies.Ruling;
import io.galley.ingest.IngestException;
import io.galley.ingest.Material;
import io.galley.ingest.Submission;
import io.galley.policy.Setting;
import io.galley.text.LanguagePair;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns the words of a request into an {@link Order}.
 *
 * @param languages that an article may be written in, the first where neither request nor policy names one
 */
public record Intake(List<Locale> languages, Policies policies) {
    private static final int LONGEST_NAME = 300;

    public Intake {
        languages = List.copyOf(languages);
    }

    /**
     * What a request says besides the texts; what is blank is as good as left out.
     *
     * @param targetLanguage as a BCP 47 tag
     * @param sourceLanguage as a BCP 47 tag
     * @param policy its name, or all of it as a JSON object
     */
    public record Wishes(Optional<String> targetLanguage, Optional<String> sourceLanguage, Optional<JsonNode> policy) {
        public Wishes {
            targetLanguage = targetLanguage.filter(words -> !words.isBlank());
            sourceLanguage = sourceLanguage.filter(words -> !words.isBlank());
            policy = policy.filter(wish ->
                    !wish.isNull() && !(wish.isTextual() && wish.textValue().isBlank()));
        }
    }

    /**
     * The order that a request makes; what it says itself goes before its policy.
     *
     * @throws ProblemException if there is no such language or policy, or if the policy cannot be followed
     */
    public Order order(Material target, Optional<Material> source, Wishes wishes) {
        Ruling ruling = policies.ruling(wishes.policy(), target.name());
        LanguagePair pair = new LanguagePair(
                wishes.sourceLanguage()
                        .map(this::sourceLanguage)
                        .or(() -> ruling.settings().sourceLanguage().map(Setting::value)),
                wishes.targetLanguage()
                        .map(this::targetLanguage)
                        .or(() -> ruling.settings().language().map(Setting::value))
                        .orElse(languages.get(0)));
        return new Order(new Submission(target, source, pair), ruling.gate());
    }

    /**
     * A text that came as characters.
     *
     * @param field where it came, for whoever sent it
     * @throws ProblemException if it could not survive being written in UTF-8
     */
    public static Material text(String field, Optional<String> name, String text) {
        try {
            return Material.ofText(name(name, field), text);
        } catch (IngestException e) {
            throw Problem.of(e).with("field", field).toException();
        }
    }

    /**
     * What the sender calls a text, or {@code otherwise}.
     *
     * @throws ProblemException if it cannot be shown
     */
    public static String name(Optional<String> name, String otherwise) {
        String given = name.filter(words -> !words.isBlank()).orElse(otherwise);
        if (given.length() > LONGEST_NAME || given.codePoints().anyMatch(Intake::cannotBeShown)) {
            throw Problem.of(
                            ProblemType.INVALID_REQUEST,
                            "The name " + Quoted.of(given) + " cannot be used: a name has at most " + LONGEST_NAME
                                    + " characters, and no line breaks or other control characters.")
                    .with("field", "name")
                    .toException();
        }
        return given;
    }

    private Locale targetLanguage(String tag) {
        return parsed(tag).filter(languages::contains).orElseThrow(() -> unsupported(
                        "targetLanguage", tag, "An article may be in " + String.join(", ", tags()) + ".")
                .with("supported", tags())
                .toException());
    }

    private Locale sourceLanguage(String tag) {
        return parsed(tag).orElseThrow(() -> unsupported(
                        "sourceLanguage", tag, "It must be a BCP 47 tag such as id or pt-BR, or be left out.")
                .toException());
    }

    private static Optional<Locale> parsed(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag.strip()).build())
                    .filter(locale -> !locale.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    private static Problem unsupported(String field, String tag, String advice) {
        return Problem.of(
                        ProblemType.UNSUPPORTED_LANGUAGE,
                        "The " + field + " " + Quoted.of(tag) + " is not a language that Galley reads. " + advice)
                .with("field", field);
    }

    private List<String> tags() {
        return languages.stream().map(Locale::toLanguageTag).toList();
    }

    static boolean cannotBeShown(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }
}
