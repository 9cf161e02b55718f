package org.sangam.app.job;

import java.util.Map;
import java.util.Optional;
import org.sangam.app.web.Chip;
import org.sangam.app.web.Icon;
import org.sangam.engine.skill.SkillGraph;

/** Which drawing stands for which kind of skill; a kind without one shows letters, as the skill itself then says more. */
public final class SkillIcons {

    private static final Map<String, Icon> CATEGORIES = Map.of(
            "Databases", Icon.DATABASE,
            "SQL databases", Icon.DATABASE,
            "NoSQL databases", Icon.DATABASE,
            "More data stores", Icon.DATABASE,
            "Messaging and streaming", Icon.FLOW,
            "Mobile development", Icon.PHONE,
            "Machine learning", Icon.BRAIN,
            "Driving", Icon.TRUCK);

    private static final Map<String, Icon> AREAS = Map.ofEntries(
            Map.entry("web", Icon.SCREEN),
            Map.entry("data", Icon.CHART),
            Map.entry("infrastructure", Icon.CLOUD),
            Map.entry("security", Icon.SHIELD),
            Map.entry("design", Icon.PEN),
            Map.entry("finance", Icon.RUPEE),
            Map.entry("hr", Icon.PEOPLE),
            Map.entry("people", Icon.PEOPLE),
            Map.entry("support", Icon.WORDS),
            Map.entry("nursing", Icon.HEART),
            Map.entry("health", Icon.HEART),
            Map.entry("teaching", Icon.BOOK),
            Map.entry("engineering", Icon.GEAR),
            Map.entry("trades", Icon.GEAR));

    private SkillIcons() {}

    /** A chip that says a skill in the words given, with the drawing of its kind. */
    public static Chip chip(String skill, String words) {
        Chip plain = Chip.of(words);
        return of(skill).map(plain::with).orElse(plain);
    }

    private static Optional<Icon> of(String skill) {
        SkillGraph graph = SkillGraph.bundled();
        String category = graph.skill(skill).category();
        Icon own = CATEGORIES.get(category);
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(AREAS.get(graph.category(category).area()));
    }
}
