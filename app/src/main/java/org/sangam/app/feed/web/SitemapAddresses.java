package org.sangam.app.feed.web;

import org.sangam.app.feed.Sitemaps;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Revalidated;
import org.sangam.app.web.SampleNotice;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.ServletWebRequest;

/** What robots are told: where they may go, and what there is to find. */
@Controller
class SitemapAddresses {

    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Sitemaps sitemaps;
    private final SampleNotice sample;
    private final PublicAddress here;

    SitemapAddresses(Sitemaps sitemaps, SampleNotice sample, PublicAddress here) {
        this.sitemaps = sitemaps;
        this.sample = sample;
        this.here = here;
    }

    @GetMapping("/sitemap.xml")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> index(ServletWebRequest request) {
        return Revalidated.of(request, XML, sitemaps.index());
    }

    @GetMapping("/sitemaps/pages.xml")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> pages(ServletWebRequest request) {
        return Revalidated.of(request, XML, sitemaps.pages());
    }

    @GetMapping("/sitemaps/jobs-{part:[1-9][0-9]{0,3}}.xml")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> jobs(ServletWebRequest request, @PathVariable int part) {
        return Revalidated.of(request, XML, sitemaps.jobs(part));
    }

    @GetMapping("/sitemaps/companies-{part:[1-9][0-9]{0,3}}.xml")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> companies(ServletWebRequest request, @PathVariable int part) {
        return Revalidated.of(request, XML, sitemaps.companies(part));
    }

    /** Nobody is led to invented jobs; of real ones, everything that is public may be read. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @OpenTo(Who.EVERYONE)
    @ResponseBody
    String robots() {
        return sample.shown()
                ? "User-agent: *\nDisallow: /\n"
                : "User-agent: *\nDisallow: /try/\nDisallow: /sign-in\nDisallow: /language/\nDisallow: /light-or-dark/\n\nSitemap: "
                        + here.of("/sitemap.xml") + "\n";
    }

    /** A map in Markdown for language models that answer somebody's question about work here. */
    @GetMapping("/llms.txt")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> llms(ServletWebRequest request) {
        return Revalidated.of(request, TEXT, Assistants.told(here, sample.shown()));
    }
}
