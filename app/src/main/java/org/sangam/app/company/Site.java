package org.sangam.app.company;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads a company's site: the host in what somebody typed or pasted. */
public final class Site {

    /** Where anybody can have a mail address, so that one proves nothing about a company. */
    private static final Set<String> FREE_MAIL = Set.of(
            "gmail.com",
            "googlemail.com",
            "yahoo.com",
            "yahoo.in",
            "yahoo.co.in",
            "ymail.com",
            "rediffmail.com",
            "hotmail.com",
            "hotmail.co.in",
            "outlook.com",
            "outlook.in",
            "live.com",
            "live.in",
            "msn.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "zoho.com",
            "zohomail.in",
            "gmx.com",
            "mail.com",
            "yandex.com",
            "fastmail.com",
            "tutanota.com",
            "hey.com",
            "qq.com",
            "163.com");

    private Site() {}

    /** The host in {@code https://www.company.example/about}; empty when there is none. */
    public static Optional<String> read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        text = text.replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
        int end = firstOf(text, "/?#:");
        String host = ascii(end < 0 ? text : text.substring(0, end));
        return plausible(host) ? Optional.of(host) : Optional.empty();
    }

    /** Whether mail from a domain shows that its owner works where the site is. */
    public static boolean provenBy(String mailDomain, String site) {
        return !FREE_MAIL.contains(mailDomain) && (mailDomain.equals(site) || mailDomain.endsWith("." + site));
    }

    static boolean plausible(String host) {
        return host.length() <= 253
                && host.matches("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String ascii(String host) {
        try {
            return host.length() > 253 ? "" : IDN.toASCII(host);
        } catch (IllegalArgumentException notAHost) {
            return "";
        }
    }
}
