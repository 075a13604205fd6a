package io.galley.bench.plant;

import io.galley.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One error in one story: what was written over what, and where a reader would point.
 *
 * @param old the place in the clean story that was written over; empty where something was added
 * @param with what stands there now
 * @param places where the error shows in the planted story: the changed words, and the words that they contradict where the
 *     planter knows them
 */
public record Planted(Span old, String with, List<Span> places) {
    public Planted {
        places = List.copyOf(places);
    }

    /** Writes over a place; the error shows in the new words. */
    static Planted over(Span old, String with) {
        Span place = new Span(old.start(), old.start() + with.length());
        return new Planted(old, with, List.of(place));
    }

    /** Takes words away; the error shows in what stood around them. */
    static Planted without(Span old, int around) {
        Span place = new Span(Math.max(0, old.start() - around), old.start() + around);
        return new Planted(old, "", List.of(place));
    }

    /** The error shows in another place as well, which is given as it is in the clean story. */
    Planted alsoAt(Span cleanPlace) {
        List<Span> more = new ArrayList<>(places);
        more.add(moved(cleanPlace));
        return new Planted(old, with, more);
    }

    /** The error shows here and nowhere else, counted in the planted story. */
    Planted at(Span... plantedPlaces) {
        return new Planted(old, with, List.of(plantedPlaces));
    }

    /** The story with the error in it. */
    public String in(String clean) {
        return clean.substring(0, old.start()) + with + clean.substring(old.end());
    }

    /** Where a place of the clean story lies in the planted one; what was written over lies where the new words are. */
    public Span moved(Span clean) {
        return new Span(moved(clean.start(), false), Math.max(moved(clean.start(), false), moved(clean.end(), true)));
    }

    private int moved(int offset, boolean end) {
        if (offset < old.start() || offset == old.start() && !end) {
            return offset;
        }
        if (offset >= old.end()) {
            return offset + with.length() - old.length();
        }
        return end ? old.start() + with.length() : old.start();
    }

    /** Whether a reader who is pointed to this place of the planted story is pointed to the error. */
    public boolean shows(Span place) {
        return places.stream().anyMatch(place::overlaps);
    }
}
