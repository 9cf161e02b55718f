package org.sangam.app.feed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sangam.app.account.Turnstile;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.feed.JobFeed;
import org.sangam.app.feed.JobFeed.About;
import org.sangam.app.job.Job;
import org.sangam.app.job.OpenJobs;
import org.sangam.app.job.OpenJobs.Wanted;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Revalidated;
import org.sangam.app.web.Words;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The newest jobs as RSS and Atom: all, a company's, or those that ask for a skill. In English, as feeds carry no reader. */
@Controller
class FeedAddresses {

    private static final Words WORDS = Words.of(java.util.Locale.of("en", "IN"));
    private static final MediaType RSS = MediaType.parseMediaType("application/rss+xml;charset=UTF-8");
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final OpenJobs jobs;
    private final Companies companies;
    private final JobFeed feed;
    private final Turnstile turnstile;

    FeedAddresses(OpenJobs jobs, Companies companies, JobFeed feed, Turnstile turnstile) {
        this.jobs = jobs;
        this.companies = companies;
        this.feed = feed;
        this.turnstile = turnstile;
    }

    @GetMapping("/feeds/jobs.{form:rss|atom}")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> all(ServletWebRequest request, HttpServletResponse response, @PathVariable String form) {
        turnstile.pass(request.getRequest(), response);
        About about = new About(WORDS.say("feed.all"), "/feeds/jobs." + form, "/jobs");
        return answer(request, form, about, jobs.newest(Wanted.ALL, null, JobFeed.MOST));
    }

    @GetMapping("/feeds/companies/{slug}.{form:rss|atom}")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> ofCompany(
            ServletWebRequest request,
            HttpServletResponse response,
            @PathVariable String slug,
            @PathVariable String form) {
        turnstile.pass(request.getRequest(), response);
        Company company = companies.bySlug(slug).orElseThrow(Problem.NOT_FOUND::refused);
        About about = new About(
                WORDS.say("feed.company", "company", company.name().text()),
                "/feeds/companies/" + slug + "." + form,
                company.path());
        return answer(request, form, about, jobs.newest(Wanted.of(company.id()), null, JobFeed.MOST));
    }

    @GetMapping("/feeds/skills/{id}.{form:rss|atom}")
    @OpenTo(Who.EVERYONE)
    ResponseEntity<byte[]> asking(
            ServletWebRequest request,
            HttpServletResponse response,
            @PathVariable String id,
            @PathVariable String form) {
        turnstile.pass(request.getRequest(), response);
        Skill skill = skill(id);
        About about =
                new About(WORDS.say("feed.skill", "skill", skill.name()), "/feeds/skills/" + id + "." + form, "/jobs");
        List<Job> found = jobs.newest(Wanted.asking(id), null, JobFeed.MOST).stream()
                .filter(job -> asks(job, id))
                .toList();
        return answer(request, form, about, found);
    }

    /** A skill that was read and then taken out by a person is not asked for. */
    private static boolean asks(Job job, String skill) {
        return job.posting().requirements().stream()
                .anyMatch(requirement -> requirement.anyOf().contains(skill));
    }

    private static Skill skill(String id) {
        try {
            return SkillGraph.bundled().skill(id);
        } catch (IllegalArgumentException unknown) {
            throw Problem.NOT_FOUND.refused();
        }
    }

    private ResponseEntity<byte[]> answer(ServletWebRequest request, String form, About about, List<Job> found) {
        return form.equals("rss")
                ? Revalidated.of(request, RSS, feed.rss(about, found, WORDS))
                : Revalidated.of(request, ATOM, feed.atom(about, found, WORDS));
    }
}
