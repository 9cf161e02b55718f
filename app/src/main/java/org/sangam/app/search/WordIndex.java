package org.sangam.app.search;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
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

    /** Words that start alike and are offered for one that nobody uses. */
    private static final int MOST_ALIKE = 20_000;

    private final Changes changes;
    private final Jobs jobs;
    private final Companies companies;
    private final KeptPages kept;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final ReentrantLock following = new ReentrantLock();

    private final Pursuit pursuit = new Pursuit("word index", this::follow);

    /** Null until the index is built. */
    private @Nullable Follower follower;

    /** Whether somebody waited in vain since the index last caught up; nobody else need. */
    private volatile boolean behind;

    WordIndex(Changes changes, Jobs jobs, Companies companies, KeptPages kept) {
        this.changes = changes;
        this.jobs = jobs;
        this.companies = companies;
        this.kept = kept;
        try {
            IndexWriterConfig config = new IndexWriterConfig();
            config.setRAMBufferSizeMB(64);
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

    <T> T ask(Asking<T> question) {
        catchUpSoon();
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

    /** Whoever asks gets what was committed before, unless the index has more than a second's work to do. */
    private void catchUpSoon() {
        try {
            if (!following.tryLock(behind ? 0 : 1, TimeUnit.SECONDS)) {
                behind = true;
                return;
            }
            try {
                catchUp();
            } finally {
                following.unlock();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The words that jobs hold now. */
    Vocabulary vocabulary(IndexSearcher searcher) {
        return new Vocabulary(word -> known(searcher, word), letters -> titleWords(searcher, letters));
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        pursuit.start();
    }

    @EventListener
    void stop(ContextClosedEvent closing) throws InterruptedException {
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
        try {
            if (follower == null) {
                Follower start = Follower.fromNow(changes);
                buildAnew();
                follower = start;
                kept.forgetAll();
            }
            Map<UUID, String> changed = new LinkedHashMap<>();
            if (follower.follow(change -> changed.put(change.id(), change.kind())) > 0) {
                kept.forget(changed.keySet());
                changed.forEach(this::apply);
                searchers.maybeRefreshBlocking();
            }
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
        for (List<Job> page = jobs.openAfter(last, PAGE); !page.isEmpty(); page = jobs.openAfter(last, PAGE)) {
            companies
                    .byIds(page.stream().map(Job::company).distinct().toList())
                    .forEach(company -> known.put(company.id(), company));
            for (Job job : page) {
                put(job, known.get(job.company()));
            }
            last = page.getLast().id();
            searchers.maybeRefreshBlocking();
        }
    }

    private void apply(UUID id, String kind) {
        try {
            switch (kind) {
                case "job" -> {
                    @Nullable Job job = jobs.open(id).orElse(null);
                    if (job == null) {
                        writer.deleteDocuments(term(id));
                    } else {
                        put(job, companies.byId(job.company()).orElse(null));
                    }
                }
                case "company" -> {
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
                default -> {}
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(Job job, @Nullable Company company) throws IOException {
        if (company != null) {
            writer.updateDocument(term(job.id()), JobDocuments.of(job, company));
        }
    }

    private static Term term(UUID id) {
        return new Term(JobDocuments.ID, id.toString());
    }

    private static boolean known(IndexSearcher searcher, String word) {
        try {
            for (String field :
                    List.of(JobDocuments.TITLE, JobDocuments.SKILL_NAMES, JobDocuments.COMPANY, JobDocuments.BODY)) {
                if (searcher.getIndexReader().docFreq(new Term(field, word)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, Integer> titleWords(IndexSearcher searcher, String letters) {
        Map<String, Integer> found = new HashMap<>();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                for (String field : List.of(JobDocuments.TITLE, JobDocuments.COMPANY)) {
                    Terms terms = leaf.reader().terms(field);
                    if (terms != null) {
                        add(terms.iterator(), letters, found);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static void add(TermsEnum words, String letters, Map<String, Integer> found) throws IOException {
        if (words.seekCeil(new BytesRef(letters)) == TermsEnum.SeekStatus.END) {
            return;
        }
        BytesRef word = words.term();
        while (word != null && found.size() < MOST_ALIKE) {
            String text = word.utf8ToString();
            if (!text.startsWith(letters)) {
                return;
            }
            found.merge(text, words.docFreq(), Integer::sum);
            word = words.next();
        }
    }
}
