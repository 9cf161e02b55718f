package org.sangam.engine.skill;

import java.util.List;

/**
 * A place where a name stands, before its meaning is decided.
 *
 * @param names what it may be; more than one when several skills share an ambiguous name
 * @param end behind the version, if one follows
 * @param nameEnd behind the name itself
 */
record Candidate(List<Name> names, int start, int end, int nameEnd) {

    boolean ambiguous() {
        return names.getFirst().ambiguous;
    }
}
