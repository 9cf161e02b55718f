package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sangam.engine.skill.Skill;
import org.sangam.engine.skill.SkillGraph;

/**
 * Which skill stands in for which, and how well, worked out once from the graph. A skill stands in fully for itself,
 * nearly so for what it implies, and in part for its neighbours.
 */
final class SkillKin {

    /**
     * @param skill the other's id
     * @param full whether it meets the other rather than comes near it
     * @param permille of the credit that is left
     */
    record Kin(String skill, boolean full, int permille) {}

    private final Map<String, List<Kin>> standsFor = new HashMap<>();
    private final Map<String, List<Kin>> standIns = new HashMap<>();

    SkillKin(SkillGraph graph, Weights.Skill weights) {
        for (Skill skill : graph.all()) {
            Map<String, Kin> kin = kin(skill, graph, weights);
            standsFor.put(skill.id(), List.copyOf(kin.values()));
            kin.values()
                    .forEach(other -> standIns.computeIfAbsent(other.skill(), id -> new ArrayList<>())
                            .add(new Kin(skill.id(), other.full(), other.permille())));
        }
    }

    /** What whoever has this skill can meet, itself first. */
    List<Kin> standsFor(String skill) {
        return standsFor.getOrDefault(skill, List.of(itself(skill)));
    }

    /** What meets this skill, itself included. */
    List<Kin> standIns(String skill) {
        return standIns.getOrDefault(skill, List.of(itself(skill)));
    }

    private static Kin itself(String skill) {
        return new Kin(skill, true, 1000);
    }

    private static Map<String, Kin> kin(Skill skill, SkillGraph graph, Weights.Skill weights) {
        Map<String, Kin> kin = new HashMap<>();
        for (Skill sibling : graph.category(skill.category()).skills()) {
            near(skill.id(), sibling.id(), graph, weights, kin);
        }
        for (String neighbour : graph.neighbours(skill.id()).keySet()) {
            near(skill.id(), neighbour, graph, weights, kin);
        }
        for (String implied : graph.implied(skill.id())) {
            kin.put(implied, new Kin(implied, true, weights.impliedPermille()));
        }
        kin.put(skill.id(), itself(skill.id()));
        return kin;
    }

    private static void near(
            String skill, String other, SkillGraph graph, Weights.Skill weights, Map<String, Kin> kin) {
        int nearness = (int) Math.round(graph.nearness(skill, other) * 1000);
        if (nearness >= weights.nearestPermille()) {
            kin.put(other, new Kin(other, false, Math.min(nearness, 1000)));
        }
    }
}
