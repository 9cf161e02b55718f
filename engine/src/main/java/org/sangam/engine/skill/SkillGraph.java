package org.sangam.engine.skill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The skills and how they hang together. Immutable; {@link #bundled()} is the project's own graph and what an operator put beside it, read once from the
 * files in {@code org/sangam/engine/skill}. Their format is described in {@code docs/skills.md}.
 */
public final class SkillGraph {

    /** Nearness of a skill to one it implies directly; each further step multiplies by it again. */
    private static final double IMPLIED = 0.6;

    private static final Set<String> TECHNICAL =
            Set.of("software", "web", "data", "infrastructure", "security", "design", "hardware");

    /** The system property that names a folder of further files, such as public taxonomies an operator has imported. */
    public static final String BESIDE = "sangam.skills";

    private static final class Bundled {
        static final SkillGraph GRAPH = read();

        private static SkillGraph read() {
            Map<String, String> files = Taxonomy.bundled();
            files.putAll(Taxonomy.beside(System.getProperty(BESIDE, "")));
            return of(files);
        }
    }

    private final List<Skill> nodes;
    private final List<Skill> skills;
    private final Map<String, Integer> byId;
    private final Map<String, List<Name>> byKey;
    private final List<Cues> cues;
    private final List<Set<String>> implied;
    private final List<Map<String, Double>> near;
    private final List<Category> categories;
    private final Map<String, Category> byCategory;
    private final SkillNames names;
    private final int[] categoryOf;
    private final int[] areaOf;
    private final boolean[] technical;

    /**
     * A heading of the graph and the skills under it.
     *
     * @param area the file it stands in, such as {@code nursing}
     * @param nearness how near its members are to one another unless their lines say otherwise
     */
    public record Category(String name, String area, double nearness, List<Skill> skills) {}

    SkillGraph(
            List<Skill> skills,
            Map<String, Integer> byId,
            List<Name> names,
            List<Cues> cues,
            List<Set<String>> implied,
            List<Map<String, Double>> near,
            List<Category> categories) {
        this.nodes = List.copyOf(skills);
        this.skills =
                skills.stream().filter(skill -> byId.containsKey(skill.id())).toList();
        this.byId = Map.copyOf(byId);
        this.cues = List.copyOf(cues);
        this.implied = List.copyOf(implied);
        this.near = List.copyOf(near);
        this.categories = List.copyOf(categories);
        this.byCategory = categories.stream().collect(Collectors.toUnmodifiableMap(Category::name, c -> c));
        this.categoryOf = new int[nodes.size()];
        this.areaOf = new int[nodes.size()];
        this.technical = new boolean[categories.size()];
        place(categories);
        this.names = new SkillNames(names);
        this.byKey = this.names.byKey();
    }

    public static SkillGraph bundled() {
        return Bundled.GRAPH;
    }

    /**
     * Builds a graph from the text of its files, by file name.
     *
     * @throws IllegalArgumentException with one line per problem, each naming file and line
     */
    public static SkillGraph of(Map<String, String> files) {
        return new SkillGraphBuilder(files).build();
    }

    /** The skill of that name or alias; case, blanks, dots and hyphens do not matter. */
    public Optional<Skill> named(String name) {
        List<Name> found = byKey.getOrDefault(Name.key(name), List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(nodes.get(found.getFirst().skill));
    }

    /**
     * The skill of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Skill skill(String id) {
        Integer index = byId.get(id);
        if (index == null) {
            throw new IllegalArgumentException("No skill has the id " + id + ".");
        }
        return nodes.get(index);
    }

    /** Every skill that whoever has this one has too, at any remove, itself not included. */
    public Set<String> implied(String id) {
        Integer index = byId.get(id);
        return index == null ? Set.of() : implied.get(index);
    }

    /**
     * How well one skill stands in for the other: 1 for the same, 0 when nothing is known; the highest of what their
     * lines say, what their category says, and what implication says. Symmetric.
     */
    public double nearness(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        Integer one = byId.get(a);
        Integer other = byId.get(b);
        if (one == null || other == null) {
            return 0;
        }
        double said = near.get(one).getOrDefault(b, 0.0);
        String category = nodes.get(one).category();
        boolean together = said == 0 && category.equals(nodes.get(other).category());
        return together ? category(category).nearness() : said;
    }

    /** The skills near to this one by their lines or by implication, with their nearness; not those that only share its category. */
    public Map<String, Double> neighbours(String id) {
        Integer index = byId.get(id);
        return index == null ? Map.of() : near.get(index);
    }

    /**
     * The category of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Category category(String name) {
        Category category = byCategory.get(name);
        if (category == null) {
            throw new IllegalArgumentException("No category is called " + name + ".");
        }
        return category;
    }

    public List<Skill> all() {
        return skills;
    }

    public List<Category> categories() {
        return categories;
    }

    SkillNames names() {
        return names;
    }

    Skill at(int index) {
        return nodes.get(index);
    }

    Cues cues(int index) {
        return cues.get(index);
    }

    /** How much two skills belong together, from 1 (near by line, implication or category) to .3 (different trades). */
    double kinship(int one, int other) {
        if (categoryOf[one] == categoryOf[other]
                || near.get(one).containsKey(nodes.get(other).id())) {
            return 1;
        }
        if (areaOf[one] == areaOf[other]) {
            return 0.85;
        }
        return technical[areaOf[one]] && technical[areaOf[other]] ? 0.7 : 0.3;
    }

    /** Whether it is a tool or a language of those who make software. */
    boolean technical(int skill) {
        return technical[areaOf[skill]];
    }

    private void place(List<Category> categories) {
        List<String> areas = categories.stream().map(Category::area).distinct().toList();
        List<String> names = categories.stream().map(Category::name).toList();
        for (int i = 0; i < nodes.size(); i++) {
            Category category = category(nodes.get(i).category());
            categoryOf[i] = names.indexOf(category.name());
            areaOf[i] = areas.indexOf(category.area());
            technical[areaOf[i]] = TECHNICAL.contains(category.area());
        }
    }

    static double impliedAt(int steps) {
        return Math.pow(IMPLIED, steps);
    }
}
