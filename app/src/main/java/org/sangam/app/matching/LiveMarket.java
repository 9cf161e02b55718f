package org.sangam.app.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.change.Changes;
import org.sangam.app.change.Follower;
import org.sangam.app.change.Pursuit;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.Words;
import org.sangam.engine.market.CompanyFacts;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Search;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The market in memory, kept true to the database. Whoever asks it gets everything that was committed before the question:
 * it reads the feed of changes first. It can be built anew from the database at any time.
 */
@Component
public class LiveMarket {

    private static final int PAGE = 500;

    private final Changes changes;
    private final Jobs jobs;
    private final Candidates candidates;
    private final Companies companies;
    private final Clock clock;
    private final Market market = new Market();
    private final Search search = new Search(Matcher.bundled(), market);

    private final Pursuit pursuit = new Pursuit("market", this::keepUp);

    /** Null until the market is built. */
    private @Nullable Follower follower;

    LiveMarket(Changes changes, Jobs jobs, Candidates candidates, Companies companies, Clock clock) {
        this.changes = changes;
        this.jobs = jobs;
        this.candidates = candidates;
        this.companies = companies;
        this.clock = clock;
    }

    /** The market as of now: every change committed before this call is in it. */
    Search now() {
        catchUp();
        return search;
    }

    /** What of a job enters a match, its evidence included. */
    public JobFacts facts(Job job) {
        CompanyFacts company =
                companies.byId(job.company()).map(LiveMarket::facts).orElse(CompanyFacts.UNKNOWN);
        LocalDate confirmed = job.confirmedAt() == null ? null : Words.date(job.confirmedAt());
        return JobFacts.of(job.posting(), company).confirmed(confirmed);
    }

    /** What of a person enters a match, its evidence included. */
    public PersonFacts facts(Candidate candidate) {
        return PersonFacts.of(candidate.profile(), candidate.preferences(), YearMonth.from(today()));
    }

    public LocalDate today() {
        return Words.date(clock.instant());
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        pursuit.start();
    }

    @EventListener
    void stop(ContextClosedEvent closing) throws InterruptedException {
        pursuit.stop();
    }

    /** In the background, so that nobody who asks waits for rows to be arranged. */
    private void keepUp() {
        catchUp();
        if (market.untidy()) {
            market.arrange();
        }
    }

    private synchronized void catchUp() {
        if (follower == null) {
            Follower start = Follower.fromNow(changes);
            buildAnew();
            follower = start;
        }
        follower.follow(this::apply);
    }

    private void buildAnew() {
        UUID last = new UUID(0, 0);
        for (List<Job> page = jobs.openAfter(last, PAGE); !page.isEmpty(); page = jobs.openAfter(last, PAGE)) {
            page.forEach(job -> market.putJob(job.id(), facts(job)));
            last = page.getLast().id();
        }
        last = new UUID(0, 0);
        for (List<Candidate> page = candidates.shownAfter(last, PAGE);
                !page.isEmpty();
                page = candidates.shownAfter(last, PAGE)) {
            page.forEach(candidate -> market.putPerson(candidate.id(), facts(candidate)));
            last = page.getLast().id();
        }
    }

    private void apply(Changes.Change change) {
        switch (change.kind()) {
            case "job" -> follow(change.id(), jobs.open(change.id()));
            case "candidate" -> followPerson(change.id(), candidates.shown(change.id()));
            case "company" -> jobs.openOf(change.id()).forEach(job -> market.putJob(job.id(), facts(job)));
            case "team", "evidence", "interest" -> {}
            default -> throw new IllegalStateException("Nothing follows a change of " + change.kind());
        }
    }

    private void follow(UUID id, Optional<Job> job) {
        job.ifPresentOrElse(open -> market.putJob(id, facts(open)), () -> market.removeJob(id));
    }

    private void followPerson(UUID id, Optional<Candidate> candidate) {
        candidate.ifPresentOrElse(shown -> market.putPerson(id, facts(shown)), () -> market.removePerson(id));
    }

    private static CompanyFacts facts(Company company) {
        return new CompanyFacts(
                company.type() == null ? null : company.type().name(),
                company.size() == null ? null : company.size().name(),
                company.stage() == null ? null : company.stage().name(),
                company.agency(),
                null);
    }
}
