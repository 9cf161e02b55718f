package org.sangam.engine.market;

import java.util.Optional;
import java.util.UUID;

/**
 * Everybody and every open job. Putting, changing and removing are seen by the next question, never by one under way; a
 * question sees each row whole. Writers wait for one another, readers for nobody. What is hidden or closed is removed, and
 * put again when it returns: the database is the truth, this is its shadow.
 */
public final class Market {

    private final Vocabulary words = new Vocabulary();
    private final Table<PersonBlock> people = new Table<>(PersonBlock.ROWS, () -> new PersonBlock(PersonBlock.ROWS));
    private final Table<JobBlock> jobs = new Table<>(JobBlock.ROWS, () -> new JobBlock(JobBlock.ROWS));

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

    public synchronized int people() {
        return people.live();
    }

    public synchronized int jobs() {
        return jobs.live();
    }

    /** All people of this moment. */
    public People peopleNow() {
        return new People(people.view());
    }

    /** All jobs of this moment. */
    public Jobs jobsNow() {
        return new Jobs(jobs.view());
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

        People(Table.View<PersonBlock> view) {
            this.view = view;
        }

        public int blocks() {
            return view.blocks().size();
        }

        /** A cursor that stands nowhere yet; empty when there are no people. */
        public Optional<PersonRow> cursor() {
            return view.blocks().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new PersonRow(view.blocks().getFirst(), -1));
        }

        /** Sets the cursor before the first row of a block. */
        public void open(int block, PersonRow cursor) {
            cursor.open(view.blocks().get(block), view.rows(block), view.moment());
        }
    }

    /** Jobs of one moment, in blocks that threads may share out. */
    public static final class Jobs {

        private final Table.View<JobBlock> view;

        Jobs(Table.View<JobBlock> view) {
            this.view = view;
        }

        public int blocks() {
            return view.blocks().size();
        }

        /** A cursor that stands nowhere yet; empty when there are no jobs. */
        public Optional<JobRow> cursor() {
            return view.blocks().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new JobRow(view.blocks().getFirst(), -1));
        }

        /** Sets the cursor before the first row of a block. */
        public void open(int block, JobRow cursor) {
            cursor.open(view.blocks().get(block), view.rows(block), view.moment());
        }
    }
}
