package org.sangam.app.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;

/**
 * The way in.
 *
 * @param address as it was typed
 * @param next the path to go on to
 * @param flaw what was wrong with what was sent; null for a form nobody filled in yet
 */
public record SignInPage(
        Frame frame, String address, String next, @Nullable Flaw flaw) {

    /** What can be wrong. That the address and password do not belong together says nothing about either. */
    public enum Flaw {
        ADDRESS,
        PAIR
    }

    public List<FieldError> errors() {
        return flaw == null ? List.of() : List.of(new FieldError("address", sentence(flaw)));
    }

    public @Nullable String addressError() {
        return flaw == null ? null : sentence(flaw);
    }

    private String sentence(Flaw flaw) {
        return frame.words()
                .say(
                        switch (flaw) {
                            case ADDRESS -> "account.error.address";
                            case PAIR -> "account.error.pair";
                        });
    }
}
