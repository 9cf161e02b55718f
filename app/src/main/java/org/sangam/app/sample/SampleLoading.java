package org.sangam.app.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.sangam.app.account.Account;
import org.sangam.app.account.Accounts;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Members;
import org.sangam.app.job.Corrections;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.NewId;
import org.sangam.app.web.SampleNotice;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty installation with the sample market, through the modules and in the background: companies and jobs first,
 * then the people whose stories the docs tell, then everybody else. Our own texts need no child process to be read.
 */
@Component
public class SampleLoading {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoading.class);

    private final boolean wanted;
    private final SampleRows rows;
    private final SampleNotice notice;
    private final Accounts accounts;
    private final Companies companies;
    private final Members members;
    private final Jobs jobs;
    private final Candidates candidates;
    private final Clock clock;
    private final PostingReader postings = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());
    private final ProfileReader profiles;

    SampleLoading(
            @Value("${sangam.sample:false}") boolean wanted,
            SampleRows rows,
            SampleNotice notice,
            Accounts accounts,
            Companies companies,
            Members members,
            Jobs jobs,
            Candidates candidates,
            Clock clock) {
        this.wanted = wanted;
        this.rows = rows;
        this.notice = notice;
        this.accounts = accounts;
        this.companies = companies;
        this.members = members;
        this.jobs = jobs;
        this.candidates = candidates;
        this.clock = clock;
        this.profiles = new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock);
    }

    /** Companies and jobs before the first page is served; two thousand people would keep it waiting. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        boolean fresh = wanted && rows.empty();
        notice.show(fresh || rows.loaded());
        if (fresh) {
            Thread.ofPlatform().name("sample").daemon().start(this::load);
        }
    }

    /** Takes the whole sample away; what real people brought stays. */
    public void remove() {
        rows.remove();
        notice.show(false);
    }

    private void load() {
        SampleMarket market = SampleMarket.on(org.sangam.app.web.Words.date(clock.instant()));
        Map<String, List<Viewer.Member>> teams = new HashMap<>();
        market.companies().forEach(company -> teams.put(company.key(), found(company)));
        market.companies().forEach(company -> mandates(company, teams));
        Map<String, List<Job>> open = new HashMap<>();
        for (SamplePosting posting : market.postings()) {
            Job job = open(
                    posting, teams.getOrDefault(posting.company(), List.of()).getFirst());
            open.computeIfAbsent(posting.company(), key -> new ArrayList<>()).add(job);
        }
        LOG.info(
                "The sample market: {} companies, {} jobs",
                market.companies().size(),
                market.postings().size());
        List<UUID> people = new ArrayList<>();
        market.people().forEach(person -> {
            people.add(join(person, market));
            if (people.size() % 500 == 0) {
                LOG.info("The sample market: {} people", people.size());
            }
        });
        List<UUID> crowd = people.subList(market.named().size(), people.size());
        market.companies().forEach(company -> answers(company, open.getOrDefault(company.key(), List.of()), crowd));
        LOG.info("The sample market is complete: {} people", people.size());
    }

    private List<Viewer.Member> found(SampleCompany sample) {
        Company company = companies.found(new CompanyDetails(
                new CompanyName(sample.name()),
                sample.legalName(),
                sample.line(),
                sample.about(),
                sample.founded(),
                Company.Type.valueOf(sample.type().name()),
                Company.Size.of(sample.size()),
                Company.Stage.valueOf(sample.stage().name()),
                sample.site(),
                sample.city(),
                sample.agency(),
                List.of()));
        rows.remember("COMPANY", company.id());
        companies.draw(company.id(), org.sangam.app.company.Monogram.of(sample.monogram()));
        List<Viewer.Member> team = new ArrayList<>();
        for (SampleCompany.Member member : sample.team()) {
            team.add(join(member, sample, company, team.isEmpty()));
        }
        return team;
    }

    private Viewer.Member join(SampleCompany.Member member, SampleCompany sample, Company company, boolean first) {
        Account account = accounts.open(Account.Kind.TEAM, new MailAddress(member.mailAt(sample.site())), member.name())
                .orElseThrow();
        rows.remember("ACCOUNT", account.id());
        Viewer.Role role =
                first ? Viewer.Role.ADMIN : Viewer.Role.valueOf(member.part().name());
        members.join(account.id(), company.id(), role, member.name(), member.title(), true);
        return new Viewer.Member(account.id(), company.id(), role, member.name());
    }

    private void mandates(SampleCompany agency, Map<String, List<Viewer.Member>> teams) {
        UUID own = teams.getOrDefault(agency.key(), List.of()).getFirst().company();
        agency.clients()
                .forEach(client -> rows.mandate(
                        own, teams.getOrDefault(client, List.of()).getFirst().company()));
    }

    private Job open(SamplePosting sample, Viewer.Member by) {
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
        Job ready = jobs.correct(by, draft, titled, sample.answerDays());
        Job open = jobs.become(by, ready, Job.State.OPEN);
        rows.openedAgo(open.id(), sample.openedDaysAgo());
        return open;
    }

    private UUID join(SamplePerson sample, SampleMarket market) {
        Account account = accounts.open(Account.Kind.PERSON, new MailAddress(sample.mail()), sample.name())
                .orElseThrow();
        rows.remember("ACCOUNT", account.id());
        Viewer.Candidate viewer = new Viewer.Candidate(account.id(), sample.name());
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
