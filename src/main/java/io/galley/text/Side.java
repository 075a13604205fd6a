package io.galley.text;

/** Which of the two texts a place lies in. */
public enum Side {
    SOURCE,
    TARGET
}
