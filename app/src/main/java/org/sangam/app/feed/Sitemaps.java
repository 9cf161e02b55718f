package org.sangam.app.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.job.OpenJobs;
import org.sangam.app.job.OpenJobs.Listed;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.search.Browse;
import org.springframework.stereotype.Component;

/**
 * What search engines may read, by the protocol of sitemaps.org: an index and its parts, at most {@value #PART} addresses
 * each. A page says when it last changed only where that is known; a guess would cost the others their credit.
 */
@Component
public class Sitemaps {

    /** The protocol's own bound. */
    static final int PART = 50_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final List<String> PAGES =
            List.of("/", "/jobs", "/companies", "/how-matching-works", "/jobs/browse");

    private final OpenJobs jobs;
    private final Companies companies;
    private final Browse browse;
    private final PublicAddress here;

    Sitemaps(OpenJobs jobs, Companies companies, Browse browse, PublicAddress here) {
        this.jobs = jobs;
        this.browse = browse;
        this.companies = companies;
        this.here = here;
    }

    public byte[] index() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Xml.write(
                bytes,
                xml -> xml.element(
                        "sitemapindex",
                        index -> {
                            entry(index, "sitemap", "/sitemaps/pages.xml", null);
                            for (int part = 0; part * (long) PART < companies.count(); part++) {
                                entry(index, "sitemap", "/sitemaps/companies-" + (part + 1) + ".xml", null);
                            }
                            List<Instant> changed = jobs.partsChanged(PART);
                            for (int part = 0; part < changed.size(); part++) {
                                entry(index, "sitemap", "/sitemaps/jobs-" + (part + 1) + ".xml", changed.get(part));
                            }
                        },
                        "xmlns",
                        NAMESPACE));
        return bytes.toByteArray();
    }

    public byte[] pages() {
        return addresses(Stream.concat(
                        PAGES.stream(),
                        browse.all().stream().map(listed -> listed.spot().path()))
                .map(path -> new Address(path, null))
                .toList());
    }

    /** Parts count from 1, as they do in their addresses. */
    public byte[] jobs(int part) {
        List<Listed> listed = jobs.part(part - 1, PART);
        return addresses(listed.stream()
                .map(job -> new Address("/jobs/" + job.id(), job.changedAt()))
                .toList());
    }

    public byte[] companies(int part) {
        return addresses(companies.slugs(part - 1, PART).stream()
                .map(slug -> new Address("/companies/" + slug, null))
                .toList());
    }

    private byte[] addresses(List<Address> addresses) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Xml.write(
                bytes,
                xml -> xml.element(
                        "urlset",
                        set -> addresses.forEach(address -> entry(set, "url", address.path(), address.changed())),
                        "xmlns",
                        NAMESPACE));
        return bytes.toByteArray();
    }

    private void entry(Xml xml, String name, String path, @Nullable Instant changed) {
        xml.element(
                name,
                inside -> inside.text("loc", here.of(path))
                        .text(
                                "lastmod",
                                changed == null
                                        ? null
                                        : changed.truncatedTo(ChronoUnit.SECONDS)
                                                .toString()));
    }

    private record Address(String path, @Nullable Instant changed) {}
}
