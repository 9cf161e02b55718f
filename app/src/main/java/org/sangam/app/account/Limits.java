package org.sangam.app.account;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Counts who asks how often. One number is kept per subject: the time by which all it asked for is paid off (the generic
 * cell rate algorithm of ITU-T I.371). The 100,000 subjects seen last are kept; the clock is monotonic, so that setting
 * the machine's clock opens nothing.
 */
@Component
public class Limits {

    private static final int MOST_SUBJECTS = 100_000;

    private final Map<Subject, Long> paidOff = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Subject, Long> eldest) {
            return size() > MOST_SUBJECTS;
        }
    };
    private final LongSupplier nanos;
    private final boolean on;

    @Autowired
    Limits(@Value("${sangam.limits:true}") boolean on) {
        this(System::nanoTime, on);
    }

    Limits(LongSupplier nanos, boolean on) {
        this.nanos = nanos;
        this.on = on;
    }

    /** Empty when granted, which is counted; otherwise how long to wait, and asking was not counted. */
    public synchronized Optional<Duration> ask(Limit limit, String subject) {
        if (!on) {
            return Optional.empty();
        }
        long now = nanos.getAsLong();
        Subject key = new Subject(limit, subject);
        Long before = paidOff.get(key);
        long from = before == null || before - now < 0 ? now : before;
        long after = from + limit.nanosBetween();
        long wait = after - now - limit.nanosAhead();
        if (wait > 0) {
            return Optional.of(Duration.ofNanos(wait));
        }
        paidOff.put(key, after);
        return Optional.empty();
    }

    /** How many more would be granted at once; as many as the limit allows for a subject that never asked. */
    public synchronized int left(Limit limit, String subject) {
        Long until = paidOff.get(new Subject(limit, subject));
        long used = until == null ? 0 : Math.max(0, until - nanos.getAsLong());
        return (int) Math.max(0, (limit.nanosAhead() - used) / limit.nanosBetween());
    }

    /** How many are kept now. */
    synchronized int subjects() {
        return paidOff.size();
    }

    private record Subject(Limit limit, String text) {}
}
