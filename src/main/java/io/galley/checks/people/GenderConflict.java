package io.galley.checks.people;

import io.galley.analyse.Article;
import io.galley.analyse.Entity;
import io.galley.analyse.Gender;
import io.galley.analyse.GenderCue;
import io.galley.check.Check;
import io.galley.check.CheckSpec;
import io.galley.check.Hit;
import io.galley.finding.Category;
import io.galley.finding.Severity;
import java.util.List;
import java.util.stream.Stream;

public final class GenderConflict implements Check {
    private static final CheckSpec SPEC = CheckSpec.of("gender-conflict", Category.MISTRANSLATION, Severity.MAJOR)
            .summary("One person is a woman in one place and a man in another")
            .why(
                    "Many languages have one word for he and she, so the machine guesses, and the reader meets two people.")
            .limits(
                    "A pronoun counts only where nobody else can be meant, and a given name only where it is hardly ever the other gender's."
                            + " Pronouns in quotations count only in articles that speak of nobody of their gender.")
            .proven(0.85)
            .flags(
                    "Airport spokeswoman Marta Lindqvist told reporters that two runways were closed on Monday.",
                    "Flights will resume tonight, according to Lindqvist, an ⟦airport spokesman⟧.")
            .flags("Actress Dewi Larasati opened the festival. ⟦He⟧ thanked the audience.")
            .flags("Queen Astrid visited the island.", "Crowds cheered when ⟦King⟧ Astrid left the harbour.")
            .accepts(
                    "Spokeswoman Marta Lindqvist said that she would answer later. Spokesman Karl Berg said he would not.")
            .accepts(
                    "Novelist Ines Duarte is in hospital. Her agent, Paulo Reis, was asked on Monday. Reis said she was well.")
            .accepts("Mrs. Larasati met the mayor. He thanked her.")
            .accepts("Actress Dewi Larasati praised her husband. He wrote the song.")
            .accepts("Chairwoman Ines Duarte and her brother Paulo Duarte left. Duarte said he was tired.")
            .build();

    @Override
    public CheckSpec spec() {
        return SPEC;
    }

    @Override
    public Stream<Hit> inspect(Article article) {
        int balance =
                article.people().pronouns(Gender.FEMALE) - article.people().pronouns(Gender.MALE);
        return Stream.concat(article.people().entities().stream(), article.people().nameless().stream())
                .flatMap(person -> conflict(person, balance, article).stream());
    }

    /**
     * What fewer words say is held to be wrong; where it is even, the gender of which the article says less, or what is said last.
     *
     * @param balance how many more pronouns for women than for men the article has
     */
    private static List<Hit> conflict(Entity person, int balance, Article article) {
        List<GenderCue> female = cues(person, Gender.FEMALE);
        List<GenderCue> male = cues(person, Gender.MALE);
        if (female.isEmpty() || male.isEmpty()) {
            return List.of();
        }
        GenderCue firstFemale = female.get(0);
        GenderCue firstMale = male.get(0);
        int forFemale = weight(female);
        int forMale = weight(male);
        if (forFemale == forMale) {
            forFemale += Integer.signum(balance);
        }
        boolean maleIsWrong =
                forFemale != forMale ? forMale < forFemale : firstFemale.span().compareTo(firstMale.span()) < 0;
        GenderCue right = maleIsWrong ? firstFemale : firstMale;
        return (maleIsWrong ? male : female)
                .stream()
                        .filter(cue -> cue.kind() != GenderCue.Kind.NAME)
                        .map(cue -> Hit.at(
                                        cue.span(),
                                        person.name() + " is “" + article.text(right.span()) + "” elsewhere, here “"
                                                + article.text(cue.span()) + "”")
                                .beside(right.span()))
                        .toList();
    }

    /** A given name tells more than a word that the machine chose. */
    private static int weight(List<GenderCue> cues) {
        return cues.stream()
                .mapToInt(cue -> cue.kind() == GenderCue.Kind.NAME ? 2 : 1)
                .sum();
    }

    private static List<GenderCue> cues(Entity person, Gender gender) {
        return person.genderCues().stream()
                .filter(cue -> cue.gender() == gender)
                .toList();
    }
}
