package org.sangam.app.web;

/** Ends a request with a {@link Problem} from where no page can be returned. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Problem problem;

    Refused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
