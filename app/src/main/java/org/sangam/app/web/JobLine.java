package org.sangam.app.web;

import org.jspecify.annotations.Nullable;

/**
 * A job in one line of a list.
 *
 * @param agency who posts it for the company, when not the company; empty where the company named is itself an agency
 * @param places in the reader's words, "Bengaluru, or remote in India"; empty when not stated
 * @param years "4–8 yrs"; empty when not stated
 * @param pay null when not stated, which the line says
 * @param more a sentence under the rest; null for none
 */
public record JobLine(
        String path,
        String title,
        Mark mark,
        String company,
        @Nullable String agency,
        String places,
        String years,
        @Nullable PayWords pay,
        @Nullable String more) {

    /** The same with other words in place of the company's name. */
    public JobLine under(String words) {
        return new JobLine(path, title, mark, words, null, places, years, pay, more);
    }

    /** The same with another sentence under the rest. */
    public JobLine with(@Nullable String more) {
        return new JobLine(path, title, mark, company, agency, places, years, pay, more);
    }
}
