package org.sangam.engine.market;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.role.Role;

/** A block of people in columns; see {@link PersonRow} for what each holds. */
final class PersonBlock implements Block {

    static final int FLOOR = Columns.OWN;
    static final int TITLES = FLOOR + 8;
    static final int WHEREABOUTS = TITLES + 4 * PersonFacts.MOST_HELD;
    static final int DESIRES = WHEREABOUTS + 4;
    static final int DISLIKES = DESIRES + 4;
    static final int YEARS = DISLIKES + 4;
    static final int NOTICE = YEARS + 2 * PersonFacts.MOST_HELD;
    static final int EXPERIENCE = NOTICE + 2;
    static final int FAMILIES = EXPERIENCE + 2;
    static final int LEVEL = FAMILIES + PersonFacts.MOST_HELD;
    static final int CURRENCY = LEVEL + 1;
    static final int FLAGS = CURRENCY + 1;
    static final int SKILLS = FLAGS + 1;
    static final int ROW_BYTES = SKILLS + 1;

    static final int MUST_PAY = 1;

    /** Entries of the pool for each row: people show a dozen skills on average. */
    private static final int POOL = 16;

    /** Rows of a block: few enough that a new one costs little, enough that blocks can be skipped with profit. */
    static final int ROWS = 4096;

    final Columns columns;

    PersonBlock(int capacity) {
        columns = new Columns(capacity, ROW_BYTES, Math.max(PersonFacts.MOST_SHOWN, POOL * capacity));
    }

    /** The writer's: appends the person and returns the row, or -1 when the block is full. */
    int append(UUID id, PersonFacts person, Vocabulary words) {
        if (!columns.fits(person.shown().size())) {
            return -1;
        }
        int row = columns.begin(id);
        putTitles(row, person, words);
        putWishes(row, person.wishes(), words);
        columns.setInt(WHEREABOUTS, row, words.whereabouts().number(Whereabouts.of(person)));
        columns.setShort(EXPERIENCE, row, orUnknown(person.experienceMonths()));
        columns.setByte(LEVEL, row, person.level() == null ? -1 : person.level().rank());
        putSkills(row, person, words);
        return row;
    }

    private void putTitles(int row, PersonFacts person, Vocabulary words) {
        for (int i = 0; i < PersonFacts.MOST_HELD; i++) {
            boolean held = i < person.held().size();
            Role role = held ? person.held().get(i).role() : Role.UNKNOWN;
            columns.setInt(TITLES + 4 * i, row, words.title(role));
            columns.setByte(FAMILIES + i, row, words.family(role));
            columns.setShort(
                    YEARS + 2 * i, row, held ? year(person.held().get(i).until()) : 0);
        }
    }

    private static int year(@Nullable YearMonth until) {
        return until == null ? 0 : until.getYear();
    }

    private void putWishes(int row, Wishes wishes, Vocabulary words) {
        YearlyPay floor = wishes.floor();
        columns.setLong(FLOOR, row, floor == null ? -1 : floor.min());
        columns.setByte(CURRENCY, row, floor == null ? -1 : words.currencies().number(floor.currency()));
        wishes.roles().forEach(words::family);
        columns.setInt(DESIRES, row, words.desires().number(Desires.of(wishes)));
        columns.setInt(DISLIKES, row, words.dislikes().number(wishes.dislikes()));
        columns.setShort(NOTICE, row, orUnknown(wishes.noticeDays()));
        columns.setByte(FLAGS, row, wishes.musts().contains(Preferences.Must.PAY) ? MUST_PAY : 0);
    }

    private void putSkills(int row, PersonFacts person, Vocabulary words) {
        int kept = 0;
        for (PersonFacts.Shown shown : person.shown()) {
            int number = words.skills().number(shown.skill());
            if (number < Vocabulary.MOST_SKILLS) {
                columns.append(SkillUse.packed(number, shown));
                kept++;
            }
        }
        columns.setByte(SKILLS, row, kept);
    }

    private static int orUnknown(@Nullable Integer value) {
        return value == null ? -1 : Math.clamp(value, 0, Short.MAX_VALUE);
    }

    @Override
    public Columns columns() {
        return columns;
    }
}
