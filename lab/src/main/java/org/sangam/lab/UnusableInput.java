package org.sangam.lab;

/** The input could not be used. The message is one sentence that says why and what to try. */
final class UnusableInput extends Exception {

    private static final long serialVersionUID = 1;

    UnusableInput(String message) {
        super(message);
    }
}
