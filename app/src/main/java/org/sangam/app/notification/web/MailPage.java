package org.sangam.app.notification.web;

import java.util.ArrayList;
import java.util.List;
import org.sangam.app.notification.Mail;
import org.sangam.app.web.Frame;

/** The mails that would have been sent, newest first. */
public record MailPage(Frame frame, List<Letter> letters) {

    /** One mail as it would be read. */
    public record Letter(String to, String subject, String when, List<Line> lines) {}

    /**
     * A line of a mail.
     *
     * @param link whether the whole line is an address to follow
     */
    public record Line(String text, boolean link) {}

    static MailPage of(Frame frame, List<Mail> mails) {
        List<Letter> letters = new ArrayList<>();
        for (Mail mail : mails) {
            letters.add(new Letter(mail.to().text(), mail.subject(), when(frame, mail), lines(mail)));
        }
        return new MailPage(frame, letters);
    }

    private static String when(Frame frame, Mail mail) {
        return frame.words().day(mail.created()) + ", " + frame.words().time(mail.created());
    }

    private static List<Line> lines(Mail mail) {
        return mail.body()
                .lines()
                .map(line -> new Line(line, line.startsWith("http://") || line.startsWith("https://")))
                .toList();
    }
}
