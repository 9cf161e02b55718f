package org.sangam.app.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may come through a route; stands on the controller's method. A route without it is closed to everybody. It says
 * nothing about whose things are shown: that is decided by the query, which takes the {@link Viewer}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

    Who[] value();

    enum Who {
        EVERYONE,
        SIGNED_IN,
        CANDIDATES,
        TEAMS,
        ADMINS,
        OPERATORS;

        public boolean admits(Viewer viewer) {
            return switch (this) {
                case EVERYONE -> true;
                case SIGNED_IN -> !(viewer instanceof Viewer.Visitor);
                case CANDIDATES -> viewer instanceof Viewer.Candidate;
                case TEAMS -> viewer instanceof Viewer.Member;
                case ADMINS -> viewer instanceof Viewer.Member member && member.role() == Viewer.Role.ADMIN;
                case OPERATORS -> viewer instanceof Viewer.Operator;
            };
        }
    }
}
