package org.sangam.app.account.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account;
import org.sangam.app.account.SignUp;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Site;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Words;

/**
 * What the sign-up form brings, for a person or a team.
 *
 * @param site may be left empty
 */
public record SignUpForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String company,
        @Nullable String site,
        @Nullable String next) {

    static final SignUpForm EMPTY = new SignUpForm(null, null, null, null, null);

    Optional<MailAddress> mailAddress() {
        return MailAddress.read(text(address));
    }

    /** What keeps it from being used; none for a form that {@link #person} or {@link #team} can be made of. */
    List<FieldError> errors(boolean team, Words words) {
        List<FieldError> errors = new ArrayList<>();
        if (!Account.fitsName(text(name))) {
            errors.add(new FieldError("name", words.say("account.error.name")));
        }
        if (mailAddress().isEmpty()) {
            errors.add(new FieldError("address", words.say("account.error.address")));
        }
        if (team && !CompanyName.fits(text(company))) {
            errors.add(new FieldError("company", words.say("account.error.company")));
        }
        if (team && !text(site).isEmpty() && Site.read(text(site)).isEmpty()) {
            errors.add(new FieldError("site", words.say("account.error.site", "given", text(site))));
        }
        return errors;
    }

    SignUp person() {
        return new SignUp(
                mailAddress().orElseThrow(),
                text(name),
                null,
                NextPath.read(next).text());
    }

    SignUp team() {
        SignUp.Firm firm = new SignUp.Firm(companyName(), Site.read(text(site)).orElse(null));
        return new SignUp(
                mailAddress().orElseThrow(),
                text(name),
                firm,
                NextPath.read(next).text());
    }

    CompanyName companyName() {
        return new CompanyName(text(company));
    }

    /** A field as it was typed, or nothing. */
    public static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }
}
