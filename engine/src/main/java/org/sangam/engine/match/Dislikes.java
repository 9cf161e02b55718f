package org.sangam.engine.match;

import java.util.BitSet;
import java.util.List;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.Vocabulary;

/** Skills that somebody would rather not use, by number. Never changed once made. */
final class Dislikes {

    static final Dislikes NONE = new Dislikes();

    private static final int MENTIONED = 2;

    private final BitSet skills = new BitSet();

    private Dislikes() {}

    static Dislikes of(List<String> ids, Vocabulary words) {
        Dislikes dislikes = new Dislikes();
        for (String id : ids) {
            int number = words.skills().find(id);
            if (number >= 0) {
                dislikes.skills.set(number);
            }
        }
        return dislikes;
    }

    /** How many requirements of a job nothing but these skills can meet. */
    int count(JobRow job) {
        if (skills.isEmpty()) {
            return 0;
        }
        int count = 0;
        int at = job.requirements() == 0 ? 0 : job.firstRequirement();
        for (int i = 0; i < job.requirements(); i++) {
            int alternatives = job.alternatives(at);
            count += job.need(at) != MENTIONED && holdsAll(job, at, alternatives) ? 1 : 0;
            at += 1 + alternatives;
        }
        return count;
    }

    private boolean holdsAll(JobRow job, int at, int alternatives) {
        for (int a = 0; a < alternatives; a++) {
            if (!skills.get(job.alternative(at, a))) {
                return false;
            }
        }
        return true;
    }
}
