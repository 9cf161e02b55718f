package org.sangam.engine.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    private static final Titles TITLES = Titles.bundled();

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Sr. Backend Engineer              | backend        | SENIOR
            SDE II                            | software       | MID
            SDE-2                             | software       | MID
            Backend Architect - NodeJS        | backend        | PRINCIPAL
            DevOps Engineer-Hongkong          | devops         | -
            Data Architect - Azure DevOps     | data-engineering | PRINCIPAL
            Kubernetes Engineer               | devops         | -
            Staff Nurse (ICU)                 | nursing        | -
            Nursing Superintendent            | nursing        | -
            AVP - Sales                       | sales          | SENIOR
            Engineering Manager               | software       | MANAGER
            Area Sales Manager, Kochi         | sales          | MANAGER
            Product Manager                   | product        | -
            Associate Product Manager         | product        | JUNIOR
            Head of Marketing                 | marketing      | HEAD
            Full Stack Developer (MERN)       | fullstack      | -
            Jr. UI/UX Designer                | design         | JUNIOR
            Staff Software Engineer           | software       | PRINCIPAL
            React Native Developer            | mobile         | -
            PGT Physics Teacher               | teaching       | -
            ITI Electrician                   | electrician    | -
            Chartered Accountant              | accounting     | -
            Software Engineering Intern       | software       | INTERN
            Wizard of Light                   | -              | -
            """)
    void a_title_names_a_family_and_a_level(String title, @Nullable String family, @Nullable Level level) {
        Role role = TITLES.read(title);

        assertThat(role.family()).as(title).isEqualTo(family);
        assertThat(role.level()).as(title).isEqualTo(level);
    }

    @Test
    void two_spellings_of_one_title_are_one_entry_of_the_vocabulary() {
        assertThat(TITLES.read("Sr. Back-End Engr").title())
                .isEqualTo(TITLES.read("Senior Backend Engineer").title());
    }

    @Test
    void nearness_runs_both_ways_and_is_full_within_a_family() {
        for (Family one : TITLES.families()) {
            assertThat(TITLES.nearness(one.id(), one.id())).isEqualTo(1000);
            for (Family other : TITLES.families()) {
                assertThat(TITLES.nearness(one.id(), other.id()))
                        .isBetween(0, 1000)
                        .isEqualTo(TITLES.nearness(other.id(), one.id()));
            }
        }
    }

    @Test
    void every_near_family_exists() {
        for (Family family : TITLES.families()) {
            assertThat(family.near().keySet()).allMatch(id -> TITLES.family(id).isPresent());
        }
    }
}
