package org.sangam.engine.text;

import java.util.List;

/**
 * A value read from a text, with the words it rests on and how sure the reader is.
 *
 * @param evidence in reading order; empty when a person said the value instead
 * @param confidence 0 to 1: from .90 sure, from .60 likely, below that a guess
 */
public record Found<T>(T value, List<Span> evidence, double confidence) {

    public Found {
        evidence = evidence.stream().sorted().toList();
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not at " + confidence);
        }
    }

    public static <T> Found<T> at(T value, Span span, double confidence) {
        return new Found<>(value, List.of(span), confidence);
    }

    /** What a person typed or confirmed: certain, and resting on no words of the document. */
    public static <T> Found<T> said(T value) {
        return new Found<>(value, List.of(), 1);
    }

    public boolean saidByPerson() {
        return evidence.isEmpty() && confidence == 1;
    }
}
