package org.sangam.engine.market;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.role.Role;

/** A block of people in columns; see {@link PersonRow} for what each holds. */
final class PersonBlock implements Block<PersonBlock> {

    static final int FLOOR = Columns.OWN;
    static final int TITLES = FLOOR + 8;
    static final int WHEREABOUTS = TITLES + 4 * PersonFacts.MOST_HELD;
    static final int DESIRES = WHEREABOUTS + 4;
    static final int DISLIKES = DESIRES + 4;
    static final int HELD = DISLIKES + 4;
    static final int NOTICE = HELD + 2 * PersonFacts.MOST_HELD;
    static final int EXPERIENCE = NOTICE + 2;
    static final int LEVEL = EXPERIENCE + 2;
    static final int CURRENCY = LEVEL + 1;
    static final int FLAGS = CURRENCY + 1;
    static final int SKILLS = FLAGS + 1;
    static final int ROW_BYTES = SKILLS + 1;

    static final int MUST_PAY = 1;

    /** Entries of the pool for each row: people show a dozen skills on average. */
    private static final int POOL = 16;

    /** Rows of a block: few enough that most blocks can be skipped, enough that skipping costs little. */
    static final int ROWS = 1024;

    final Columns columns;
    final Summary summary;

    PersonBlock(int capacity) {
        columns = new Columns(capacity, ROW_BYTES, Math.max(PersonFacts.MOST_SHOWN, POOL * capacity));
        summary = new Summary(capacity);
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
        columns.setShort(EXPERIENCE, row, orUnknown(person.experienceMonths(), PersonColumns.MOST_MONTHS));
        columns.setByte(LEVEL, row, person.level() == null ? -1 : person.level().rank());
        putSkills(row, person, words);
        summarise(row);
        return row;
    }

    @Override
    public int append(PersonBlock from, int other) {
        Columns old = from.columns;
        int skills = old.getByte(SKILLS, other) & 0xFF;
        if (!columns.fits(skills)) {
            return -1;
        }
        int row = columns.begin(old.id(other));
        columns.setLong(FLOOR, row, old.getLong(FLOOR, other));
        for (int column = TITLES; column < HELD; column += 4) {
            columns.setInt(column, row, old.getInt(column, other));
        }
        for (int column = HELD; column < LEVEL; column += 2) {
            columns.setShort(column, row, old.getShort(column, other));
        }
        for (int column = LEVEL; column < ROW_BYTES; column++) {
            columns.setByte(column, row, old.getByte(column, other));
        }
        columns.append(old, other, skills);
        summarise(row);
        return row;
    }

    @Override
    public void summarise(int row) {
        summary.addPlace(columns.getInt(WHEREABOUTS, row));
        for (int i = 0; i < PersonFacts.MOST_HELD; i++) {
            int held = columns.getShort(HELD + 2 * i, row);
            if (held != Held.NONE) {
                summary.addFamily(Held.family(held));
            }
        }
    }

    private void putTitles(int row, PersonFacts person, Vocabulary words) {
        for (int i = 0; i < PersonFacts.MOST_HELD; i++) {
            boolean held = i < person.held().size();
            Role role = held ? person.held().get(i).role() : Role.UNKNOWN;
            columns.setInt(TITLES + 4 * i, row, words.title(role));
            columns.setShort(
                    HELD + 2 * i,
                    row,
                    held ? Held.packed(words.family(role), person.held().get(i).until()) : Held.NONE);
        }
    }

    private void putWishes(int row, Wishes wishes, Vocabulary words) {
        YearlyPay floor = wishes.floor();
        columns.setLong(FLOOR, row, floor == null ? -1 : floor.min());
        columns.setByte(CURRENCY, row, floor == null ? -1 : words.currencies().number(floor.currency()));
        wishes.roles().forEach(words::family);
        columns.setInt(DESIRES, row, words.desires().number(Desires.of(wishes)));
        columns.setInt(DISLIKES, row, words.dislikes().number(wishes.dislikes()));
        columns.setShort(NOTICE, row, orUnknown(wishes.noticeDays(), PersonColumns.MOST_DAYS));
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

    private static int orUnknown(@Nullable Integer value, int most) {
        return value == null ? -1 : Math.clamp(value, 0, most);
    }

    @Override
    public Columns columns() {
        return columns;
    }
}
