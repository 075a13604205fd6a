package io.galley.checks.terminology;

import io.galley.terms.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * What a term's rule wants or does not want, ready to be looked for.
 *
 * @param words in order
 * @param wanted whether it is right
 * @param lead marks before its first word that belong to it: ".NET"
 * @param tail marks after its last word: "C++"
 * @param exact whether it has capitals, so that it is another word in other letters
 */
record Wording(Term term, String text, List<Word> words, boolean wanted, String lead, String tail, boolean exact) {
    Wording {
        words = List.copyOf(words);
    }

    static List<Wording> of(Term term) {
        List<Wording> wordings = new ArrayList<>();
        term.wanted().forEach(text -> wordings.add(of(term, text, true)));
        term.unwanted().forEach(text -> wordings.add(of(term, text, false)));
        return wordings;
    }

    private static Wording of(Term term, String text, boolean wanted) {
        List<Word> words = Word.of(text);
        return new Wording(
                term,
                text,
                words,
                wanted,
                words.isEmpty()
                        ? ""
                        : text.substring(0, words.get(0).span().start()).strip(),
                words.isEmpty()
                        ? ""
                        : text.substring(words.get(words.size() - 1).span().end())
                                .strip(),
                text.codePoints().anyMatch(Character::isUpperCase));
    }

    boolean isName() {
        return term.kind() == Term.Kind.DO_NOT_TRANSLATE;
    }
}
