package org.sangam.app.web;

/** How sure a reader of texts is, in a word: sure from .90, likely from .60, below that a guess. */
public enum Confidence {
    NOT_FOUND(0),
    GUESS(1),
    LIKELY(2),
    SURE(3);

    private final int squares;

    Confidence(int squares) {
        this.squares = squares;
    }

    /** Of a confidence from 0 to 1; 0 is not found. */
    public static Confidence of(double confidence) {
        return confidence >= .9 ? SURE : confidence >= .6 ? LIKELY : confidence > 0 ? GUESS : NOT_FOUND;
    }

    /** How many of its three squares are filled. */
    public int squares() {
        return squares;
    }

    /** The word and the number: "likely .78". */
    public String say(Words words, double confidence) {
        String word = words.say(
                switch (this) {
                    case NOT_FOUND -> "web.confidence.not-found";
                    case GUESS -> "web.confidence.guess";
                    case LIKELY -> "web.confidence.likely";
                    case SURE -> "web.confidence.sure";
                });
        long hundredths = Math.min(99, Math.round(confidence * 100));
        return this == NOT_FOUND || confidence == 1 ? word : word + (hundredths < 10 ? " .0" : " .") + hundredths;
    }
}
