package org.sangam.engine.match;

import java.util.Map;
import java.util.stream.Collectors;
import org.sangam.engine.market.Dictionary;
import org.sangam.engine.market.Workplace;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/** What is known of skills, places and titles, made ready for matching with one set of weights. Shared by all threads. */
final class Graphs {

    static final int UNKNOWN = -1;

    /** The same title, or the same family. */
    static final int SAME = 1000;

    final PlaceGraph places;
    final Titles titles;
    final SkillKin kin;
    private final Lies lies;
    private final Map<String, String> names;

    Graphs(SkillGraph skills, PlaceGraph places, Titles titles, Weights weights) {
        this.places = places;
        this.titles = titles;
        this.kin = new SkillKin(skills, weights.skill());
        this.lies = new Lies(places, weights.place());
        this.names = skills.all().stream().collect(Collectors.toUnmodifiableMap(Skill::id, Skill::name));
    }

    PlaceRelation from(Workplace work) {
        return new PlaceRelation(work, lies);
    }

    String skillName(String id) {
        return names.getOrDefault(id, id);
    }

    /** How near each numbered family is to this one, in thousandths, at one more than its number; at 0 for no family. */
    int[] nearness(int family, Dictionary<String> families) {
        int[] near = new int[families.size() + 1];
        near[0] = UNKNOWN;
        for (int other = 0; other < families.size(); other++) {
            near[other + 1] = family < 0
                    ? UNKNOWN
                    : family == other ? SAME : titles.nearness(families.value(family), families.value(other));
        }
        return near;
    }
}
