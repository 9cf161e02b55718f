package org.sangam.app.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
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
import org.sangam.engine.market.Dictionary;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.Market;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.market.Vocabulary.Title;
import org.sangam.engine.match.Matcher;
import org.sangam.engine.match.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The market in memory, kept true to the database. Whoever asks it gets everything that was committed before the question:
 * it reads the feed of changes first. It can be built anew from the database at any time.
 */
@Component
public class LiveMarket {

    private static final Logger LOG = LoggerFactory.getLogger(LiveMarket.class);
    private static final int PAGE = 500;

    private final Changes changes;
    private final Jobs jobs;
    private final Candidates candidates;
    private final Companies companies;
    private final Clock clock;
    private final SavedMarket saved;
    private volatile Market market = new Market();
    private final Matcher matcher;
    private final String encoder;
    private volatile Search search;

    private final Pursuit pursuit = new Pursuit("market", this::keepUp);

    /** Where the feed of changes stood when the file was written; null before. */
    private volatile @Nullable String savedAt;

    private volatile Begun begun = new Begun(false, 0);

    /** How the market came to be at the last start: from its file or the database, in how many milliseconds. */
    record Begun(boolean fromFile, long millis) {}

    /** Null until the market is built. */
    private volatile @Nullable Follower follower;

    /** Then nobody will ask any more, and what is begun need not be ended. */
    private volatile boolean stopping;

    LiveMarket(
            Changes changes,
            Jobs jobs,
            Candidates candidates,
            Companies companies,
            KnownTitles titles,
            SavedMarket saved,
            Fitted fitted,
            Clock clock) {
        this.changes = changes;
        this.jobs = jobs;
        this.candidates = candidates;
        this.companies = companies;
        this.saved = saved;
        this.clock = clock;
        this.matcher = Matcher.of(fitted.weights()).with(titles.vectors());
        this.search = new Search(matcher, market);
        this.encoder = titles.vectors().encoder();
    }

    /** The market as of now: every change committed before this call is in it. */
    Search now() {
        catchUp();
        return search;
    }

    /** What scores pairs, with all that is known of titles. */
    Matcher matcher() {
        return matcher;
    }

    /** Which vectors of titles it compares. */
    String encoder() {
        return encoder;
    }

    int people() {
        return market.people();
    }

    int jobs() {
        return market.jobs();
    }

    Begun begun() {
        return begun;
    }

    /** The titles of everybody and every job of the market. */
    Dictionary<Title> titles() {
        return market.wordsForQuestion().titles();
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
        Follower last = follower;
        stopping = true;
        if (last != null) {
            last.end();
        }
        pursuit.stop();
        try {
            if (last != null) {
                save();
            }
        } catch (DataAccessException unreachable) {
            LOG.info("The market was not saved: the database did not answer");
        }
    }

    /** Writes what has changed since the last time to the file that the next start begins with. */
    @Scheduled(initialDelay = 5, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void save() {
        String now = position();
        if (now != null && !now.equals(savedAt)) {
            saved.save(market, now, YearMonth.from(today()));
            savedAt = now;
        }
    }

    private synchronized @Nullable String position() {
        return follower == null ? null : follower.position();
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
            follower = begin();
        }
        follower.follow(this::apply);
    }

    private Follower begin() {
        long start = System.nanoTime();
        Optional<SavedMarket.Restored> restored = saved.restore(YearMonth.from(today()));
        Follower first = restored.map(file -> Follower.from(changes, file.position()))
                .orElseGet(() -> Follower.fromNow(changes));
        restored.ifPresentOrElse(file -> take(file.market()), this::buildAnew);
        savedAt = restored.map(SavedMarket.Restored::position).orElse(null);
        begun = new Begun(restored.isPresent(), (System.nanoTime() - start) / 1_000_000);
        LOG.info(
                "The market of {} people and {} jobs was {} in {} ms",
                market.people(),
                market.jobs(),
                restored.isPresent() ? "read from its file" : "built from the database",
                begun.millis());
        return first;
    }

    private void take(Market other) {
        market = other;
        search = new Search(matcher, other);
    }

    private void buildAnew() {
        take(new Market());
        UUID last = new UUID(0, 0);
        for (List<Job> page = jobs.openAfter(last, PAGE);
                !page.isEmpty() && !stopping;
                page = jobs.openAfter(last, PAGE)) {
            page.forEach(job -> market.putJob(job.id(), facts(job)));
            last = page.getLast().id();
        }
        last = new UUID(0, 0);
        for (List<Candidate> page = candidates.shownAfter(last, PAGE);
                !page.isEmpty() && !stopping;
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
            case "team", "evidence", "interest", "answers" -> {}
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
