package org.sangam.engine.posting;

import java.util.List;
import org.sangam.engine.text.Span;

/**
 * One thing a description says of experience.
 *
 * @param scope what it is experience of
 * @param about spans of the skills it speaks of; empty for experience as a whole
 * @param line counts the lines of the description
 * @param required whether the job asks for it, instead of wishing for it
 */
record Statement(Years years, Scope scope, List<Span> about, int line, boolean required) {

    enum Scope {
        /** A field such as "Experience: 4 to 7 years". */
        LABELLED,
        /** Work in general, or in this kind of role. */
        OVERALL,
        /** The skill the job is named for. */
        MAIN_SKILL,
        /** Some other skill, or a part of the whole ("of which 3 years as an architect"). */
        PART
    }
}
