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

    private final Dictionary<String> skills;
    private final Dictionary<Title> titles;
    private final Dictionary<String> families;
    private final Dictionary<Workplace> workplaces;
    private final Dictionary<Whereabouts> whereabouts;
    private final Dictionary<Employer> employers;
    private final Dictionary<Desires> desires;
    private final Dictionary<List<String>> dislikes;
    private final Dictionary<String> currencies;

    public Vocabulary() {
        this.skills = new Dictionary<>();
        this.titles = new Dictionary<>();
        this.families = new Dictionary<>();
        this.workplaces = new Dictionary<>();
        this.whereabouts = new Dictionary<>();
        this.employers = new Dictionary<>();
        this.desires = new Dictionary<>();
        this.dislikes = new Dictionary<>();
        this.currencies = new Dictionary<>();
    }

    private Vocabulary(Vocabulary under) {
        this.skills = new Dictionary<>(under.skills);
        this.titles = new Dictionary<>(under.titles);
        this.families = new Dictionary<>(under.families);
        this.workplaces = new Dictionary<>(under.workplaces);
        this.whereabouts = new Dictionary<>(under.whereabouts);
        this.employers = new Dictionary<>(under.employers);
        this.desires = new Dictionary<>(under.desires);
        this.dislikes = new Dictionary<>(under.dislikes);
        this.currencies = new Dictionary<>(under.currencies);
    }

    /** A vocabulary for one question: the same numbers, and room for words that no row has, which are soon forgotten. */
    public Vocabulary forQuestion() {
        return new Vocabulary(this);
    }

    /** A title without its level. */
    public record Title(String words, @Nullable String family) {

        public static Title of(Role role) {
            return new Title(role.title(), role.family());
        }
    }

    /** The title's number, or -1 when it has no words. */
    int title(Role role) {
        return role.title().isEmpty() ? -1 : titles.number(Title.of(role));
    }

    /** The number of the role's family, or -1. */
    int family(Role role) {
        return role.family() == null ? -1 : families.number(role.family());
    }

    public Dictionary<String> skills() {
        return skills;
    }

    public Dictionary<Title> titles() {
        return titles;
    }

    public Dictionary<String> families() {
        return families;
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
