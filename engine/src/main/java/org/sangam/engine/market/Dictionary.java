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

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Object[] values = new Object[16];
    private volatile int size;

    /** The writer's: the value's number, a new one if it has none. */
    int number(T value) {
        Integer known = numbers.get(value);
        return known != null ? known : add(value);
    }

    /** The value's number, or -1 when no row ever had it. */
    public int find(@Nullable T value) {
        return value == null ? -1 : numbers.getOrDefault(value, -1);
    }

    @SuppressWarnings("unchecked") // only values of T are ever put in
    public T value(int number) {
        return (T) Objects.requireNonNull(values[Objects.checkIndex(number, size)]);
    }

    public int size() {
        return size;
    }

    private int add(T value) {
        int number = size;
        Object[] all = values;
        if (number == all.length) {
            all = Arrays.copyOf(all, number * 2);
        }
        all[number] = value;
        values = all;
        size = number + 1;
        numbers.put(value, number);
        return number;
    }
}
