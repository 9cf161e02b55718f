package org.sangam.engine.skill;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sangam.engine.skill.SkillLine.Neighbour;
import org.sangam.engine.skill.SkillLine.Written;

/** Reads the files of a graph, checks them, and joins their lines; all problems are told at once. */
final class SkillGraphBuilder {

    private final List<String> problems = new ArrayList<>();
    private final List<SkillLine> lines = new ArrayList<>();
    private final List<@Nullable SkillLine> headings = new ArrayList<>();
    private final Map<String, Integer> byId = new LinkedHashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final List<List<Integer>> direct = new ArrayList<>();
    private final List<Map<String, Double>> near = new ArrayList<>();

    SkillGraphBuilder(Map<String, String> files) {
        files.forEach(this::read);
    }

    SkillGraph build() {
        for (int i = 0; i < lines.size(); i++) {
            name(i);
        }
        for (int i = 0; i < lines.size(); i++) {
            imply(i);
        }
        List<Set<String>> implied = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            near.add(new HashMap<>());
            implied.add(Set.of());
        }
        for (int i = 0; i < lines.size(); i++) {
            implied.set(i, closure(i));
            explicit(i);
        }
        List<Skill> skills = skills();
        List<SkillGraph.Category> categories = categories(skills);
        lines.stream().filter(line -> !line.asked()).forEach(line -> byId.remove(line.id()));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The skill files cannot be used:\n" + String.join("\n", problems));
        }
        List<Cues> cues = lines.stream().map(SkillLine::cues).toList();
        List<Map<String, Double>> nearness = near.stream().map(Map::copyOf).toList();
        return new SkillGraph(skills, byId, names, cues, implied, nearness, categories);
    }

    private void read(String file, String text) {
        SkillLine heading = null;
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("# ") || line.equals("#")) {
                continue;
            }
            try {
                SkillLine read = SkillLine.of(file, number, line);
                if (read.heading()) {
                    heading = read;
                }
                if (heading == null) {
                    problems.add(
                            read.where() + ": a skill stands under a heading, but none comes before " + read.name());
                } else {
                    lines.add(read);
                    headings.add(read.heading() ? null : heading);
                }
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
            }
        }
    }

    private void name(int i) {
        SkillLine line = lines.get(i);
        Integer before = byId.putIfAbsent(line.id(), i);
        if (before != null) {
            problems.add(line.where() + ": the id " + line.id() + " is taken by "
                    + lines.get(before).where());
        }
        if (!line.asked()) {
            return;
        }
        Set<String> own = new LinkedHashSet<>();
        Set<String> doubtful = new LinkedHashSet<>();
        line.names().stream().filter(Written::ambiguous).forEach(written -> doubtful.add(Name.key(written.text())));
        for (Written written : line.names()) {
            Name name = new Name(i, written.text(), doubtful.contains(Name.key(written.text())));
            if (name.key.isEmpty()) {
                problems.add(line.where() + ": no letters or digits in " + written.text());
            } else if (own.add(name.pattern())) {
                claim(line, name);
            }
        }
    }

    /** Two skills may share a name only when it is ambiguous for both. */
    private void claim(SkillLine line, Name name) {
        names.add(name);
        Integer owner = byKey.putIfAbsent(name.key, names.size() - 1);
        if (owner == null) {
            return;
        }
        Name other = names.get(owner);
        if (other.skill != name.skill && !(other.ambiguous && name.ambiguous)) {
            problems.add(line.where() + ": " + name.written + " is taken by "
                    + lines.get(other.skill).where() + " ("
                    + lines.get(other.skill).name() + ")");
        }
    }

    private void imply(int i) {
        SkillLine line = lines.get(i);
        List<Integer> targets = new ArrayList<>();
        for (String name : line.implies()) {
            Integer target = resolve(line, name);
            if (target != null) {
                targets.add(target);
            }
        }
        SkillLine heading = headings.get(i);
        if (heading != null && heading.asked()) {
            targets.add(byId.getOrDefault(heading.id(), i));
        }
        direct.add(targets);
    }

    private @Nullable Integer resolve(SkillLine line, String name) {
        Integer found = byKey.get(Name.key(name));
        if (found == null) {
            problems.add(line.where() + ": no skill is named " + name);
            return null;
        }
        return names.get(found).skill;
    }

    /** All that a skill implies, nearest first; also how near each is. */
    private Set<String> closure(int from) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<int[]> open = new ArrayDeque<>();
        open.add(new int[] {from, 0});
        while (!open.isEmpty()) {
            int[] step = open.remove();
            for (int target : direct.get(step[0])) {
                if (target == from) {
                    problems.add(
                            lines.get(from).where() + ": " + lines.get(from).name() + " implies itself by way of "
                                    + lines.get(step[0]).name());
                } else if (reached.add(lines.get(target).id())) {
                    join(from, target, SkillGraph.impliedAt(step[1] + 1));
                    open.add(new int[] {target, step[1] + 1});
                }
            }
        }
        return reached;
    }

    private void explicit(int i) {
        SkillLine line = lines.get(i);
        for (Neighbour neighbour : line.neighbours()) {
            Integer target = resolve(line, neighbour.name());
            if (target != null && target == i) {
                problems.add(line.where() + ": " + line.name() + " is its own neighbour");
            } else if (target != null) {
                join(i, target, neighbour.nearness());
            }
        }
    }

    private void join(int a, int b, double nearness) {
        near.get(a).merge(lines.get(b).id(), nearness, Math::max);
        near.get(b).merge(lines.get(a).id(), nearness, Math::max);
    }

    private List<Skill> skills() {
        List<Skill> skills = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            SkillLine line = lines.get(i);
            List<String> aliases =
                    line.names().stream().skip(1).map(Written::text).toList();
            List<String> implies = direct.get(i).stream()
                    .map(target -> lines.get(target).id())
                    .distinct()
                    .toList();
            SkillLine heading = headings.get(i);
            skills.add(new Skill(line.id(), line.name(), aliases, (heading == null ? line : heading).name(), implies));
        }
        return skills;
    }

    private List<SkillGraph.Category> categories(List<Skill> skills) {
        List<SkillGraph.Category> categories = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            SkillLine heading = lines.get(i);
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).heading()) {
                end++;
            }
            String area = heading.file().replaceFirst("\\.txt$", "");
            categories.add(
                    new SkillGraph.Category(heading.name(), area, heading.nearness(), skills.subList(i + 1, end)));
            i = end;
        }
        return categories;
    }
}
