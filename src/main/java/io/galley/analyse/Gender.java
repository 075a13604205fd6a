package io.galley.analyse;

/** The gender that a word gives a person. */
public enum Gender {
    FEMALE,
    MALE
}
