package org.sangam.lab;

/** The command was called with other arguments than it takes. */
final class WrongUsage extends Exception {

    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
