package io.galley.bench.plant;

import io.galley.bench.plant.Draft.Person;
import io.galley.bench.plant.Draft.Sex;
import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Errors about who is who. */
final class NamePlanters {
    private static final String[][] TRANSLITERATIONS = {
        {"ph", "f"}, {"f", "ph"}, {"ck", "k"}, {"c", "k"}, {"k", "c"}, {"y", "i"}, {"ou", "u"}, {"u", "oe"},
        {"oo", "u"}, {"ee", "i"}, {"sh", "sy"}, {"v", "f"}, {"z", "s"}, {"th", "t"}, {"w", "u"}, {"x", "ks"}
    };
    private static final Map<String, String> ROLES = Lists.pairs("roles.tsv");
    private static final Map<String, String> WOMAN_OF = Lists.pairs("gendered-words.tsv");
    private static final List<String> CARRIERS = Lists.lines("self-references.tsv");
    private static final List<String> TITLES = Lists.lines("titles.tsv");
    private static final List<String> PAPERS = Lists.lines("papers.tsv");
    private static final List<String> UNCLEAR = Lists.lines("unclear-speakers.tsv");
    private static final Pattern PRONOUN = Pattern.compile("\\b(he|He|his|His|him|himself|she|She|her|Her|herself)\\b");
    private static final Pattern AFTER_OBJECT = Pattern.compile(
            "^(?:[.,;:!?\"”)]| (?:and|to|in|at|on|for|as|that|when|with|by|from|about|into|after|before)\\b).*");
    private static final Pattern MEETING = Pattern.compile(
            "\\b(?:met|meets|meet|beat|beats|told|defeated|succeeded|succeeds|replaced|replaces|thanked|praised|criticized|criticised|accused|called|visited|invited|appointed|asked|joined|talks with|meeting with|spoke to|spoke with|against|alongside)\\b");

    private NamePlanters() {}

    static List<Planted> respelled(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        for (Person person : draft.people()) {
            if (person.surname().length() >= 5) {
                person.mentions()
                        .skip(1)
                        .filter(draft::isInProse)
                        .forEach(place -> found.add(Planted.over(
                                new Span(place.end() - person.surname().length(), place.end()),
                                respell(person.surname(), random))));
            }
        }
        return found;
    }

    /** A name as another hand would spell it. */
    private static String respell(String name, Random random) {
        List<String> ways = new ArrayList<>();
        String lower = name.toLowerCase(Locale.ROOT);
        for (String[] pair : TRANSLITERATIONS) {
            int at = lower.indexOf(pair[0], 1);
            if (at > 0) {
                ways.add(name.substring(0, at) + pair[1] + name.substring(at + pair[0].length()));
            }
        }
        int transliterated = ways.size();
        for (int i = 1; i < name.length() - 1; i++) {
            char here = name.charAt(i);
            char next = name.charAt(i + 1);
            if (here == next) {
                ways.add(name.substring(0, i) + name.substring(i + 1));
            } else if (Character.isLowerCase(here) && Character.isLowerCase(next)) {
                ways.add(name.substring(0, i) + next + here + name.substring(i + 2));
                if ("lmnprst".indexOf(here) >= 0) {
                    ways.add(name.substring(0, i) + here + name.substring(i));
                }
            }
        }
        return Lists.any(
                ways.subList(0, random.nextBoolean() && transliterated > 0 ? transliterated : ways.size()), random);
    }

    static List<Planted> swapped(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        for (Person person : draft.people()) {
            for (Person other : draft.people()) {
                if (!other.equals(person)) {
                    person.alone().stream()
                            .filter(draft::isInProse)
                            .forEach(place -> found.add(Planted.over(place, other.surname())));
                }
            }
        }
        return found;
    }

    /** Gives somebody whose office the story has told another one. */
    static List<Planted> roleFlipped(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        Pattern roles = Pattern.compile(
                "(" + String.join("|", Lists.longestFirst(ROLES.keySet())) + ")", Pattern.CASE_INSENSITIVE);
        for (Person person : draft.people()) {
            Span first = person.whole().get(0);
            Matcher before = Pattern.compile(roles + " $", Pattern.CASE_INSENSITIVE)
                    .matcher(draft.text().substring(Math.max(0, first.start() - 30), first.start()));
            Matcher after = Pattern.compile("^, (?:the |a |an )?(?:[\\w.'-]+ ){0,3}?" + roles, Pattern.CASE_INSENSITIVE)
                    .matcher(draft.text()
                            .substring(first.end(), Math.min(draft.text().length(), first.end() + 60)));
            Optional<MatchResult> role = before.find()
                    ? Optional.of(before.toMatchResult())
                    : after.find() ? Optional.of(after.toMatchResult()) : Optional.empty();
            if (role.isPresent()) {
                String other =
                        Objects.requireNonNull(ROLES.get(role.get().group(1).toLowerCase(Locale.ROOT)));
                person.alone().stream()
                        .filter(place -> place.start() > first.end() && draft.isInProse(place))
                        .forEach(place -> found.add(Planted.over(place, titled(other) + " " + person.surname())
                                .alsoAt(new Span(Math.max(0, first.start() - 30), first.start()))
                                .alsoAt(first)
                                .alsoAt(new Span(first.end(), first.end() + 1))));
            }
        }
        return found;
    }

