package org.sangam.engine.market;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Everybody and every open job. Putting, changing and removing are seen by the next question, never by one under way; a
 * question sees each row whole. Writers wait for one another, readers for nobody. What is hidden or closed is removed, and
 * put again when it returns: the database is the truth, this is its shadow.
 */
public final class Market {

    /** Fewer rows than this are passed over as fast in any order. */
    private static final int FEW = 4096;

    /** One row in so many may stand at the end before it is worth arranging all. */
    private static final int TIDY = 8;

    private final Vocabulary words;
    private volatile Table<PersonBlock> people = new Table<>(PersonBlock.ROWS, () -> new PersonBlock(PersonBlock.ROWS));
    private volatile Table<JobBlock> jobs = new Table<>(JobBlock.ROWS, () -> new JobBlock(JobBlock.ROWS));
    private final Object arranging = new Object();

    public Market() {
        this(new Vocabulary());
    }

    private Market(Vocabulary words) {
        this.words = words;
    }

    /** What {@link #write} wrote. */
    static Market read(MappedInput in) {
        Market market = new Market(WordsFile.read(in));
        market.people.read(in);
        market.jobs.read(in);
        return market;
    }

    /** All of this moment; words are taken last, so that none is missing. */
    void write(DataOutputStream out) throws IOException {
        Table.View<PersonBlock> somePeople = people.view();
        Table.View<JobBlock> someJobs = jobs.view();
        WordsFile.write(words.forQuestion(), out);
        Table.write(somePeople, out);
        Table.write(someJobs, out);
    }

    /** Adds the person, or replaces what was known of them. */
    public synchronized void putPerson(UUID id, PersonFacts facts) {
        people.put(id, block -> block.append(id, facts, words));
    }

    public synchronized boolean removePerson(UUID id) {
        return people.remove(id);
    }

    /** Adds the job, or replaces what was known of it. */
    public synchronized void putJob(UUID id, JobFacts facts) {
        jobs.put(id, block -> block.append(id, facts, words));
    }

    public synchronized boolean removeJob(UUID id) {
        return jobs.remove(id);
    }

    public int people() {
        return people.view().live();
    }

    public int jobs() {
        return jobs.view().live();
    }

    /**
     * Puts people of one trade and neighbourhood side by side, so that a question can pass over whole blocks, and lets go of
     * the rows that changes left behind. No answer depends on it. Worth doing after many were added or changed; takes some
     * seconds for millions and as much memory again, while the market is read and changed as ever.
     */
    public void arrange() {
        synchronized (arranging) {
            Table.View<PersonBlock> somePeople = people.view();
            Table<PersonBlock> sortedPeople = people.sorted(somePeople, new Neighbourhoods(words, somePeople.blocks()));
            Table.View<JobBlock> someJobs = jobs.view();
            Table<JobBlock> sortedJobs = jobs.sorted(someJobs, Market::neighbourhood);
            synchronized (this) {
                sortedPeople.follow(people, somePeople);
                people = sortedPeople;
                sortedJobs.follow(jobs, someJobs);
                jobs = sortedJobs;
            }
        }
    }

    /** Jobs of one trade follow each other, and among them those of the same workplace. */
    private static long neighbourhood(JobBlock block, int row) {
        return (long) (block.columns.getByte(JobBlock.FAMILY, row) + 1) << Integer.SIZE
                | block.columns.getInt(JobBlock.WORKPLACE, row);
    }

    /** Whether so much was put since rows were last arranged that arranging is worth its time. */
    public boolean untidy() {
        return untidy(people) || untidy(jobs);
    }

    private static boolean untidy(Table<?> table) {
        return table.changes() > Math.max(FEW, table.view().live() / TIDY);
    }

    /** All people of this moment. */
    public People peopleNow() {
        return new People(people.view(), Map.of());
    }

    /** All people of this moment, but for some. */
    public synchronized People peopleNow(Set<UUID> without) {
        return without.isEmpty() ? peopleNow() : new People(people.view(), people.find(without));
    }

    /** All jobs of this moment. */
    public Jobs jobsNow() {
        return new Jobs(jobs.view(), Map.of());
    }

    /** All jobs of this moment, but for some. */
    public synchronized Jobs jobsNow(Set<UUID> without) {
        return without.isEmpty() ? jobsNow() : new Jobs(jobs.view(), jobs.find(without));
    }

    /** The words for one question, taken after the rows it will read. */
    public Vocabulary wordsForQuestion() {
        return words.forQuestion();
    }

    /** The row of a person, as long as they are in the market. */
    public synchronized Optional<PersonRow> person(UUID id) {
        int row = people.find(id);
        return row < 0 ? Optional.empty() : Optional.of(new PersonRow(people.block(row), people.within(row)));
    }

    /** The row of a job, as long as it is in the market. */
    public synchronized Optional<JobRow> job(UUID id) {
        int row = jobs.find(id);
        return row < 0 ? Optional.empty() : Optional.of(new JobRow(jobs.block(row), jobs.within(row)));
    }

    /** People of one moment, in blocks that threads may share out. */
    public static final class People {

        private final Table.View<PersonBlock> view;
        private final Map<Integer, int[]> without;

        People(Table.View<PersonBlock> view, Map<Integer, int[]> without) {
            this.view = view;
            this.without = without;
        }

        public int blocks() {
            return view.blocks().size();
        }

        /** How many people there are; those left out are not counted, as if they were not there. */
        public int count() {
            return view.live()
                    - without.values().stream().mapToInt(rows -> rows.length).sum();
        }

        /** Columns to be opened on the blocks, one after another; empty when there are no people. */
        public Optional<PersonColumns> columns() {
            return view.blocks().stream().findFirst().map(PersonColumns::new);
        }

        /** The row of that block as it is at this moment. */
        public PersonRow row(int block, int row) {
            return new PersonRow(view.blocks().get(block), row);
        }

        public void open(int block, PersonColumns columns) {
            columns.open(
                    view.blocks().get(block),
                    view.rows(block),
                    view.moment(),
                    without.getOrDefault(block, Table.NO_ROWS));
        }

        /** Reads only what {@link PersonColumns#nextFamily} and {@link PersonColumns#distinctWhereabouts} tell. */
        public void glance(int block, PersonColumns columns) {
            columns.glance(view.blocks().get(block));
        }
    }

    /** Jobs of one moment, in blocks that threads may share out. */
    public static final class Jobs {

        private final Table.View<JobBlock> view;
        private final Map<Integer, int[]> without;

        Jobs(Table.View<JobBlock> view, Map<Integer, int[]> without) {
            this.view = view;
            this.without = without;
        }

        public int blocks() {
            return view.blocks().size();
        }

        /** How many jobs there are, those left out included. */
        public int count() {
            return view.live();
        }

        /** How many are left out. */
        public int without() {
            return without.values().stream().mapToInt(rows -> rows.length).sum();
        }

        /** Columns to be opened on the blocks, one after another; empty when there are no jobs. */
        public Optional<JobColumns> columns() {
            return view.blocks().stream().findFirst().map(JobColumns::new);
        }

        /** The row of that block as it is at this moment. */
        public JobRow row(int block, int row) {
            return new JobRow(view.blocks().get(block), row);
        }

        public void open(int block, JobColumns columns) {
            columns.open(
                    view.blocks().get(block),
                    view.rows(block),
                    view.moment(),
                    without.getOrDefault(block, Table.NO_ROWS));
        }

        /** Reads only what {@link JobColumns#nextFamily} and {@link JobColumns#distinctWorkplaces} tell. */
        public void glance(int block, JobColumns columns) {
            columns.glance(view.blocks().get(block));
        }
    }
}
