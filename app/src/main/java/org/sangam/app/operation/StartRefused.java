package org.sangam.app.operation;

/** Sangam will not start like this. The message says what was found and what was wanted; {@link #toTry} what to do. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String toTry;

    StartRefused(String found, String toTry) {
        super(found);
        this.toTry = toTry;
    }

    StartRefused(String found, String toTry, Throwable cause) {
        super(found, cause);
        this.toTry = toTry;
    }

    /** One sentence for the operator. */
    public String toTry() {
        return toTry;
    }
}
