package org.sangam.engine.match;

/** How a workplace and somebody's whereabouts lie to each other. */
enum PlaceFit {
    /** They work from elsewhere, as they want. */
    REMOTE_WISHED,
    /** It can be done from elsewhere, and they have not said. */
    REMOTE_OPEN,
    /** In a place they want. */
    WISHED,
    /** Where they live, and they named no other place. */
    HOME,
    /** Within a daily journey of either. */
    NEAR,
    /** Elsewhere in their country, and they have named no places. */
    MOVE,
    /** They named places, and this is none of them. */
    UNWISHED,
    ABROAD,
    /** They want to work from elsewhere; the posting does not offer it. */
    NOT_REMOTE,
    /** It is done from elsewhere only, and they would rather not. */
    ONLY_REMOTE,
    /** They have said neither where they live nor where they would work. */
    PERSON_SILENT,
    /** The posting names no place. */
    JOB_SILENT
}
