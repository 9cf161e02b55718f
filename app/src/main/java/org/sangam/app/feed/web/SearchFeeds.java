package org.sangam.app.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sangam.app.account.Turnstile;
import org.sangam.app.feed.JobFeed;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.search.JobSearch;
import org.sangam.app.search.SavedSearch;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Revalidated;
import org.sangam.app.web.Words;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The newest jobs of a search as a feed, under the query of the search itself. */
@Controller
class SearchFeeds {

    private final JobSearch search;
    private final Jobs jobs;
    private final JobFeed feed;
    private final Turnstile turnstile;

    SearchFeeds(JobSearch search, Jobs jobs, JobFeed feed, Turnstile turnstile) {
        this.search = search;
        this.jobs = jobs;
        this.feed = feed;
        this.turnstile = turnstile;
    }

    @GetMapping("/feeds/search.{form:rss|atom}")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> ofSearch(
            ServletWebRequest request,
            HttpServletResponse response,
            @PathVariable String form,
            @RequestParam MultiValueMap<String, String> typed) {
        turnstile.pass(request.getRequest(), response);
        SavedSearch saved = SavedSearch.of(typed);
        List<UUID> found = saved.newest(search);
        List<Job> open = jobs.openAmong(found).stream()
                .sorted(Comparator.comparingInt(job -> found.indexOf(job.id())))
                .toList();
        Words words = Words.of(Locale.of("en", "IN"));
        String query = query(request.getRequest());
        JobFeed.About about = new JobFeed.About(
                saved.text().isEmpty() ? words.say("feed.all") : words.say("feed.search", "words", saved.text()),
                "/feeds/search." + form + query,
                "/jobs" + query);
        return form.equals("rss")
                ? Revalidated.of(
                        request,
                        MediaType.parseMediaType("application/rss+xml;charset=UTF-8"),
                        feed.rss(about, open, words))
                : Revalidated.of(
                        request,
                        MediaType.parseMediaType("application/atom+xml;charset=UTF-8"),
                        feed.atom(about, open, words));
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }
}
