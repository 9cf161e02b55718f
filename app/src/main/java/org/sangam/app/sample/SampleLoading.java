package org.sangam.app.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Fills an empty installation with the sample market, through the modules and in the background: companies and jobs first,
 * then the people whose stories the docs tell, then everybody else. Our own texts need no child process to be read.
 */
@Component
public class SampleLoading {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoading.class);

    private static final int MOST_TRIES = 60;

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
    private volatile boolean stopping;
    private volatile @Nullable Thread loading;

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
        boolean due = wanted && (rows.empty() || (rows.loaded() && !rows.complete()));
        notice.show(due || rows.loaded());
        if (due) {
            loading = Thread.ofPlatform().name("sample").daemon().start(this::loadWhole);
        }
    }

    /** A load that is cut short goes on at the next start. */
    @EventListener
    void stop(ContextClosedEvent closing) {
        halt();
    }

    /** Takes the whole sample away; what real people brought stays. */
    public void remove() {
        halt();
        rows.remove();
        notice.show(false);
    }

    /** Waits for what is being loaded, a fraction of a second, and begins nothing new. */
    private void halt() {
        stopping = true;
        Thread running = loading;
        try {
            if (running != null) {
                running.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that goes away for a while is waited for. */
    private void loadWhole() {
        for (int tries = 0; tries < MOST_TRIES && !stopping; tries++) {
            try {
                load();
                return;
            } catch (DataAccessException | TransactionException lost) {
                LOG.warn(
                        "The sample market waits for the database: {}",
                        lost.getClass().getSimpleName());
                LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            }
        }
    }

    private void load() {
        SampleMarket market = SampleMarket.on(org.sangam.app.web.Words.date(clock.instant()));
        Map<String, Viewer.Member> admins = new HashMap<>();
        each(market.companies().stream(), company -> admins.put(company.key(), team(company)));
        each(market.companies().stream(), company -> mandates(company, admins));
        Map<String, List<Job>> open = new HashMap<>();
        each(
                market.postings().stream(),
                posting -> open.computeIfAbsent(posting.company(), key -> new ArrayList<>())
                        .add(job(posting, Objects.requireNonNull(admins.get(posting.company())))));
        List<UUID> people = new ArrayList<>();
        each(market.people(), person -> {
            people.add(rows.once("PERSON", person.key(), () -> join(person, market)));
            if (people.size() % 500 == 0) {
                LOG.info("The sample market: {} people", people.size());
            }
        });
        if (!stopping) {
            rows.once("HISTORY", "answers", () -> history(market, open, people));
            LOG.info(
                    "The sample market is complete: {} companies, {} jobs, {} people",
                    admins.size(),
                    market.postings().size(),
                    people.size());
        }
    }

    private <T> void each(Stream<T> all, Consumer<T> act) {
        all.takeWhile(one -> !stopping).forEach(act);
    }

    /** The company, founded with its team; answers its first member, who is an admin. */
    private Viewer.Member team(SampleCompany sample) {
        UUID company = rows.once("COMPANY", sample.key(), () -> found(sample));
        SampleCompany.Member first = sample.team().getFirst();
        UUID account = rows.once("ACCOUNT", first.mailAt(sample.site()), () -> {
            throw new IllegalStateException(sample.key() + " has no first member");
        });
        return new Viewer.Member(account, company, Viewer.Role.ADMIN, first.name());
    }

    private UUID found(SampleCompany sample) {
        UUID company = companies
                .found(new CompanyDetails(
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
                        List.of()))
                .id();
        companies.draw(company, org.sangam.app.company.Monogram.of(sample.monogram()));
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

    private void mandates(SampleCompany agency, Map<String, Viewer.Member> admins) {
        UUID own = Objects.requireNonNull(admins.get(agency.key())).company();
        agency.clients()
                .forEach(client -> rows.mandate(
                        own, Objects.requireNonNull(admins.get(client)).company()));
    }

    private Job job(SamplePosting sample, Viewer.Member by) {
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
        Job ready = jobs.correct(by, draft, titled, sample.answerDays());
        Job open = jobs.become(by, ready, Job.State.OPEN);
        rows.openedAgo(open.id(), sample.openedDaysAgo());
        return open.id();
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