    private static String titled(String role) {
        StringBuilder title = new StringBuilder();
        for (String word : role.split(" ")) {
            title.append(title.isEmpty() ? "" : " ").append(Lists.capital(word));
        }
        return title.toString();
    }

    static List<Planted> genderedWordFlipped(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        for (Person person : draft.people()) {
            Map<String, String> flips = new java.util.TreeMap<>();
            WOMAN_OF.forEach((man, woman) -> {
                if (person.sex() == Sex.MAN) {
                    flips.put(man, woman);
                } else {
                    flips.put(woman, man);
                }
            });
            Pattern words = Lists.wordsOf(Stream.concat(
                            flips.keySet().stream(), flips.keySet().stream().map(Lists::capital))
                    .toList());
            draft.find(words).forEach(match -> {
                boolean theirs = person.mentions()
                        .anyMatch(
                                place -> place.start() >= match.end()
                                                && draft.text()
                                                        .substring(match.end(), place.start())
                                                        .matches("\\.? ?(?:\\p{Lu}\\p{Ll}+ )?")
                                        || place.end() <= match.start()
                                                && draft.text()
                                                        .substring(place.end(), match.start())
                                                        .matches(
                                                                ", (?:the |a |an |its )?(?:(?!(?:with|and|by|as) )[\\w'-]+ ){0,3}"));
                if (theirs) {
                    String word = match.group(1);
                    String other = Objects.requireNonNull(flips.getOrDefault(
                            word, flips.get(Character.toLowerCase(word.charAt(0)) + word.substring(1))));
                    found.add(Planted.over(Draft.group(match, 1), Lists.asWritten(other, word)));
                }
            });
        }
        return found;
    }

    /** He for she and she for he, where the first name of somebody just mentioned tells the sex. */
    static List<Planted> pronounFlipped(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        draft.find(PRONOUN).forEach(match -> {
            Span sentence = draft.sentenceAt(match.start()).orElseThrow();
            Span near = draft.before(sentence).orElse(sentence).to(sentence);
            String pronoun = match.group();
            Sex sex = pronoun.toLowerCase(Locale.ROOT).startsWith("h")
                            && !pronoun.toLowerCase(Locale.ROOT).startsWith("her")
                    ? Sex.MAN
                    : Sex.WOMAN;
            Optional<Person> meant = draft.people().stream()
                    .filter(person -> person.sex() == sex)
                    .filter(person ->
                            person.mentions().anyMatch(place -> near.contains(place) && place.end() < match.start()))
                    .findFirst();
            if (meant.isPresent() && !mayBeAnother(draft, match, sentence, sex)) {
                Planted planted = Planted.over(
                        Draft.group(match, 0), flip(pronoun, draft.text().substring(match.end(), sentence.end())));
                Span name = meant.get()
                        .mentions()
                        .filter(near::contains)
                        .findFirst()
                        .orElseThrow();
                found.add(planted.alsoAt(name));
            }
        });
        return found;
    }

    /**
     * Whether a reader could take the flipped pronoun for right: somebody of the other sex was just spoken of, by name or by pronoun,
     * or it stands for somebody new, as in "a producer and his brother".
     */
    private static boolean mayBeAnother(Draft draft, MatchResult match, Span sentence, Sex sex) {
        int at = draft.sentences().indexOf(sentence);
        Span before = new Span(draft.sentences().get(Math.max(0, at - 2)).start(), match.start());
        Pattern other = Pattern.compile(
                sex == Sex.MAN ? "\\b(?:[Ss]he|[Hh]ers?|herself)\\b" : "\\b(?:[Hh]e|[Hh]is|him|himself)\\b");
        return draft.people().stream()
                        .filter(person -> person.sex() != sex)
                        .flatMap(Person::mentions)
                        .anyMatch(before::contains)
                || other.matcher(before.in(draft.text())).find()
                || before.in(draft.text()).matches("(?s).*\\ban? [\\w -]{3,30} and $");
    }

