package org.sangam.engine.market;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.role.Role;

/**
 * All that rows of a market hold by number. A relation between two sides (a workplace and where somebody is, a title and
 * another) depends on these values alone, so a query works it out once for each distinct value and not for each row.
 */
public final class Vocabulary {

    /** The rows' skill numbers are 16 bits wide. */
    static final int MOST_SKILLS = 1 << 16;

    private final Dictionary<String> skills = new Dictionary<>();
    private final Dictionary<Title> titles = new Dictionary<>();
    private final Dictionary<Workplace> workplaces = new Dictionary<>();
    private final Dictionary<Whereabouts> whereabouts = new Dictionary<>();
    private final Dictionary<Employer> employers = new Dictionary<>();
    private final Dictionary<Desires> desires = new Dictionary<>();
    private final Dictionary<List<String>> dislikes = new Dictionary<>();
    private final Dictionary<String> currencies = new Dictionary<>();

    /** A title without its level. */
    public record Title(String words, @Nullable String family) {

        public static Title of(Role role) {
            return new Title(role.title(), role.family());
        }
    }

    public Dictionary<String> skills() {
        return skills;
    }

    public Dictionary<Title> titles() {
        return titles;
    }

    public Dictionary<Workplace> workplaces() {
        return workplaces;
    }

    public Dictionary<Whereabouts> whereabouts() {
        return whereabouts;
    }

    public Dictionary<Employer> employers() {
        return employers;
    }

    public Dictionary<Desires> desires() {
        return desires;
    }

    public Dictionary<List<String>> dislikes() {
        return dislikes;
    }

    public Dictionary<String> currencies() {
        return currencies;
    }
}
