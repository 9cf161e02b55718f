package org.sangam.engine.market;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers values from 0 in the order they first appear and never forgets one, so a column can hold the number instead.
 * One writer; any number of readers, who see every value whose number they can have read. It grows with the distinct
 * values of the rows put in and is bounded by them.
 */
public final class Dictionary<T> {

    private final @Nullable Dictionary<T> under;
    private final int base;
    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Object[] values = new Object[4];
    private volatile int size;

    Dictionary() {
        this.under = null;
        this.base = 0;
    }

    /** Adds values of a question's own above those the other has now, and leaves that one as it is. */
    Dictionary(Dictionary<T> under) {
        this.under = under;
        this.base = under.size();
        this.size = base;
    }

    /** The writer's: the value's number, a new one if it has none. */
    int number(T value) {
        int known = find(value);
        return known >= 0 ? known : add(value);
    }

    /** The value's number, or -1 when no row ever had it. */
    public int find(@Nullable T value) {
        if (value == null) {
            return -1;
        }
        int below = under == null ? -1 : under.find(value);
        return below >= 0 && below < base ? below : numbers.getOrDefault(value, -1);
    }

    @SuppressWarnings("unchecked") // only values of T are ever put in
    public T value(int number) {
        if (under != null && number < base) {
            return under.value(number);
        }
        return (T) Objects.requireNonNull(values[Objects.checkIndex(number, size) - base]);
    }

    public int size() {
        return size;
    }

    /** How many of them are not a question's own. */
    public int shared() {
        return under == null ? size : base;
    }

    private int add(T value) {
        int number = size;
        Object[] all = values;
        if (number - base == all.length) {
            all = Arrays.copyOf(all, all.length * 2);
        }
        all[number - base] = value;
        values = all;
        size = number + 1;
        numbers.put(value, number);
        return number;
    }
}
