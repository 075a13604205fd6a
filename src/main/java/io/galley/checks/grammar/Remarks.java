package io.galley.checks.grammar;

import io.galley.analyse.Note;
import io.galley.analyse.Note.Kind;
import io.galley.analyse.Passage;
import io.galley.check.Hit;
import io.galley.text.Block;
import java.util.stream.Stream;

/** LanguageTool's remarks of one kind. */
final class Remarks {
    private Remarks() {}

    /** Those on a passage that is written in whole sentences: most rules misread headlines and tables. */
    static Stream<Note> inProse(Passage passage, Kind kind) {
        return passage.segment().block().isProse() ? in(passage, kind) : Stream.empty();
    }

    /** Those on a passage of the story, headlines and captions included. */
    static Stream<Note> inText(Passage passage, Kind kind) {
        Block block = passage.segment().block();
        return block == Block.TABLE_CELL || block == Block.BOILERPLATE ? Stream.empty() : in(passage, kind);
    }

    private static Stream<Note> in(Passage passage, Kind kind) {
        return passage.notes().stream().filter(note -> note.kind() == kind);
    }

    static Hit hit(Note note) {
        return Hit.at(note.span(), note.message()).suggesting(note.replacements());
    }
}
