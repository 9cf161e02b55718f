package org.sangam.engine.skill;

import java.util.List;

/**
 * A node of the skill graph. A category that can itself be asked for, such as {@code NoSQL databases}, is a skill too,
 * and its members imply it.
 *
 * @param id stable and readable, such as {@code spring-boot}; what is stored
 * @param name as shown to people, such as {@code Spring Boot}
 * @param aliases every other way it is written, misspellings included
 * @param category the heading it stands under, such as {@code Web frameworks}
 * @param implies ids of the skills that whoever has this one has too, direct ones only
 */
public record Skill(String id, String name, List<String> aliases, String category, List<String> implies) {}
