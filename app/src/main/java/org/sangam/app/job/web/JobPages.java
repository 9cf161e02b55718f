package org.sangam.app.job.web;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.Member;
import org.sangam.app.company.Members;
import org.sangam.app.job.Description;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobMarkup;
import org.sangam.app.job.SkillIcons;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Chip;
import org.sangam.app.web.Fact;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Person;
import org.sangam.app.web.Preview;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.posting.Requirement;
import org.sangam.engine.posting.Requirement.Need;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of a job. */
@Component
class JobPages {

    private final Companies companies;
    private final Members members;
    private final List<PagePart<Job>> parts;
    private final ObjectProvider<PagePart<Company>> introductions;
    private final JobMarkup markup;
    private final PublicAddress here;
    private final Clock clock;

    JobPages(
            Companies companies,
            Members members,
            List<PagePart<Job>> parts,
            ObjectProvider<PagePart<Company>> introductions,
            JobMarkup markup,
            PublicAddress here,
            Clock clock) {
        this.companies = companies;
        this.members = members;
        this.parts = parts;
        this.introductions = introductions;
        this.markup = markup;
        this.here = here;
        this.clock = clock;
    }

    JobPage of(Frame frame, Job job) {
        Words words = frame.words();
        Posting posting = job.posting();
        Company company = companies.byId(job.company()).orElseThrow();
        return new JobPage(
                frame,
                preview(job, company, words),
                markup.of(job, company).orElse(null),
                job.id().toString(),
                job.title(),
                JobLines.mark(company),
                company.name().text(),
                company.path(),
                company.line(),
                company.agency() ? company.name().text() : null,
                facts(job, posting, words),
                chips(posting, Need.REQUIRED, words),
                chips(posting, Need.OPTIONAL, words),
                chips(posting, Need.MENTIONED, words),
                Description.parts(posting),
                members.of(job.postedBy()).map(JobPages::poster).orElse(null),
                gone(job, words),
                frame.viewer() instanceof Viewer.Member member
                        && member.company().equals(job.company()),
                sharing(job, company, words),
                parts(frame, job, PagePart.Slot.TRAIL),
                parts(frame, job, PagePart.Slot.ACTS),
                introductions
                        .orderedStream()
                        .filter(part -> part.slot() == PagePart.Slot.INTRODUCTION)
                        .flatMap(part -> part.on(frame, company).stream())
                        .toList(),
                parts(frame, job, PagePart.Slot.MAIN),
                parts(frame, job, PagePart.Slot.ASIDE),
                parts(frame, job, PagePart.Slot.FOOT));
    }

    private Preview preview(Job job, Company company, Words words) {
        Posting posting = job.posting();
        String where = JobLines.places(
                posting.places().stream().map(found -> found.value().name()).toList(),
                posting.remote().value(),
                words);
        String text = Stream.of(
                        company.name().text(),
                        words.pay(posting.pay() == null ? null : posting.pay().value()),
                        where,
                        posting.experience() == null
                                ? ""
                                : words.years(posting.experience().value()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        String path = here.of("/jobs/" + job.id());
        String picture = job.open() ? path + "/picture.png?v=" + job.version() : null;
        return new Preview(path, job.title(), text, picture);
    }

    private List<Fact> facts(Job job, Posting posting, Words words) {
        List<String> places =
                posting.places().stream().map(found -> found.value().name()).toList();
        String where = JobLines.places(places, posting.remote().value(), words);
        boolean payStated =
                posting.pay() != null && words.payParts(posting.pay().value()) != null;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words.say("job.fact.pay"),
                payStated && posting.pay() != null ? words.pay(posting.pay().value()) : null,
                payStated
                                || posting.pay() == null
                                || posting.pay().value().text().isEmpty()
                        ? null
                        : words.say(
                                "job.fact.pay.words",
                                "words",
                                posting.pay().value().text())));
        facts.add(new Fact(
                words.say("job.fact.years"),
                posting.experience() == null
                        ? null
                        : words.years(posting.experience().value()),
                null));
        boolean onSite = posting.remote().value() == Remote.NO;
        facts.add(new Fact(
                words.say("job.fact.places"),
                where.isEmpty() ? null : where,
                onSite ? words.say("job.fact.places.on-site") : null));
        if (posting.employmentType() != null) {
            String kind = words.say("job.kind." + posting.employmentType().value());
            facts.add(new Fact(words.say("job.fact.kind"), kind, null));
        }
        facts.add(new Fact(
                words.say("job.fact.notice"),
                posting.noticeDays() == null
                        ? null
                        : words.say("job.notice", "days", posting.noticeDays().value()),
                null));
        facts.add(new Fact(
                words.say("job.fact.openings"),
                posting.openings() == null
                        ? null
                        : words.number(posting.openings().value()),
                null));
        facts.add(new Fact(
                words.say("job.fact.confirmed"),
                job.confirmedAt() == null ? null : words.day(job.confirmedAt()),
                job.confirmedAt() == null
                        ? null
                        : words.say(
                                "job.fact.confirmed.next",
                                "day",
                                words.day(job.confirmedAt().plus(Job.CONFIRMED_FOR)))));
        return facts;
    }

