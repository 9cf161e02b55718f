package org.sangam.app.web;

import java.util.UUID;

/**
 * Who asks. Every query that could show something private takes one, and answers a foreign object as if it never was.
 */
public sealed interface Viewer {

    /** Somebody who has not signed in. */
    record Visitor() implements Viewer {}

    /** A person looking for work. */
    record Candidate(UUID account, String name) implements Viewer {}

    /** Somebody of a hiring team. */
    record Member(UUID account, UUID company, Role role, String name) implements Viewer {}

    /** Whoever runs this marketplace. */
    record Operator(UUID account, String name) implements Viewer {}

    enum Role {
        ADMIN,
        RECRUITER,
        HIRING_MANAGER,
        INTERVIEWER
    }
}
