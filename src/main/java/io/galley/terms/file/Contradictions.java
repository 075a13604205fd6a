package io.galley.terms.file;

import io.galley.terms.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one entry says against another, and what is said twice. */
final class Contradictions {
    private final Problems problems;
    private final Map<String, Entry> wanted = new HashMap<>();
    private final Map<String, Entry> unwanted = new HashMap<>();
    private final Map<String, Entry> listed = new HashMap<>();

    private Contradictions(Problems problems) {
        this.problems = problems;
    }

    static void check(List<Entry> entries, Problems problems) {
        Contradictions contradictions = new Contradictions(problems);
        entries.forEach(contradictions::add);
    }

    private void add(Entry entry) {
        Term term = entry.term();
        term.wanted().forEach(word -> addWanted(word, entry));
        term.unwanted().forEach(word -> addUnwanted(word, entry));
        if (term.kind() != Term.Kind.FORBIDDEN && term.kind() != Term.Kind.TRANSLATION) {
            Entry before = listed.putIfAbsent(term.kind().id() + " " + term.word(), entry);
            if (before != null) {
                problems.at(
                        entry.line(),
                        Wording.quoted(term.word()) + " is already in line " + before.line() + " as "
                                + term.kind().id() + "; make one entry of both");
            }
        }
    }

    private void addWanted(String word, Entry entry) {
        wanted.putIfAbsent(word, entry);
        Entry against = unwanted.get(word);
        if (against != null) {
            contradict(
                    word,
                    entry,
                    "wanted here",
                    against,
                    against.term().kind() == Term.Kind.FORBIDDEN ? "forbidden" : "a variant that is not to be used");
        }
    }

    private void addUnwanted(String word, Entry entry) {
        String here = entry.term().kind() == Term.Kind.FORBIDDEN ? "forbidden here" : "a variant here";
        Entry against = wanted.get(word);
        if (against != null) {
            contradict(word, entry, here, against, "wanted");
        }
        Entry before = unwanted.putIfAbsent(word, entry);
        if (before != null) {
            problems.at(
                    entry.line(),
                    before == entry
                            ? Wording.quoted(word) + " is listed twice"
                            : Wording.quoted(word) + " is " + here + ", and already " + where(before) + " ("
                                    + before.term().kind().id() + ")");
        }
    }

    private void contradict(String word, Entry entry, String here, Entry other, String there) {
        problems.at(
                entry.line(),
                other == entry
                        ? Wording.quoted(word) + " is both what is wanted and what is not"
                        : Wording.quoted(word) + " is " + here + ", but " + there + " " + where(other));
    }

    private static String where(Entry entry) {
        return "in line " + entry.line();
    }
}
