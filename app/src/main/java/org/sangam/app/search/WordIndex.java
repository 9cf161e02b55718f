package org.sangam.app.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.sangam.app.change.Changes;
import org.sangam.app.change.Follower;
import org.sangam.app.change.Pursuit;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.KeptPages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The words of all open jobs, in memory, kept true to the database by its feed of changes. Whoever asks gets what was
 * committed before the question, unless somebody else is just fetching it; then a moment later. It can be built
 * anew at any time.
 */
@Component
class WordIndex {

    private static final int PAGE = 500;

    /** How many pages of an index that is being built become visible at a time: each is a segment to be asked. */
    private static final int PAGES_AT_ONCE = 20;

    /** Of two jobs that suit alike the newer comes first; so the first ones met are the ones to show. */
    private static final Sort NEWEST_FIRST = new Sort(new SortField(JobDocuments.OPENED, SortField.Type.LONG, true));

    /** The kinds of things that searches show and count. */
    private static final Set<String> IN_SEARCHES = Set.of("job", "company", "answers");

    private static final int SEGMENTS_A_TIER = 4;

    private final Changes changes;
    private final Jobs jobs;
    private final Companies companies;
    private final KeptPages kept;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ReentrantLock following = new ReentrantLock();

    private final Pursuit pursuit = new Pursuit("word index", this::follow);

    /** How many have asked; everybody who asked before a look at the feed began is served by it. */
    private final AtomicLong askers = new AtomicLong();

    /** How many had asked when the last look began. */
    private long served;

    /** Null until the index is built. */
    private @Nullable Follower follower;

    /** Whether somebody waited in vain since the index last caught up; nobody else need. */
    private volatile boolean behind;

    /** Then nobody will ask any more, and what is begun need not be ended. */
    private volatile boolean stopping;

    WordIndex(Changes changes, Jobs jobs, Companies companies, KeptPages kept) {
        this.changes = changes;
        this.jobs = jobs;
        this.companies = companies;
        this.kept = kept;
        try {
            IndexWriterConfig config = new IndexWriterConfig();
            config.setRAMBufferSizeMB(64);
            config.setIndexSort(NEWEST_FIRST);
            config.setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_A_TIER));
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            searchers = new SearcherManager(writer, null);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Something to ask of all open jobs as they are at one moment. */
    @FunctionalInterface
    interface Asking<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    /** Of the jobs as they are now. */
    <T> T ask(Asking<T> question) {
        catchUpSoon();
        return askAgain(question);
    }

    /** Of the jobs as they were a moment ago, for whoever has asked just before or need not know better. */
    <T> T askAgain(Asking<T> question) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return question.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Whoever asks gets what was committed before, unless the index has more than a second's work to do. All who wait at the
     * same time share one look at the feed, so that a crowd does not stand in line to ask the same.
     */
    private void catchUpSoon() {
        long own = askers.incrementAndGet();
        try {
            if (!following.tryLock(behind ? 0 : 1, TimeUnit.SECONDS)) {
                behind = true;
                return;
            }
            try {
                if (served < own) {
                    catchUp();
                }
            } finally {
                following.unlock();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        pursuit.start();
    }

    @EventListener
    void stop(ContextClosedEvent closing) throws InterruptedException {
        stopping = true;
        pursuit.stop();
    }

    @PreDestroy
    void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private void follow() {
        following.lock();
        try {
            catchUp();
        } finally {
            following.unlock();
        }
    }

    private void catchUp() {
        long before = askers.get();
        try {
            if (follower == null) {
                Follower start = Follower.fromNow(changes);
                buildAnew();
                follower = start;
                kept.forgetAll();
            }
            Map<String, Set<UUID>> changed = new HashMap<>();
            if (follower.follow(change -> changed.computeIfAbsent(change.kind(), kind -> new LinkedHashSet<>())
                            .add(change.id()))
                    > 0) {
                changed.values().forEach(kept::forget);
                apply(changed);
                searchers.maybeRefreshBlocking();
                if (changed.keySet().stream().anyMatch(IN_SEARCHES::contains)) {
                    kept.forget(Set.of(KeptPages.ALL_JOBS));
                }
            }
            served = before;
            behind = false;
            kept.caughtUp();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void buildAnew() throws IOException {
        writer.deleteAll();
        UUID last = new UUID(0, 0);
        Map<UUID, Company> known = new HashMap<>();
        int pages = 0;
        for (List<Job> page = jobs.openAfter(last, PAGE);
                !page.isEmpty() && !stopping;
                page = jobs.openAfter(last, PAGE)) {
            companies
                    .byIds(page.stream().map(Job::company).distinct().toList())
                    .forEach(company -> known.put(company.id(), company));
            for (Job job : page) {
                put(job, known.get(job.company()));
            }
            last = page.getLast().id();
            pages++;
            if (pages % PAGES_AT_ONCE == 0) {
                searchers.maybeRefreshBlocking();
            }
        }
        writer.forceMerge(1);
        searchers.maybeRefreshBlocking();
    }

    private void apply(Map<String, Set<UUID>> changed) throws IOException {
        List<UUID> ofJobs = List.copyOf(changed.getOrDefault("job", Set.of()));
        for (int from = 0; from < ofJobs.size() && !stopping; from += PAGE) {
            jobs(ofJobs.subList(from, Math.min(from + PAGE, ofJobs.size())));
        }
        for (UUID company : changed.getOrDefault("company", Set.of())) {
            company(company);
        }
    }

    private void jobs(List<UUID> changed) throws IOException {
        List<Job> open = jobs.openAmong(changed);
        Map<UUID, Company> known = companies
                .byIds(open.stream().map(Job::company).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Company::id, Function.identity()));
        for (Job job : open) {
            put(job, known.get(job.company()));
        }
        Set<UUID> stay = open.stream().map(Job::id).collect(Collectors.toSet());
        for (UUID id : changed) {
            if (!stay.contains(id)) {
                writer.deleteDocuments(term(id));
            }
        }
    }

    private void company(UUID id) throws IOException {
        @Nullable Company company = companies.byId(id).orElse(null);
        UUID last = new UUID(0, 0);
        List<Job> page;
        do {
            page = jobs.openOfAfter(id, last, PAGE);
            for (Job job : page) {
                put(job, company);
                last = job.id();
            }
        } while (page.size() == PAGE);
    }

    private void put(Job job, @Nullable Company company) throws IOException {
        if (company != null) {
            writer.updateDocument(term(job.id()), JobDocuments.of(job, company));
        }
    }

    private static Term term(UUID id) {
        return new Term(JobDocuments.ID, id.toString());
    }
}
