package org.sangam.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Finished pages of visitors, compressed, each until something it shows changes.
 *
 * <p>Only a page that {@link Keeping} lets a browser keep comes here, so none was made for anybody in particular or holds
 * a form of ours; and only a request without any cookie but those about looks is answered from here. A page is about
 * things with ids: those its controller names, and every job it links to; one that counts all jobs is about {@link #ALL_JOBS}.
 * Whoever follows the database says which changed, and that it still follows: when it has said nothing for
 * {@value #SILENCE_SECONDS} seconds no kept page is shown. What time alone changes, such as how many answers were due, is at
 * most half an hour old, and of today.
 */
@Component
public class KeptPages {

    /** What a page is about that any change of any job may change. */
    public static final UUID ALL_JOBS = new UUID(0, 0);

    static final int SILENCE_SECONDS = 5;

    private static final Duration KEPT_FOR = Duration.ofMinutes(30);
    private static final long MOST_BYTES = Math.clamp(Runtime.getRuntime().maxMemory() / 6, 8 << 20, 512 << 20);
    private static final long OVERHEAD = 1_000;
    private static final int MOST_CHANGES = 20_000;
    private static final String SEARCHES = "/jobs";
    private static final int LONGEST_SEARCH = 300;
    private static final Set<String> LOOKS = Set.of("lang", "mode", "deva");
    private static final String ASKED = KeptPages.class.getName();
    private static final Pattern JOB =
            Pattern.compile("/jobs/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    private final SampleNotice sample;
    private final Clock clock;
    private final LinkedHashMap<String, Page> pages = new LinkedHashMap<>(1_024, .75f, true);
    private final Map<UUID, Set<String>> showing = new HashMap<>();
    private final LinkedHashMap<UUID, Long> changed = new LinkedHashMap<>();
    private long bytes;
    private long forgotAll = System.nanoTime();
    private volatile long followed;
    private volatile boolean following;

    KeptPages(SampleNotice sample, Clock clock) {
        this.sample = sample;
        this.clock = clock;
    }

    /** A finished page, which nobody changes. */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(byte[] packed, String tag, String language, Set<UUID> about, Instant until) {

        /** Answers with it, or says that the browser has it already. */
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader(HttpHeaders.CACHE_CONTROL, Keeping.KEPT);
            response.setHeader(HttpHeaders.VARY, Keeping.READERS + ", Accept-Encoding");
            if (new ServletWebRequest(request, response).checkNotModified(tag)) {
                return;
            }
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(packed.length);
            response.getOutputStream().write(packed);
        }
    }

    private record Asked(String key, long at) {}

    /** Things that changed; no page made before shows them any more. */
    public synchronized void forget(Collection<UUID> ids) {
        long now = System.nanoTime();
        for (UUID id : ids) {
            Set<String> stale = showing.get(id);
            if (stale != null) {
                Set.copyOf(stale).forEach(this::remove);
            }
            changed.remove(id);
            changed.put(id, now);
        }
        if (changed.size() > MOST_CHANGES) {
            forgetAll();
        }
    }

    public synchronized void forgetAll() {
        pages.clear();
        showing.clear();
        changed.clear();
        bytes = 0;
        forgotAll = System.nanoTime();
    }

    /** Whoever follows the database has seen everything that was committed until now. */
    public void caughtUp() {
        followed = System.nanoTime();
        following = true;
    }

    /** The page that answers a request; remembers what was asked when there is none. */
    Optional<Page> find(HttpServletRequest request, String language) {
        String key = key(request, language);
        if (key == null || !following || System.nanoTime() - followed > TimeUnit.SECONDS.toNanos(SILENCE_SECONDS)) {
            return Optional.empty();
        }
        @Nullable Page page = fresh(key);
        if (page == null) {
            request.setAttribute(ASKED, new Asked(key, System.nanoTime()));
        }
        return Optional.ofNullable(page);
    }

    /**
     * Keeps a page that was just made, unless something it shows changed meanwhile.
     *
     * @return the finished page, whether or not it is kept; empty for a request that is not everybody's
     */
    Optional<Page> put(HttpServletRequest request, byte[] page, String language, Collection<UUID> about) {
        if (!(request.getAttribute(ASKED) instanceof Asked asked)) {
            return Optional.empty();
        }
        Set<UUID> ids = new HashSet<>(about);
        Matcher jobs = JOB.matcher(new String(page, StandardCharsets.ISO_8859_1));
        while (jobs.find()) {
            ids.add(UUID.fromString(jobs.group(1)));
        }
        Page finished = new Page(Packing.packed(page), Revalidated.tag(page), language, Set.copyOf(ids), until());
        put(asked, finished);
        return Optional.of(finished);
    }

    private synchronized @Nullable Page fresh(String key) {
        Page page = pages.get(key);
        if (page != null && !clock.instant().isBefore(page.until())) {
            remove(key);
            return null;
        }
        return page;
    }

    /** Days are named on pages, so that none outlives the one it was made on. */
    private Instant until() {
        Instant now = clock.instant();
        Instant tomorrow = Words.date(now).plusDays(1).atStartOfDay(Words.ZONE).toInstant();
        Instant later = now.plus(KEPT_FOR);
        return later.isBefore(tomorrow) ? later : tomorrow;
    }

    private synchronized void put(Asked asked, Page page) {
        boolean overtaken = forgotAll >= asked.at()
                || page.about().stream().anyMatch(id -> changed.getOrDefault(id, Long.MIN_VALUE) >= asked.at());
        if (overtaken) {
            return;
        }
        remove(asked.key());
        pages.put(asked.key(), page);
        page.about()
                .forEach(id ->
                        showing.computeIfAbsent(id, none -> new HashSet<>(4)).add(asked.key()));
        bytes += page.packed().length + OVERHEAD;
        while (bytes > MOST_BYTES) {
            remove(pages.firstEntry().getKey());
        }
    }

    private synchronized void remove(String key) {
        Page page = pages.remove(key);
        if (page == null) {
            return;
        }
        bytes -= page.packed().length + OVERHEAD;
        for (UUID id : page.about()) {
            Set<String> keys = showing.get(id);
            if (keys != null && keys.remove(key) && keys.isEmpty()) {
                showing.remove(id);
            }
        }
    }

    /** Null for a request that is not everybody's. */
    private @Nullable String key(HttpServletRequest request, String language) {
        String search = search(request);
        if (!request.getMethod().equals("GET")
                || search == null
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || !Packing.wanted(request)) {
            return null;
        }
        StringBuilder key = new StringBuilder(request.getRequestURI())
                .append(search)
                .append(' ')
                .append(language)
                .append(sample.shown() ? " sample" : "");
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (!LOOKS.contains(cookie.getName()) || cookie.getValue().length() > 12) {
                    return null;
                }
                key.append(' ').append(cookie.getName()).append('=').append(cookie.getValue());
            }
        }
        return key.toString();
    }

    /** What a search asks, for a page that is one; null where an address asks what nobody else will. */
    private static @Nullable String search(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return "";
        }
        boolean search = request.getRequestURI().equals(SEARCHES) && query.length() <= LONGEST_SEARCH;
        return search ? "?" + query : null;
    }
}
