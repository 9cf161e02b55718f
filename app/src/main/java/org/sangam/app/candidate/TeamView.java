package org.sangam.app.candidate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sangam.app.web.Words;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.role.Family;
import org.sangam.engine.role.Role;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.SkillGraph;

/**
 * What a team reads of a person before a reveal: facts in our words, never an employer, an exact date or the résumé's
 * words.
 */
public final class TeamView {

    private static final int MOST_SKILLS = 12;

    private TeamView() {}

    /** One line under the bird's name: "Backend, 6 years, Bengaluru". */
    public static String line(Profile profile, Words words) {
        List<String> parts = new ArrayList<>();
        family(profile).ifPresent(parts::add);
        if (profile.experienceMonths() != null) {
            parts.add(years(profile.experienceMonths().value(), words));
        }
        if (profile.place() != null) {
            parts.add(profile.place().value().name());
        }
        return String.join(", ", parts);
    }

    /** The same and the skills, fact by fact. */
    public static List<String> facts(Profile profile, Clock clock, Words words) {
        List<String> facts = new ArrayList<>();
        String line = line(profile, words);
        if (!line.isEmpty()) {
            facts.add(line);
        }
        profile.skills().stream()
                .sorted(Comparator.comparingInt((Profile.SkillUse use) -> use.months() == null ? 0 : use.months())
                        .reversed())
                .limit(MOST_SKILLS)
                .map(use -> skill(use, words))
                .forEach(facts::add);
        return facts;
    }

    private static java.util.Optional<String> family(Profile profile) {
        return profile.positions().stream()
                .map(Profile.Position::title)
                .filter(title -> title != null && !title.isBlank())
                .findFirst()
                .map(title -> Titles.bundled().read(title))
                .map(Role::family)
                .flatMap(family -> family == null
                        ? java.util.Optional.empty()
                        : Titles.bundled().family(family))
                .map(Family::name);
    }

    private static String skill(Profile.SkillUse use, Words words) {
        String name = SkillGraph.bundled().skill(use.skill()).name();
        Integer months = use.months();
        if (months == null || months < 12) {
            return name;
        }
        return words.say("candidate.team.skill", "skill", name, "time", years(months, words), "jobs", use.positions());
    }

    private static String years(int months, Words words) {
        return words.duration(months < 12 ? months : months / 12 * 12);
    }
}
