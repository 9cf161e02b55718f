package org.sangam.app.account;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sangam.app.notification.Mail;
import org.sangam.app.notification.Mails;

/** What was mailed to somebody, for tests. */
public record Mailbox(Mails mails, String address) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S*)");

    public List<Mail> all() {
        return mails.newest(500).stream()
                .filter(mail -> mail.to().key().equals(address))
                .toList();
    }

    /** The path that the newest mail links to. */
    public String link() {
        Matcher link = LINK.matcher(all().getFirst().body());
        if (!link.find()) {
            throw new AssertionError("The newest mail has no link");
        }
        return link.group(1);
    }
}
