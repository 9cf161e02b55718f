package org.sangam.app.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Résumés that visitors try without an account: in memory only, under a secret of the visitor's, gone half an hour after
 * they were brought, and the oldest first when there are too many.
 */
@Component
public class Trials {

    public static final Duration KEPT_FOR = Duration.ofMinutes(30);
    private static final int MOST = 300;

    private final Clock clock;
    private final Map<String, Trial> bySecret = new LinkedHashMap<>();

    Trials(Clock clock) {
        this.clock = clock;
    }

    /** A tried résumé and the few things said beside it. */
    public record Trial(Profile profile, Preferences wants, Instant until) {}

    public synchronized void keep(String secret, Profile profile, Preferences wants) {
        forgetOld();
        bySecret.remove(secret);
        bySecret.put(secret, new Trial(profile, wants, clock.instant().plus(KEPT_FOR)));
        while (bySecret.size() > MOST) {
            bySecret.remove(bySecret.keySet().iterator().next());
        }
    }

    public synchronized Optional<Trial> find(String secret) {
        forgetOld();
        return Optional.ofNullable(bySecret.get(secret));
    }

    public synchronized void forget(String secret) {
        bySecret.remove(secret);
    }

    /** Also when nobody asks, so that nothing outlives its half hour by more than a minute. */
    @Scheduled(fixedDelay = 60_000)
    synchronized void forgetOld() {
        Instant now = clock.instant();
        bySecret.values().removeIf(trial -> trial.until().isBefore(now));
    }
}
