package org.sangam.app.search;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Small numbers for companies that have had jobs open while this process ran: as many as there are companies, at most. */
final class CompanyNumbers {

    private static final Map<UUID, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static final AtomicInteger NEXT = new AtomicInteger();

    private CompanyNumbers() {}

    static int of(UUID company) {
        return NUMBERS.computeIfAbsent(company, key -> NEXT.getAndIncrement());
    }

    static int count() {
        return NEXT.get();
    }
}
