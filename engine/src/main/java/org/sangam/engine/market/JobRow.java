package org.sangam.engine.market;

import java.util.UUID;

/**
 * A cursor over jobs: the values of the row it stands on. It belongs to one thread. Numbers refer to the market's
 * {@link Vocabulary}; -1 is unstated unless told otherwise.
 */
public final class JobRow {

    private Columns columns;
    private int row;

    JobRow(JobBlock block, int row) {
        this.columns = block.columns;
        this.row = row;
    }

    /** One job alone, for those that are not in a market. */
    public static JobRow of(JobFacts job, Vocabulary words) {
        JobBlock block = JobBlock.ofOne(job);
        block.append(new UUID(0, 0), job, words);
        return new JobRow(block, 0);
    }

    /** Stands nowhere yet. */
    public JobRow(JobColumns jobs) {
        this.columns = jobs.columns();
        this.row = -1;
    }

    /** Stands on a row of those jobs. */
    public void stand(JobColumns jobs, int at) {
        this.columns = jobs.columns();
        this.row = at;
    }

    public UUID id() {
        return columns.id(row);
    }

    public long idHigh() {
        return columns.idHigh(row);
    }

    public long idLow() {
        return columns.idLow(row);
    }

    public long payMin() {
        return columns.getLong(JobBlock.PAY_MIN, row);
    }

    public long payMax() {
        return columns.getLong(JobBlock.PAY_MAX, row);
    }

    public int currency() {
        return columns.getByte(JobBlock.CURRENCY, row);
    }

    public int title() {
        return columns.getInt(JobBlock.TITLE, row);
    }

    public int workplace() {
        return columns.getInt(JobBlock.WORKPLACE, row);
    }

    public int employer() {
        return columns.getInt(JobBlock.EMPLOYER, row);
    }

    /** Days since 1970; {@link Integer#MIN_VALUE} when unknown. */
    public int confirmedDay() {
        return columns.getInt(JobBlock.CONFIRMED, row);
    }

    public int fromMonths() {
        return columns.getShort(JobBlock.FROM, row);
    }

    public int toMonths() {
        return columns.getShort(JobBlock.TO, row);
    }

    public int noticeDays() {
        return columns.getShort(JobBlock.NOTICE, row);
    }

    /** The rank of the level its title says. */
    public int level() {
        return columns.getByte(JobBlock.LEVEL, row);
    }

    public int answersPercent() {
        return columns.getByte(JobBlock.ANSWERS, row);
    }

    public boolean mustExperience() {
        return (columns.getByte(JobBlock.FLAGS, row) & JobBlock.MUST_EXPERIENCE) != 0;
    }

    public boolean mustNotice() {
        return (columns.getByte(JobBlock.FLAGS, row) & JobBlock.MUST_NOTICE) != 0;
    }

    /** The number of the title's family. */
    public int family() {
        return columns.getByte(JobBlock.FAMILY, row);
    }

    public int requirements() {
        return wanted(0) + wanted(1) + wanted(2) + wanted(3);
    }

    /** How many requirements are of that need; see {@link #need}. */
    public int wanted(int need) {
        return columns.getByte(JobBlock.WANTED + need, row);
    }

    /** Where the first requirement stands; the next one stands {@code 1 + alternatives} further on. */
    public int firstRequirement() {
        return columns.poolStart(row);
    }

    /** 0 required, 1 optional, 2 only mentioned, 3 general: nearly everybody asks and has it. */
    public int need(int at) {
        return columns.pooled(at) >>> JobBlock.NEED_SHIFT;
    }

    /** How long the requirement asks for. */
    public int months(int at) {
        int months = columns.pooled(at) >>> JobBlock.MONTHS_SHIFT & JobBlock.MONTHS_MASK;
        return months == JobBlock.MONTHS_MASK ? -1 : months;
    }

    public int alternatives(int at) {
        return columns.pooled(at) & JobBlock.ALTERNATIVES_MASK;
    }

    public int alternative(int at, int which) {
        return columns.pooled(at + 1 + which);
    }
}
