package org.sangam.engine.match;

import java.util.Arrays;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.PersonRow;

/**
 * The terms that read only one or two small columns of a person, kept by the values of those columns while one job stands
 * still. Each entry is made by running the terms themselves on the first row that has those values, so a table can say
 * nothing that the terms do not. It belongs to one thread and one question.
 */
final class Tabled {

    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int MONTHS = 1024;
    private static final int LEVELS = 8;
    private static final int DAYS = 512;

    private final Terms terms;
    private final Total total;
    private final int[] byTime = unknown(MONTHS * LEVELS);
    private final int[] byNotice = unknown(DAYS);
    private final int[] byDesires;
    private final int[] barsByDesires;

    /** @param desires how many numbered desires rows can have */
    Tabled(Terms terms, Total total, int desires) {
        this.terms = terms;
        this.total = total;
        this.byDesires = unknown(desires);
        this.barsByDesires = unknown(desires);
    }

    int bars(JobRow job, PersonRow person) {
        int desires = person.desires();
        int bars = barsByDesires[desires];
        if (bars == UNKNOWN) {
            bars = terms.barsOfDesires(job, person);
            barsByDesires[desires] = bars;
        }
        return bars | terms.barsOfPlace(job, person) | terms.barsOfFigures(job, person);
    }

    /** The points of all that {@link Terms#others} enters. */
    int others(JobRow job, PersonRow person) {
        return time(job, person) + notice(job, person) + desires(job, person) + rest(job, person);
    }

    private int time(JobRow job, PersonRow person) {
        int months = person.experienceMonths() + 1;
        int key = months * LEVELS + person.level() + 1;
        if (months >= MONTHS) {
            return timeOf(job, person);
        }
        int points = byTime[key];
        if (points == UNKNOWN) {
            points = timeOf(job, person);
            byTime[key] = points;
        }
        return points;
    }

    private int timeOf(JobRow job, PersonRow person) {
        total.startAt(0);
        terms.time(job, person, total);
        return total.points();
    }

    private int notice(JobRow job, PersonRow person) {
        int key = Math.min(person.noticeDays() + 1, DAYS - 1);
        int points = byNotice[key];
        if (points == UNKNOWN || key == DAYS - 1) {
            total.startAt(0);
            terms.career.notice(job, person, total);
            points = total.points();
            byNotice[key] = points;
        }
        return points;
    }

    private int desires(JobRow job, PersonRow person) {
        int points = byDesires[person.desires()];
        if (points == UNKNOWN) {
            total.startAt(0);
            terms.desires(job, person, total);
            points = total.points();
            byDesires[person.desires()] = points;
        }
        return points;
    }

    private int rest(JobRow job, PersonRow person) {
        total.startAt(0);
        terms.rest(job, person, total);
        return total.points();
    }

    private static int[] unknown(int length) {
        int[] table = new int[length];
        Arrays.fill(table, UNKNOWN);
        return table;
    }
}
