package org.sangam.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Span;

class SkillReaderTest {

    private final SkillGraph graph = SkillGraph.bundled();
    private final SkillReader reader = new SkillReader(graph);

    private List<String> reading(String text) {
        return reader.read(CleanText.of(text)).stream()
                .map(mention -> graph.skill(mention.skill()).name())
                .toList();
    }

    private List<String> words(String text) {
        CleanText clean = CleanText.of(text);
        return reader.read(clean).stream()
                .map(mention -> clean.words(mention.span()))
                .toList();
    }

    private String chip(String written) {
        return reader.chip(written).map(Skill::name).orElse("nothing");
    }

    @Test
    void broken_and_glued_writings_are_read() {
        assertThat(reading("Hands on Node. Js (Javascript/Typescript) and. NET/ Golang"))
                .containsExactly("Node.js", "JavaScript", "TypeScript", ".NET", "Go");
        assertThat(reading("data modeling onMongoDB and AWS / Azure / GCPor other technologies"))
                .contains("Data modelling", "MongoDB", "AWS", "Azure", "GCP");
        assertThat(reading("React. Js or Vue. Js or Angular")).containsExactly("React", "Vue.js", "Angular");
        assertThat(reading("Ngnix, k8s, MS Azure, Postgre SQL"))
                .containsExactly("Nginx", "Kubernetes", "Azure", "PostgreSQL");
    }

    @Test
    void versions_belong_to_the_words_and_years_do_not() {
        assertThat(words("Java 17, Python3, Angular 2+, Oracle 12c")).contains("Java 17", "Python3", "Angular 2+");
        assertThat(words("Java 5 years, Python 3+ years, SQL 2 yrs")).containsExactly("Java", "Python", "SQL");
    }

    @Test
    void a_name_inside_another_word_is_not_read() {
        assertThat(reading("JavaScripting Sparkle Gopher scalable excellent")).isEmpty();
        assertThat(reading("IOSS ready parcels, the rest by road")).isEmpty();
        assertThat(reading("write to go@java.example or see https://docs.example/python/react"))
                .isEmpty();
    }

    @Test
    void the_longest_name_wins() {
        assertThat(reading("Spring Boot, SQL Server, Google Cloud Platform"))
                .containsExactly("Spring Boot", "Microsoft SQL Server", "GCP");
    }

    @Test
    void chips_are_read_as_written() {
        assertThat(chip("NodeJS (Node.js)")).isEqualTo("Node.js");
        assertThat(chip("Amazon Web Services (AWS)")).isEqualTo("AWS");
        assertThat(chip("Google Cloud Platform (GCP)")).isEqualTo("GCP");
        assertThat(chip("NOSQL Databases")).isEqualTo("NoSQL databases");
        assertThat(chip("Windows Azure")).isEqualTo("Azure");
        assertThat(chip("Linux administration")).isEqualTo("Linux administration");
        assertThat(chip("VMWare")).isEqualTo("VMware");
        assertThat(chip("Java 8")).isEqualTo("Java");
        assertThat(chip("Go Programming (Golang)")).isEqualTo("Go");
        assertThat(chip("React Development")).isEqualTo("React");
        assertThat(chip("The MathWorks MATLAB")).isEqualTo("MATLAB");
        assertThat(chip("Salesforce software")).isEqualTo("Salesforce");
        assertThat(chip("Structured query language SQL")).isEqualTo("SQL");
        assertThat(chip("Electronic medical record EMR")).isNotEqualTo("Amazon EMR");
        assertThat(chip("Basket weaving under water")).isEqualTo("nothing");
    }

    @Test
    void a_part_is_read_with_its_surroundings_as_context() {
        CleanText text = CleanText.of("Skills\nGo, Docker\nAbout us\nWe go far.");
        Span part = new Span(7, 17);
        assertThat(reader.read(text, part)).hasSize(2).allMatch(mention -> part.contains(mention.span()));
    }

    @Test
    void every_writing_finds_its_skill_when_alone_in_a_list() {
        Set<String> lost = new TreeSet<>();
        for (Skill skill : graph.all()) {
            if (!found(skill, skill.name())) {
                lost.add(skill.name());
            }
            skill.aliases().stream()
                    .map(alias -> alias.replaceFirst("!$", ""))
                    .filter(alias -> !found(skill, alias))
                    .forEach(alias -> lost.add(skill.name() + " = " + alias));
        }
        assertThat(lost).isEmpty();
    }

    /** A short word in small letters may mean something else even in a list, so a writing is listed as a name. */
    private boolean found(Skill skill, String writing) {
        String text =
                "Skills:\n" + skill.name() + "\n" + Character.toUpperCase(writing.charAt(0)) + writing.substring(1);
        String own = text.substring(text.lastIndexOf('\n') + 1);
        Span last = new Span(text.length() - own.length(), text.length());
        return reader.read(CleanText.of(text)).stream()
                .anyMatch(mention -> mention.span().overlaps(last)
                        && (mention.skill().equals(skill.id()) || related(mention.skill(), skill)));
    }

    private boolean related(String found, Skill wanted) {
        return graph.named(wanted.name()).isPresent()
                && (graph.implied(found).contains(wanted.id())
                        || graph.implied(wanted.id()).contains(found));
    }

    @Test
    void reading_is_deterministic_ordered_and_points_into_the_text() {
        long seed = 20261123;
        Random random = new Random(seed);
        List<Skill> skills = graph.all();
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(skills.get(random.nextInt(skills.size())).name())
                        .append(new String[] {", ", " and ", "\n", " x", ". ", "/", "(", "é "}[random.nextInt(8)]);
            }
            CleanText clean = CleanText.of(text.toString());
            List<SkillMention> once = reader.read(clean);
            assertThat(reader.read(clean)).as("seed %d round %d", seed, round).isEqualTo(once);
            int end = 0;
            for (SkillMention mention : once) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(mention.confidence()).isBetween(0.5, 1.0);
                end = mention.span().end();
            }
        }
    }
}
