package org.sangam.app.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Component;

/**
 * Jobs as RSS 2.0 or Atom (RFC 4287). An entry keeps its id for as long as the job lives, however often it changes; a job
 * that left is simply not in it any more.
 */
@Component
public class JobFeed {

    /** How many a feed holds. */
    public static final int MOST = 100;

    private final Companies companies;
    private final PublicAddress here;

    JobFeed(Companies companies, PublicAddress here) {
        this.companies = companies;
        this.here = here;
    }

    /**
     * What a feed is about.
     *
     * @param path of the feed itself
     * @param page of what a person would read instead
     */
    public record About(String title, String path, String page) {}

    public byte[] rss(About about, List<Job> jobs, Words words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<JobEntry> entries = entries(jobs, words);
        Xml.write(
                bytes,
                xml -> xml.element(
                        "rss",
                        rss -> rss.element("channel", channel -> {
                            channel.text("title", about.title())
                                    .text("link", here.of(about.page()))
                                    .text("description", about.title())
                                    .text("language", words.tag().toLowerCase(java.util.Locale.ROOT))
                                    .text("ttl", "15")
                                    .empty(
                                            "atom:link",
                                            "href",
                                            here.of(about.path()),
                                            "rel",
                                            "self",
                                            "type",
                                            "application/rss+xml");
                            if (!entries.isEmpty()) {
                                channel.text("lastBuildDate", rfc822(changed(entries)));
                            }
                            entries.forEach(entry -> item(channel, entry));
                        }),
                        "version",
                        "2.0",
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom"));
        return bytes.toByteArray();
    }

    public byte[] atom(About about, List<Job> jobs, Words words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<JobEntry> entries = entries(jobs, words);
        Xml.write(
                bytes,
                xml -> xml.element(
                        "feed",
                        feed -> {
                            feed.text("id", here.of(about.path()))
                                    .text("title", about.title())
                                    .text("updated", rfc3339(changed(entries)))
                                    .empty("link", "rel", "self", "href", here.of(about.path()))
                                    .empty("link", "rel", "alternate", "href", here.of(about.page()))
                                    .element("author", author -> author.text("name", words.say("web.name")));
                            entries.forEach(entry -> entry(feed, entry));
                        },
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xml:lang",
                        words.tag()));
        return bytes.toByteArray();
    }

    private void item(Xml channel, JobEntry entry) {
        String address = here.of("/jobs/" + entry.job().id());
        channel.element("item", item -> {
            item.text("title", entry.title() + " · " + entry.company().name().text())
                    .text("link", address)
                    .text("guid", "urn:uuid:" + entry.job().id(), "isPermaLink", "false")
                    .text("pubDate", rfc822(entry.opened()))
                    .text("description", entry.html());
            entry.skills().forEach(skill -> item.text("category", skill));
        });
    }

    private void entry(Xml feed, JobEntry entry) {
        feed.element("entry", inside -> {
            inside.text("id", "urn:uuid:" + entry.job().id())
                    .text("title", entry.title())
                    .text("updated", rfc3339(entry.job().changedAt()))
                    .text("published", rfc3339(entry.opened()))
                    .empty(
                            "link",
                            "rel",
                            "alternate",
                            "href",
                            here.of("/jobs/" + entry.job().id()))
                    .element(
                            "author",
                            author -> author.text("name", entry.company().name().text())
                                    .text("uri", here.of(entry.company().path())))
                    .text("summary", entry.facts());
            entry.skills().forEach(skill -> inside.empty("category", "term", skill));
            inside.text("content", entry.html(), "type", "html");
        });
    }

    private List<JobEntry> entries(List<Job> jobs, Words words) {
        Map<UUID, Company> byId = companies
                .byIds(jobs.stream().map(Job::company).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
        return jobs.stream()
                .flatMap(job ->
                        Stream.ofNullable(byId.get(job.company())).map(company -> JobEntry.of(job, company, words)))
                .toList();
    }

    private static Instant changed(List<JobEntry> entries) {
        return entries.stream()
                .map(entry -> entry.job().changedAt())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static String rfc822(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String rfc3339(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