    private JobPage.Share sharing(Job job, Company company, Words words) {
        String text = share(job, company, words);
        return new JobPage.Share(
                text,
                "https://wa.me/?text=" + encoded(text),
                "mailto:?subject=" + encoded(job.title()) + "&body=" + encoded(text));
    }

    /** As both kinds of address read it: a space is %20 and never a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** For a chat: what a friend would want to know, in a few lines; nothing that was not stated. */
    private String share(Job job, Company company, Words words) {
        Posting posting = job.posting();
        String where = JobLines.places(
                posting.places().stream().map(found -> found.value().name()).toList(),
                posting.remote().value(),
                words);
        return Stream.of(
                        words.say(
                                "job.share.title",
                                "title",
                                job.title(),
                                "company",
                                company.name().text()),
                        words.pay(posting.pay() == null ? null : posting.pay().value()),
                        where,
                        posting.experience() == null
                                ? ""
                                : words.years(posting.experience().value()),
                        words.say("job.share.answer", "days", job.answerDays()),
                        here.of("/jobs/" + job.id()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static List<Chip> chips(Posting posting, Need need, Words words) {
        return posting.requirements().stream()
                .filter(requirement -> requirement.need() == need)
                .map(requirement -> SkillIcons.chip(requirement.anyOf().getFirst(), said(requirement, words)))
                .toList();
    }

    private static String said(Requirement requirement, Words words) {
        String skills = requirement.anyOf().stream()
                .map(skill -> SkillGraph.bundled().skill(skill).name())
                .collect(Collectors.joining(words.say("job.or")));
        Integer months = requirement.months();
        return months == null ? skills : words.say("job.skill.months", "skill", skills, "time", words.duration(months));
    }

    private static JobPage.Poster poster(Member member) {
        return new JobPage.Poster(Person.revealed(member.name()), member.title());
    }

    private @Nullable String gone(Job job, Words words) {
        return switch (job.state()) {
            case OPEN -> null;
            case DRAFT -> words.say("job.gone.draft");
            case PAUSED -> words.say("job.gone.paused");
            case FILLED -> words.say("job.gone.filled", "day", words.day(closed(job)));
            case CLOSED -> words.say("job.gone.closed", "day", words.day(closed(job)));
            case EXPIRED -> words.say("job.gone.expired", "day", words.day(closed(job)));
        };
    }

    private java.time.Instant closed(Job job) {
        java.time.Instant at = job.closedAt();
        return at == null ? clock.instant() : at;
    }

    private List<Content> parts(Frame frame, Job job, PagePart.Slot slot) {
        return parts.stream()
                .filter(part -> part.slot() == slot)
                .map(part -> part.on(frame, job))
                .flatMap(Optional::stream)
                .toList();
    }
}
