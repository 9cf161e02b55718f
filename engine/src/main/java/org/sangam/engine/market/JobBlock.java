package org.sangam.engine.market;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.posting.Experience;

/** A block of jobs in columns; see {@link JobRow} for what each holds. */
final class JobBlock implements Block<JobBlock> {

    /** Required, optional, only mentioned, general. */
    static final int NEEDS = 4;

    static final int PAY_MIN = Columns.OWN;
    static final int PAY_MAX = PAY_MIN + 8;
    static final int TITLE = PAY_MAX + 8;
    static final int WORKPLACE = TITLE + 4;
    static final int EMPLOYER = WORKPLACE + 4;
    static final int CONFIRMED = EMPLOYER + 4;
    static final int FROM = CONFIRMED + 4;
    static final int TO = FROM + 2;
    static final int NOTICE = TO + 2;
    static final int LEVEL = NOTICE + 2;
    static final int CURRENCY = LEVEL + 1;
    static final int FLAGS = CURRENCY + 1;
    static final int ANSWERS = FLAGS + 1;
    static final int FAMILY = ANSWERS + 1;
    static final int WANTED = FAMILY + 1;
    static final int ROW_BYTES = WANTED + NEEDS;

    static final int MUST_EXPERIENCE = 1;
    static final int MUST_NOTICE = 2;

    /** A requirement: its need, months asked and number of alternatives, which follow as one entry each. */
    static final int NEED_SHIFT = 30;

    static final int MONTHS_SHIFT = 8;
    static final int MONTHS_MASK = 0xFFFF;
    static final int ALTERNATIVES_MASK = 0xFF;

    private static final int POOL = 24;
    static final int MOST_ALTERNATIVES = ALTERNATIVES_MASK;

    /** Rows of a block: few enough that a new block costs little and threads share blocks out evenly. */
    static final int ROWS = 1024;

    final Columns columns;
    final Summary summary;

    JobBlock(int capacity) {
        this(capacity, Math.max(JobFacts.MOST_WANTED * (MOST_ALTERNATIVES + 1), POOL * capacity));
    }

    private JobBlock(int capacity, int pool) {
        columns = new Columns(capacity, ROW_BYTES, pool);
        summary = new Summary(capacity);
    }

    static JobBlock ofOne(JobFacts job) {
        return new JobBlock(1, Math.max(1, entries(job)));
    }

    /** The writer's: appends the job and returns the row, or -1 when the block is full. */
    int append(UUID id, JobFacts job, Vocabulary words) {
        if (!columns.fits(entries(job))) {
            return -1;
        }
        int row = columns.begin(id);
        putPay(row, job.pay(), words);
        putExperience(row, job.experience());
        columns.setInt(TITLE, row, words.title(job.role()));
        columns.setByte(FAMILY, row, words.family(job.role()));
        columns.setInt(WORKPLACE, row, words.workplaces().number(Workplace.of(job)));
        columns.setInt(EMPLOYER, row, words.employers().number(Employer.of(job.company())));
        columns.setInt(
                CONFIRMED,
                row,
                job.confirmedOn() == null
                        ? Integer.MIN_VALUE
                        : (int) job.confirmedOn().toEpochDay());
        columns.setShort(
                NOTICE, row, job.noticeDays() == null ? -1 : Math.clamp(job.noticeDays(), 0, PersonColumns.MOST_DAYS));
        columns.setByte(
                LEVEL, row, job.role().level() == null ? -1 : job.role().level().rank());
        columns.setByte(FLAGS, row, flags(job));
        columns.setByte(
                ANSWERS,
                row,
                job.company().answersPercent() == null ? -1 : job.company().answersPercent());
        putWanted(row, job, words);
        summarise(row);
        return row;
    }

    private static int entries(JobFacts job) {
        return job.wanted().stream()
                .mapToInt(
                        wanted -> 1 + Math.min(MOST_ALTERNATIVES, wanted.anyOf().size()))
                .sum();
    }

    private void putPay(int row, @Nullable YearlyPay pay, Vocabulary words) {
        columns.setLong(PAY_MIN, row, pay == null ? -1 : pay.min());
        columns.setLong(PAY_MAX, row, pay == null ? -1 : pay.max());
        columns.setByte(CURRENCY, row, pay == null ? -1 : words.currencies().number(pay.currency()));
    }

    private void putExperience(int row, @Nullable Experience asked) {
        Integer max = asked == null ? null : asked.maxMonths();
        columns.setShort(FROM, row, asked == null ? -1 : Math.min(asked.minMonths(), Short.MAX_VALUE));
        columns.setShort(TO, row, max == null ? -1 : Math.min(max, Short.MAX_VALUE));
    }

    @Override
    public int append(JobBlock from, int other) {
        Columns old = from.columns;
        int entries = from.entries(other);
        if (!columns.fits(entries)) {
            return -1;
        }
        int row = columns.begin(old.id(other));
        columns.setLong(PAY_MIN, row, old.getLong(PAY_MIN, other));
        columns.setLong(PAY_MAX, row, old.getLong(PAY_MAX, other));
        for (int column = TITLE; column < FROM; column += 4) {
            columns.setInt(column, row, old.getInt(column, other));
        }
        for (int column = FROM; column < LEVEL; column += 2) {
            columns.setShort(column, row, old.getShort(column, other));
        }
        for (int column = LEVEL; column < ROW_BYTES; column++) {
            columns.setByte(column, row, old.getByte(column, other));
        }
        columns.append(old, other, entries);
        summarise(row);
        return row;
    }

    @Override
    public void summarise(int row) {
        summary.addPlace(columns.getInt(WORKPLACE, row));
        summary.addFamily(columns.getByte(FAMILY, row));
    }

    private int entries(int row) {
        int requirements = 0;
        for (int need = 0; need < NEEDS; need++) {
            requirements += columns.getByte(WANTED + need, row);
        }
        int at = columns.poolStart(row);
        for (int i = 0; i < requirements; i++) {
            at += 1 + (columns.pooled(at) & ALTERNATIVES_MASK);
        }
        return at - columns.poolStart(row);
    }

    private static int flags(JobFacts job) {
        return (job.musts().contains(JobFacts.Must.EXPERIENCE) ? MUST_EXPERIENCE : 0)
                | (job.musts().contains(JobFacts.Must.NOTICE) ? MUST_NOTICE : 0);
    }

    private void putWanted(int row, JobFacts job, Vocabulary words) {
        for (JobFacts.Wanted wanted : job.wanted()) {
            int alternatives = Math.min(MOST_ALTERNATIVES, wanted.anyOf().size());
            int months = wanted.months() == null ? MONTHS_MASK : Math.clamp(wanted.months(), 0, MONTHS_MASK - 1);
            columns.append(need(wanted) << NEED_SHIFT | months << MONTHS_SHIFT | alternatives);
            wanted.anyOf()
                    .subList(0, alternatives)
                    .forEach(skill -> columns.append(words.skills().number(skill)));
        }
        int[] counts = new int[NEEDS];
        job.wanted().forEach(wanted -> counts[need(wanted)]++);
        for (int need = 0; need < NEEDS; need++) {
            columns.setByte(WANTED + need, row, counts[need]);
        }
    }

    private static int need(JobFacts.Wanted wanted) {
        return switch (wanted.need()) {
            case REQUIRED -> wanted.general() ? 3 : 0;
            case OPTIONAL -> wanted.general() ? 3 : 1;
            case MENTIONED -> 2;
        };
    }

    @Override
    public Columns columns() {
        return columns;
    }
}
