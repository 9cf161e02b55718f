package org.sangam.app.account.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account;
import org.sangam.app.account.SignIn;
import org.sangam.app.web.Frame;

/**
 * One's own account.
 *
 * @param note what was just done
 * @param flaw what was wrong with the password sent
 */
public record AccountPage(
        Frame frame,
        Account account,
        List<SignIn> signIns,
        @Nullable Note note,
        @Nullable Flaw flaw) {

    public enum Note {
        PASSWORD
    }

    public enum Flaw {
        CURRENT,
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        ABOUT_YOU
    }

    public AccountPage {
        signIns = List.copyOf(signIns);
    }

    public @Nullable String currentError() {
        return flaw == Flaw.CURRENT ? frame.words().say("account.error.current") : null;
    }

    public @Nullable String passwordError() {
        return flaw == null
                ? null
                : switch (flaw) {
                    case CURRENT -> null;
                    case TOO_SHORT -> frame.words().say("account.error.too-short");
                    case TOO_LONG -> frame.words().say("account.error.too-long");
                    case COMMON -> frame.words().say("account.error.common");
                    case ABOUT_YOU -> frame.words().say("account.error.about-you");
                };
    }
}