    private static String flip(String pronoun, String rest) {
        return switch (pronoun) {
            case "he" -> "she";
            case "He" -> "She";
            case "his" -> "her";
            case "His" -> "Her";
            case "him" -> "her";
            case "himself" -> "herself";
            case "she" -> "he";
            case "She" -> "He";
            case "Her" -> "His";
            case "her" -> AFTER_OBJECT
                            .matcher(rest.lines().findFirst().orElse("."))
                            .matches()
                    ? "him"
                    : "his";
            default -> "himself";
        };
    }

    /** Somebody in the place of another whom he meets; where nobody meets, a sentence more in which he meets himself. */
    static List<Planted> selfReference(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        draft.find(MEETING).forEach(match -> {
            Span sentence = draft.sentenceAt(match.start()).orElseThrow();
            mentionIn(draft, new Span(sentence.start(), match.start())).ifPresent(subject -> draft.people().stream()
                    .filter(person -> !person.equals(subject))
                    .flatMap(Person::mentions)
                    .filter(place -> place.start() >= match.end()
                            && place.end() <= sentence.end()
                            && draft.text()
                                    .substring(match.end(), place.start())
                                    .matches("(?: [\\w.'-]+){0,4} "))
                    .forEach(place -> found.add(Planted.over(place, subject.surname()))));
        });
        if (found.isEmpty()) {
            for (Person person : draft.people()) {
                for (Span last : draft.lastSentences()) {
                    String sentence = Lists.any(CARRIERS, random)
                            .replace("{0}", random.nextBoolean() ? person.name() : person.surname())
                            .replace("{1}", person.surname());
                    found.add(FigurePlanters.added(last, sentence));
                }
            }
        }
        return found;
    }

    private static Optional<Person> mentionIn(Draft draft, Span part) {
        List<Person> there = draft.people().stream()
                .filter(person -> person.mentions().anyMatch(part::contains))
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** The paper that somebody told something as if it had told him. */
    static List<Planted> attributionSwapped(Draft draft, Random random) {
        List<Planted> found = new ArrayList<>();
        draft.people().forEach(person -> person.alone().stream()
                .filter(draft::isInProse)
                .forEach(place -> {
                    Matcher said = Pattern.compile(" said(?=\\.)")
                            .matcher(draft.text())
                            .region(place.end(), draft.text().length());
                    if (said.lookingAt()
                            && draft.text().substring(0, place.start()).matches("(?s).*,[\"”] $")) {
                        found.add(Planted.over(
                                new Span(place.start(), said.end()),
                                person.surname() + " quoted " + Lists.any(PAPERS, random) + " as saying"));
                    }
                }));
        Pattern told = Pattern.compile(
                "(?<!\\p{Lu}[\\p{L}.]{0,20} )\\b(\\p{Lu}\\p{Ll}+) told (Reuters|CNN|AP|the BBC|the Associated Press)\\b");
        draft.find(told).forEach(match -> {
            if (draft.people().stream().anyMatch(person -> person.surname().equals(match.group(1)))) {
                found.add(Planted.over(Draft.group(match, 0), match.group(2) + " told " + match.group(1)));
            }
        });
        return found;
    }

    static List<Planted> indonesianTitle(Draft draft, Random random) {
        return loneMentions(draft)
                .map(place -> Planted.over(place, Lists.any(TITLES, random) + " " + place.in(draft.text())))
                .toList();
    }

    static List<Planted> unclearSpeaker(Draft draft, Random random) {
        if (draft.people().size() < 2) {
            return List.of();
        }
        return loneMentions(draft)
                .filter(place -> draft.text().substring(place.end()).matches("(?s) (?:said|told|added|explained)\\b.*"))
                .map(place -> {
                    String speaker = Lists.any(UNCLEAR, random);
                    boolean first =
                            draft.sentenceAt(place.start()).orElseThrow().start() == place.start();
                    return Planted.over(place, first ? Lists.capital(speaker) : speaker);
                })
                .toList();
    }

    static List<Planted> capitalLost(Draft draft, Random random) {
        Set<Integer> starts = draft.sentences().stream().map(Span::start).collect(java.util.stream.Collectors.toSet());
        return loneMentions(draft)
                .filter(place -> !starts.contains(place.start())
                        && draft.text().substring(0, place.start()).matches("(?s).*\\p{Ll}[,]? $"))
                .map(place -> Planted.over(place, place.in(draft.text()).toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Stream<Span> loneMentions(Draft draft) {
        return draft.people().stream()
                .flatMap(person -> person.alone().stream())
                .filter(draft::isInProse);
    }
}
