package org.sangam.engine.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sangam.engine.market.Employer;
import org.sangam.engine.market.JobRow;
import org.sangam.engine.market.Vocabulary;
import org.sangam.engine.role.Family;
import org.sangam.engine.role.Level;

/** What the numbers in rows are called. */
final class Names {

    private final Graphs graphs;
    private final Vocabulary words;

    Names(Graphs graphs, Vocabulary words) {
        this.graphs = graphs;
        this.words = words;
    }

    String skillId(int number) {
        return words.skills().value(number);
    }

    /** A skill that the graph has forgotten is called by its id. */
    String skill(String id) {
        return graphs.skillName(id);
    }

    Optional<String> family(int number) {
        return number < 0
                ? Optional.empty()
                : graphs.titles.family(words.families().value(number)).map(Family::name);
    }

    /** The words of a title, without its level. */
    String title(int number) {
        return words.titles().value(number).words();
    }

    List<String> places(int workplace) {
        return words.workplaces().value(workplace).places().stream()
                .map(id -> graphs.places.place(id).name())
                .toList();
    }

    Employer employer(int number) {
        return words.employers().value(number);
    }

    String currency(int number) {
        return number < 0 ? "" : words.currencies().value(number);
    }

    /** Names of the skills asked for that the person would rather not use. */
    List<String> disliked(JobRow job, List<Integer> starts, int dislikes) {
        List<String> unwanted = words.dislikes().value(dislikes);
        List<String> found = new ArrayList<>();
        for (int start : starts) {
            for (int i = 0; i < job.alternatives(start); i++) {
                String id = skillId(job.alternative(start, i));
                if (unwanted.contains(id) && !found.contains(skill(id))) {
                    found.add(skill(id));
                }
            }
        }
        return List.copyOf(found);
    }

    static String need(int need) {
        return switch (need) {
            case 0 -> "required";
            case 1 -> "optional";
            case 2 -> "mentioned";
            default -> "general";
        };
    }

    /** The first level of that rank. */
    static String level(int rank) {
        for (Level level : Level.values()) {
            if (level.rank() == rank) {
                return level.name().toLowerCase(Locale.ROOT);
            }
        }
        throw new IllegalArgumentException("No level has the rank " + rank);
    }
}
