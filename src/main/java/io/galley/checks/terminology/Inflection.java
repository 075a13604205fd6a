package io.galley.checks.terminology;

import io.galley.text.DataFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of English words, as far as they are certain. */
final class Inflection {
    private static final Pattern SIBILANT = Pattern.compile(".*(?:[sxz]|[cs]h)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

    /** Ends of nouns whose plural no rule tells: knife, echo, troops, forum. */
    private static final Pattern UNCERTAIN_NOUN = Pattern.compile(".*(?:[^f]fe?|o|[^su]s|man|um|[ie]x)");

    /** One vowel and one consonant: whether the consonant is doubled hangs on the stress. */
    private static final Pattern MAY_DOUBLE =
            Pattern.compile(".*[^aeiou][aeiou][^aeiouwxy]|[aeiou][^aeiouwxy]|.*qu[aeiou][^aeiouwxy]");

    private static final Pattern ONE_SYLLABLE = Pattern.compile("(?:qu|[^aeiou])*[aeiou][^aeiouwxy]");
    private static final Pattern PREPOSITION = Pattern.compile("[ -](?:of|for|in|at|to|on|from|with|by)[ -]");

    /** Verbs that have forms of their own in every person, or two sets of forms. */
    private static final Set<String> UNCERTAIN_VERBS =
            Set.of("be", "have", "hang", "lie", "can", "may", "must", "shall", "will");

    /** Plurals that no rule makes; empty where a noun has none. */
    private static final Map<String, String> PLURALS = new HashMap<>();

    /** Past and participle that no rule makes. */
    private static final Map<String, List<String>> VERBS = new HashMap<>();

    static {
        for (List<String> row : DataFile.rows(Inflection.class, "irregular-forms.tsv")) {
            if (row.get(0).equals("noun")) {
                PLURALS.put(row.get(1), row.get(2));
            } else {
                VERBS.put(row.get(1), List.of(row.get(2), row.get(3)));
            }
        }
    }

    private Inflection() {}

    /** A phrase in the form that all these tags ask for; nothing where no form is certain, or where they differ. */
    static Optional<String> of(String phrase, Set<String> tags) {
        Set<String> forms = new HashSet<>();
        for (String tag : tags) {
            Optional<String> form = of(phrase, tag);
            if (form.isEmpty()) {
                return form;
            }
            forms.add(form.get());
        }
        return forms.size() == 1 ? forms.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> of(String phrase, String tag) {
        return switch (tag) {
            case "NNS", "NNPS" -> noun(phrase);
            case "VBZ", "VBD", "VBN", "VBG" -> verb(phrase, tag);
            default -> Optional.empty();
        };
    }

    /** "members of parliament", "prime ministers". */
    private static Optional<String> noun(String phrase) {
        Matcher preposition = PREPOSITION.matcher(phrase);
        int end = preposition.find() ? preposition.start() : phrase.length();
        int start = Math.max(phrase.lastIndexOf(' ', end - 1), phrase.lastIndexOf('-', end - 1)) + 1;
        String head = phrase.substring(start, end);
        return plural(head).map(plural -> phrase.substring(0, start) + plural + phrase.substring(end));
    }

    private static Optional<String> plural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        String known = PLURALS.get(lower);
        if (known != null) {
            return known.isEmpty() ? Optional.empty() : Optional.of(noun.charAt(0) + known.substring(1));
        }
        if (UNCERTAIN_NOUN.matcher(lower).matches() || !isPlain(lower)) {
            return Optional.empty();
        }
        return Optional.of(withS(noun, lower));
    }

    private static String withS(String word, String lower) {
        if (CONSONANT_Y.matcher(lower).matches()) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (SIBILANT.matcher(lower).matches() ? "es" : "s");
    }

    /** "carried out". */
    private static Optional<String> verb(String phrase, String tag) {
        int end = phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' ');
        String verb = phrase.substring(0, end);
        return isPlain(verb) && !UNCERTAIN_VERBS.contains(verb)
                ? form(verb, tag).map(form -> form + phrase.substring(end))
                : Optional.empty();
    }

    private static Optional<String> form(String verb, String tag) {
        if (tag.equals("VBZ")) {
            return Optional.of(verb.endsWith("o") ? verb + "es" : withS(verb, verb));
        }
        if (!tag.equals("VBG") && VERBS.containsKey(verb)) {
            return Optional.of(VERBS.get(verb).get(tag.equals("VBD") ? 0 : 1));
        }
        boolean isPast = !tag.equals("VBG");
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("ie") && !verb.endsWith("ye")) {
            return Optional.of(verb.substring(0, verb.length() - 1) + (isPast ? "ed" : "ing"));
        }
        if (verb.endsWith("ie") || verb.endsWith("c")) {
            return Optional.empty();
        }
        if (isPast && verb.endsWith("e")) {
            return Optional.of(verb + "d");
        }
        if (isPast && CONSONANT_Y.matcher(verb).matches()) {
            return Optional.of(verb.substring(0, verb.length() - 1) + "ied");
        }
        if (MAY_DOUBLE.matcher(verb).matches()) {
            return ONE_SYLLABLE.matcher(verb).matches()
                    ? Optional.of(verb + verb.charAt(verb.length() - 1) + (isPast ? "ed" : "ing"))
                    : Optional.empty();
        }
        return Optional.of(verb + (isPast ? "ed" : "ing"));
    }

    private static boolean isPlain(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
