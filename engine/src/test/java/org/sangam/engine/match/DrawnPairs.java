package org.sangam.engine.match;

import java.util.random.RandomGenerator;
import org.sangam.engine.market.JobFacts;
import org.sangam.engine.market.PersonFacts;

/** Jobs and people drawn at random, for tests of what rests on matches. */
public final class DrawnPairs {

    private final RandomGenerator random;
    private final Worlds worlds;

    public DrawnPairs(RandomGenerator random) {
        this.random = random;
        this.worlds = new Worlds(random);
    }

    public JobFacts job() {
        return worlds.job();
    }

    public PersonFacts person() {
        return worlds.person();
    }

    /** Sometimes nothing, at most three points. */
    public int price() {
        return Math.max(0, random.nextInt(6_000_000) - 3_000_000);
    }
}
