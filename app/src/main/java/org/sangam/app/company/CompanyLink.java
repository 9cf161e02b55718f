package org.sangam.app.company;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where else a company is found: a profile on another site, or a video. It is only ever a link: nothing of that site is
 * loaded before somebody follows it.
 *
 * @param address https, at most {@value #LONGEST} characters
 */
public record CompanyLink(String address, boolean video) {

    public static final int LONGEST = 300;

    private static final Set<String> VIDEO_HOSTS = Set.of("youtube.com", "youtu.be", "vimeo.com", "peertube.tv");

    /** The link in what somebody typed; empty when it is no https address of a named host. */
    public static Optional<CompanyLink> read(String typed) {
        String text = typed.strip();
        String whole = text.contains("://") ? text : "https://" + text;
        try {
            URI address = new URI(whole);
            boolean fits = whole.length() <= LONGEST
                    && "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getPort() == -1
                    && Site.plausible(address.getHost().toLowerCase(Locale.ROOT));
            return fits ? Optional.of(new CompanyLink(address.toASCIIString(), isVideo(address))) : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** Host and path, as people read them: {@code code.example/neelgiri}. */
    public String label() {
        return address.replaceFirst("^https://(www\\.)?", "").replaceFirst("/$", "");
    }

    private static boolean isVideo(URI address) {
        String host = address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m)\\.", "");
        String path = address.getPath() == null ? "" : address.getPath();
        return path.startsWith("/watch")
                || path.startsWith("/videos/")
                || path.startsWith("/w/")
                || (VIDEO_HOSTS.contains(host) && !path.matches("/?|/(@|c/|channel/|user/).*"));
    }
}
