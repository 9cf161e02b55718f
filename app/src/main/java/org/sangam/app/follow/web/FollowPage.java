package org.sangam.app.follow.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/** Where somebody leaves an address to follow a company. */
public record FollowPage(Frame frame, String company, String path, String address, State state) {

    public enum State {
        ASKING,
        /** What was left is no address. */
        WRONG,
        /** A mail that asks back is on its way. */
        SENT
    }

    public boolean sent() {
        return state == State.SENT;
    }

    public List<FieldError> errors() {
        return state == State.WRONG
                ? List.of(new FieldError("address", frame.words().say("follow.wrong")))
                : List.of();
    }

    public @Nullable String error() {
        return errors().isEmpty() ? null : errors().getFirst().sentence();
    }
}
