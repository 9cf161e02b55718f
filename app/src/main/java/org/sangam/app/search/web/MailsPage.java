package org.sangam.app.search.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * Where somebody asks for the new jobs of a search by mail.
 *
 * @param query of the search's address
 * @param what the search in words
 * @param address to write to; null for whoever is signed in, whose address is known
 * @param own what is mailed to whoever is signed in, each with the way to end it
 */
public record MailsPage(
        Frame frame, String query, String what, @Nullable String address, State state, List<Own> own) {

    public record Own(String about, String end) {}

    public enum State {
        ASKING,
        /** What was left is no address. */
        WRONG,
        /** A mail that asks back is on its way. */
        SENT,
        BEGUN,
        /** The address has as many as it may. */
        FULL
    }

    public boolean done() {
        return state == State.SENT || state == State.BEGUN;
    }

    public String said() {
        return frame.words().say("search.mails." + state.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What became of the asking; only once something did. */
    public List<FieldError> errors() {
        return state == State.WRONG || state == State.FULL ? List.of(new FieldError("address", said())) : List.of();
    }

    public @Nullable String error() {
        return errors().isEmpty() ? null : said();
    }
}
