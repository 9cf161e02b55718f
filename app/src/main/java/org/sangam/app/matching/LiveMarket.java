package org.sangam.app.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The market in memory, kept true to the database. Whoever asks it gets everything that was committed before the question:
 * it reads the feed of changes first. It can be built anew from the database at any time.
 */
@Component
public class LiveMarket {

    private static final Logger LOG = LoggerFactory.getLogger(LiveMarket.class);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration LONG_PAUSE = Duration.ofSeconds(2);
    private static final int PAGE = 500;

    /** More changes than this at once are read in pages of this size. */
    private static final int MOST_CHANGES = 2_000;

    private final Changes changes;
    private final Jobs jobs;
    private final Candidates candidates;
    private final Companies companies;
    private final Clock clock;
    private final Market market = new Market();
    private final Search search = new Search(Matcher.bundled(), market);

    /** Rows beyond the cursor that were applied already, so that they are not fetched at every question. */
    private final Set<Long> ahead = new HashSet<>();

    private volatile @Nullable Thread follower;
    private volatile boolean stopping;
    private boolean said;
    private Changes.Cursor cursor = Changes.Cursor.START;
    private boolean built;

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

    /** Follows the database in the background, so that a burst of changes is not paid for by whoever asks next. */
    @EventListener
    void start(ApplicationReadyEvent ready) {
        follower = Thread.ofVirtual().name("market").start(this::follow);
    }

    /** Ends by itself: an interrupt would break the connection it asks on. */
    @EventListener
    void stop(ContextClosedEvent closing) throws InterruptedException {
        stopping = true;
        Thread running = follower;
        if (running != null) {
            LockSupport.unpark(running);
            running.join(LONG_PAUSE);
        }
    }

    private void follow() {
        while (!stopping) {
            LockSupport.parkNanos((reached() ? PAUSE : LONG_PAUSE).toNanos());
        }
    }

    /** Whether the database could be asked; when it could not, it is said once. */
    private boolean reached() {
        try {
            catchUp();
            said = false;
        } catch (DataAccessException | TransactionException unreachable) {
            if (!said && !stopping) {
                LOG.warn(
                        "The market waits for the database: {}",
                        unreachable.getClass().getSimpleName());
            }
            said = true;
        }
        return !said;
    }

    private synchronized void catchUp() {
        if (!built) {
            buildAnew();
        }
        List<Changes.Change> next;
        do {
            next = changes.after(cursor, MOST_CHANGES);
            next.stream().filter(change -> !ahead.contains(change.seq())).forEach(this::apply);
            advance(next);
        } while (next.size() == MOST_CHANGES && next.getLast().settled());
    }

    private void buildAnew() {
        Changes.Cursor end = changes.end();
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
        cursor = end;
        built = true;
    }

    private void apply(Changes.Change change) {
        switch (change.kind()) {
            case "job" -> follow(change.id(), jobs.open(change.id()));
            case "candidate" -> followPerson(change.id(), candidates.shown(change.id()));
            case "company" -> jobs.openOf(change.id()).forEach(job -> market.putJob(job.id(), facts(job)));
            default -> throw new IllegalStateException("Nothing follows a change of " + change.kind());
        }
    }

    private void follow(UUID id, Optional<Job> job) {
        job.ifPresentOrElse(open -> market.putJob(id, facts(open)), () -> market.removeJob(id));
    }

    private void followPerson(UUID id, Optional<Candidate> candidate) {
        candidate.ifPresentOrElse(shown -> market.putPerson(id, facts(shown)), () -> market.removePerson(id));
    }

    /** The cursor moves to the last settled row; what lies beyond is remembered as applied. */
    private void advance(List<Changes.Change> seen) {
        ahead.clear();
        for (Changes.Change change : seen) {
            if (change.settled()) {
                cursor = new Changes.Cursor(change.transaction(), change.seq());
            } else {
                ahead.add(change.seq());
            }
        }
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
