package org.sangam.engine.profile;

import java.util.List;
import java.util.Set;

/**
 * A part of a résumé under its heading.
 *
 * @param kinds what it holds; several for "Education & Experience"; {@link Kind#TOP} before the first heading
 */
record Section(Set<Kind> kinds, List<Row> rows) {

    enum Kind {
        TOP,
        SUMMARY,
        EXPERIENCE,
        EDUCATION,
        SKILLS,
        LANGUAGES,
        CERTIFICATES,
        PROJECTS,
        CONTACT,
        OTHER
    }

    boolean is(Kind kind) {
        return kinds.contains(kind);
    }
}
