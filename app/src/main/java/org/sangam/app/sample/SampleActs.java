package org.sangam.app.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.sangam.app.account.Account;
import org.sangam.app.account.Accounts;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.company.Companies;
import org.sangam.app.company.CompanyLinks;
import org.sangam.app.company.Evidences;
import org.sangam.app.company.Members;
import org.sangam.app.job.Corrections;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.springframework.stereotype.Component;

/** What the sample's companies and people do when they arrive, through the modules as everybody does. Each act happens once. */
@Component
class SampleActs {

    private final SampleRows rows;
    private final Accounts accounts;
    private final Companies companies;
    private final Members members;
    private final Evidences evidences;
    private final CompanyLinks links;
    private final Jobs jobs;
    private final Candidates candidates;
    private final Clock clock;
    private final PostingReader postings = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());
    private final ProfileReader profiles;

    SampleActs(
            SampleRows rows,
            Accounts accounts,
            Companies companies,
            Members members,
            Evidences evidences,
            CompanyLinks links,
            Jobs jobs,
            Candidates candidates,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.companies = companies;
        this.members = members;
        this.evidences = evidences;
        this.links = links;
        this.jobs = jobs;
        this.candidates = candidates;
        this.clock = clock;
        this.profiles = new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock);
    }

    /** The company, founded with its team; answers its first member, who is an admin. */
    Viewer.Member team(SampleCompany sample) {
        UUID company = rows.once("COMPANY", sample.key(), () -> found(sample));
        SampleCompany.Member first = sample.team().getFirst();
        UUID account = rows.once("ACCOUNT", first.mailAt(sample.site()), () -> {
            throw new IllegalStateException(sample.key() + " has no first member");
        });
        return new Viewer.Member(account, company, Viewer.Role.ADMIN, first.name());
    }

    private UUID found(SampleCompany sample) {
        UUID company = companies.found(sample.details()).id();
        companies.draw(company, org.sangam.app.company.Monogram.of(sample.monogram()));
        SampleEvidence.of(sample, clock.instant()).forEach(evidence -> evidences.add(company, evidence));
        links.put(company, SampleEvidence.links(sample));
        for (SampleCompany.Member member : sample.team()) {
            join(member, sample, company);
        }
        return company;
    }

    private void join(SampleCompany.Member member, SampleCompany sample, UUID company) {
        UUID account = account(Account.Kind.TEAM, member.mailAt(sample.site()), member.name());
        Viewer.Role role = member.equals(sample.team().getFirst())
                ? Viewer.Role.ADMIN
                : Viewer.Role.valueOf(member.part().name());
        members.join(account, company, role, member.name(), member.title(), true);
    }

    private UUID account(Account.Kind kind, String address, String name) {
        return rows.once(
                "ACCOUNT",
                address,
                () -> accounts.open(kind, new MailAddress(address), name)
                        .orElseThrow()
                        .id());
    }

    void mandates(SampleCompany agency, Map<String, Viewer.Member> admins) {
        UUID own = Objects.requireNonNull(admins.get(agency.key())).company();
        agency.clients()
                .forEach(client -> rows.mandate(
                        own, Objects.requireNonNull(admins.get(client)).company()));
    }

    Job job(SamplePosting sample, Viewer.Member by) {
        UUID id = rows.once("JOB", sample.key(), () -> open(sample, by));
        return jobs.own(by, id).orElseThrow();
    }

    private UUID open(SamplePosting sample, Viewer.Member by) {
        Posting reading = postings.read(CleanText.of(sample.text()));
        Job draft = jobs.draft(by, NewId.now(clock), sample.text(), reading);
        Corrections titled = new Corrections(
                reading.title() != null && reading.title().value().equals(sample.title()) ? null : sample.title(),
                null,
                null,
                null,
                null,
                null,
                null,
                sample.openings() == 1 ? null : sample.openings(),
                java.util.Set.copyOf(reading.findings().stream()
                        .map(finding -> finding.code())
                        .toList()));
        Job ready = jobs.correct(by, draft, titled, sample.answerDays()).orElseThrow();
        Job open = jobs.become(by, ready, Job.State.OPEN);
        rows.openedAgo(open.id(), sample.openedDaysAgo());
        return open.id();
    }

    UUID person(SamplePerson sample, SampleMarket market) {
        return rows.once("PERSON", sample.key(), () -> join(sample, market));
    }

    private UUID join(SamplePerson sample, SampleMarket market) {
        UUID account = account(Account.Kind.PERSON, sample.mail(), sample.name());
        Viewer.Candidate viewer = new Viewer.Candidate(account, sample.name());
        Reading read =
                DocumentReader.read(sample.resume().getBytes(java.nio.charset.StandardCharsets.UTF_8), "resume.txt");
        if (!(read instanceof Reading.Read resume)) {
            throw new IllegalStateException("The sample résumé of " + sample.key() + " cannot be read");
        }
        Candidate self = candidates.bring(viewer, profiles.read(resume.document()), null);
        candidates.prefer(viewer, wishes(sample.wishes()));
        candidates.hideFrom(
                viewer,
                sample.hiddenFrom().stream()
                        .map(key -> market.company(key).name())
                        .toList());
        if (sample.looking()) {
            candidates.show(viewer, Candidate.Visibility.ANONYMOUS);
        }
        return self.id();
    }

    private static Preferences wishes(SamplePerson.Wishes said) {
        return new Preferences(
                said.payFloor() == null
                        ? null
                        : new Preferences.PayFloor(
                                "INR", java.math.BigDecimal.valueOf(said.payFloor()), said.payPeriod()),
                said.places().stream()
                        .flatMap(name -> PlaceGraph.bundled().named(name).stream())
                        .map(Place::id)
                        .toList(),
                said.remote(),
                said.noticeDays(),
                List.of("IN"),
                said.roles(),
                said.companyTypes(),
                List.of(),
                List.of(),
                said.dislikes(),
                said.noAgencies(),
                said.musts());
    }

    /** What came before today: interests, answered or not. */
    void past(SampleMarket market, Map<String, List<Job>> open, List<UUID> people) {
        rows.once("HISTORY", "answers", () -> history(market, open, people));
    }

    private UUID history(SampleMarket market, Map<String, List<Job>> open, List<UUID> people) {
        List<UUID> crowd = people.subList(market.named().size(), people.size());
        market.companies().forEach(company -> answers(company, open.getOrDefault(company.key(), List.of()), crowd));
        return NewId.now(clock);
    }

    /** A past in which the team answered as its record says. */
    private void answers(SampleCompany company, List<Job> open, List<UUID> people) {
        SampleCompany.Answers record = company.answers();
        if (record == null || open.isEmpty() || people.isEmpty()) {
            return;
        }
        Random dice = new Random(company.key().hashCode());
        int many = 8 + dice.nextInt(25);
        for (int i = 0; i < many; i++) {
            Job job = open.get(dice.nextInt(open.size()));
            Instant at = clock.instant().minus(Duration.ofDays(job.answerDays() + 1 + dice.nextInt(40)));
            Instant due = at.plus(Duration.ofDays(job.answerDays()));
            boolean onTime = dice.nextInt(100) < record.percentInTime();
            int days = Math.max(1, (int) Math.round(record.days() * (0.5 + dice.nextDouble())));
            Instant answered =
                    onTime ? at.plus(Duration.ofDays(Math.min(days, job.answerDays()))) : due.plus(Duration.ofDays(2));
            rows.interest(
                    job.id(),
                    job.company(),
                    people.get(dice.nextInt(people.size())),
                    at,
                    due,
                    answered,
                    onTime || dice.nextBoolean());
        }
    }
}
