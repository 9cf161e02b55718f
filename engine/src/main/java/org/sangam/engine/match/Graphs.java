package org.sangam.engine.match;

import java.util.Map;
import java.util.stream.Collectors;
import org.sangam.engine.market.Vocabulary.Title;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.role.Titles;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/** What is known of skills, places and titles, made ready for matching with one set of weights. Shared by all threads. */
final class Graphs {

    static final int UNKNOWN = -1;

    private static final int SAME = 1000;

    final PlaceGraph places;
    final Titles titles;
    final SkillKin kin;
    final PlaceRelation place;
    private final Map<String, String> names;

    Graphs(SkillGraph skills, PlaceGraph places, Titles titles, Weights weights) {
        this.places = places;
        this.titles = titles;
        this.kin = new SkillKin(skills, weights.skill());
        this.place = new PlaceRelation(places, weights.place());
        this.names = skills.all().stream().collect(Collectors.toUnmodifiableMap(Skill::id, Skill::name));
    }

    String skillName(String id) {
        return names.getOrDefault(id, id);
    }

    /** How near two titles are, in thousandths; {@link #UNKNOWN} when either names no work we know. */
    int closeness(Title one, Title other) {
        if (!one.words().isEmpty() && one.words().equals(other.words())) {
            return SAME;
        }
        if (one.family() == null || other.family() == null) {
            return UNKNOWN;
        }
        return titles.nearness(one.family(), other.family());
    }
}
