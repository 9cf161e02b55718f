package org.sangam.app.notification;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail address as somebody wrote it: one mailbox at one domain, without name, comment, quotes or line breaks.
 *
 * @param text at most 254 characters, the longest that RFC 5321 can carry
 */
public record MailAddress(String text) {

    private static final String LOCAL_MARKS = ".!#$%&'*+/=?^_`{|}~-";

    public MailAddress {
        if (!plausible(text)) {
            throw new IllegalArgumentException("A mail address like name@company.example is wanted");
        }
    }

    /** The address in what somebody typed, spaces around it forgiven; empty when there is none. */
    public static Optional<MailAddress> read(String typed) {
        String text = inAscii(typed.strip());
        return plausible(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    /** Equal for addresses that reach the same mailbox at all but the oddest servers. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Such as {@code company.example}, in lower case. */
    public String domain() {
        return key().substring(text.lastIndexOf('@') + 1);
    }

    /** Never the address: it would end up in a log. */
    @Override
    public String toString() {
        return "a mail address at " + domain();
    }

    private static String inAscii(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 1 || typed.length() > 254) {
            return typed;
        }
        try {
            return typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1));
        } catch (IllegalArgumentException notADomain) {
            return typed;
        }
    }

    private static boolean plausible(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= 254
                && at >= 1
                && at <= 64
                && local(text.substring(0, at))
                && host(text.substring(at + 1));
    }

    private static boolean local(String local) {
        return !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && local.chars().allMatch(c -> letterOrDigit(c) || LOCAL_MARKS.indexOf(c) >= 0);
    }

    private static boolean host(String host) {
        String[] labels = host.split("\\.", -1);
        if (labels.length < 2) {
            return false;
        }
        for (String label : labels) {
            boolean fits = !label.isEmpty() && label.length() <= 63 && !label.startsWith("-") && !label.endsWith("-");
            if (!fits || !label.chars().allMatch(c -> letterOrDigit(c) || c == '-')) {
                return false;
            }
        }
        return true;
    }

    private static boolean letterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
