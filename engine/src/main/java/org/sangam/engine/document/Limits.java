package org.sangam.engine.document;

/** How much of a file is read. A résumé needs a hundredth of it; an attack would like more. */
public final class Limits {

    public static final int BYTES = 10 * 1024 * 1024;

    /** Later pages are left out, and a finding says so. */
    public static final int PAGES = 50;

    /** Later words are left out, and a finding says so. */
    public static final int CHARACTERS = 200_000;

    /** Later lines are left out as well: fifty full pages have fewer. */
    static final int LINES = 5_000;

    /** Files inside a file. */
    static final int ENTRIES = 2_000;

    /** All the files inside a file that are read, unpacked. */
    static final int UNPACKED_BYTES = 30 * 1024 * 1024;

    /** Unpacked size over packed size, once a file inside is larger than {@link #RATIO_FROM}. */
    static final int RATIO = 200;

    static final int RATIO_FROM = 1024 * 1024;

    /** Elements inside elements, boxes inside boxes. */
    static final int NESTING = 64;

    /** Letters on one page, hidden ones included. */
    static final int GLYPHS_PER_PAGE = 40_000;

    private Limits() {}
}
