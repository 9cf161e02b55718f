package org.sangam.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SkillGraphTest {

    private final SkillGraph graph = SkillGraph.bundled();

    private String named(String name) {
        return graph.named(name).map(Skill::name).orElse("nothing");
    }

    @Test
    void any_writing_of_a_name_finds_its_skill() {
        assertThat(named("NODEJS")).isEqualTo("Node.js");
        assertThat(named("node js")).isEqualTo("Node.js");
        assertThat(named("Ngnix")).isEqualTo("Nginx");
        assertThat(named("K8S")).isEqualTo("Kubernetes");
        assertThat(named("spring-boot")).isEqualTo("Spring Boot");
        assertThat(named("c++")).isEqualTo("C++");
        assertThat(named("C")).isEqualTo("C");
        assertThat(named("C#")).isEqualTo("C#");
        assertThat(named(".net")).isEqualTo(".NET");
        assertThat(named("Underwater basket weaving")).isEqualTo("nothing");
    }

    @Test
    void whoever_knows_spring_boot_knows_spring_and_java() {
        assertThat(graph.implied("spring-boot")).contains("spring", "java", "programming-languages");
        assertThat(graph.implied("mongodb")).contains("nosql-databases", "databases");
        assertThat(graph.implied("java")).doesNotContain("spring");
    }

    @Test
    void nearness_is_symmetric_and_one_only_for_the_same() {
        assertThat(graph.nearness("postgresql", "mysql"))
                .isEqualTo(.8)
                .isEqualTo(graph.nearness("mysql", "postgresql"));
        assertThat(graph.nearness("java", "java")).isEqualTo(1);
        assertThat(graph.nearness("spring-boot", "java")).isEqualTo(.6);
        assertThat(graph.nearness("teradata", "sqlite")).isEqualTo(.6);
        assertThat(graph.nearness("java", "photoshop-nobody-knows")).isZero();
    }

    @Test
    void three_thousand_skills_are_known_and_no_two_share_a_plain_name() {
        assertThat(graph.all()).hasSizeGreaterThanOrEqualTo(3000).doesNotHaveDuplicates();
        for (Skill skill : graph.all()) {
            assertThat(graph.named(skill.name()).isPresent()).as(skill.name()).isTrue();
        }
    }

    @Test
    void every_nearness_is_the_same_both_ways() {
        for (Skill skill : graph.all()) {
            graph.neighbours(skill.id())
                    .forEach((other, nearness) ->
                            assertThat(graph.nearness(other, skill.id())).isEqualTo(nearness));
        }
    }

    @Test
    void mistakes_in_a_file_are_told_with_file_and_line() {
        String file = """
                [Fruit ~ .5]
                Apple = pome > Tree
                Pear = pome ~ Quince
                Plum > Damson
                Damson > Plum
                """;
        assertThatThrownBy(() -> SkillGraph.of(Map.of("fruit.txt", file)))
                .hasMessageContaining("fruit.txt:2: no skill is named Tree")
                .hasMessageContaining("fruit.txt:3: pome is taken by fruit.txt:2 (Apple)")
                .hasMessageContaining("fruit.txt:3: no skill is named Quince")
                .hasMessageContaining("fruit.txt:4: Plum implies itself by way of Damson");
    }
}
