package org.sangam.app.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A draft that says another job over again is told so, and never about what its team may not see. */
@SpringBootTest
class RepeatsTest {

    private static final String POSTING = """
            Job Title: %s
            Location: Kochi
            Experience: 2 - 5 years

            You look after eleven beds from eight in the evening to six in the morning, with one colleague and a doctor
            on the floor below. You write down what you gave and when, and you wake the doctor when you are not sure.
            The roster is made by the nurses a month ahead and nobody works more than three nights in a row.
            """;

    @Autowired
    private Market market;

    @Autowired
    private Repeats repeats;

    @Test
    void the_teams_own_draft_is_named() {
        Market.Team team = market.team("Repeating Ward");
        Job first = market.draft(team, POSTING.formatted("Nurse, Night Shift"));
        Job second = market.draft(team, POSTING.formatted("Staff Nurse").replace("eleven", "twelve"));

        assertThat(repeats.of(team.admin(), second)).singleElement().satisfies(repeat -> {
            assertThat(repeat.id()).isEqualTo(first.id());
            assertThat(repeat.likeness()).isBetween(.8, 1.0);
        });
    }

    @Test
    void an_open_job_of_another_company_under_the_same_title_is_named() {
        Market.Team there = market.team("Repeated Hospital");
        Job open = market.open(there, POSTING.formatted("Nurse in the Repeated Ward"));
        Market.Team here = market.team("Repeating Agency");
        Job draft = market.draft(here, POSTING.formatted("Nurse in the Repeated Ward"));

        assertThat(repeats.of(here.admin(), draft))
                .extracting(Repeats.Repeat::id)
                .containsExactly(open.id());
    }

    @Test
    void anothers_draft_and_a_closed_job_stay_unseen() {
        Market.Team there = market.team("Discreet Hospital");
        market.draft(there, POSTING.formatted("Nurse nobody knows of"));
        Job closed = market.open(there, POSTING.formatted("Nurse nobody knows of"));
        market.become(there, closed, Job.State.CLOSED);
        Market.Team here = market.team("Curious Agency");
        Job draft = market.draft(here, POSTING.formatted("Nurse nobody knows of"));

        assertThat(repeats.of(here.admin(), draft)).isEmpty();
    }

    @Test
    void another_job_in_other_words_is_another() {
        Market.Team team = market.team("Two Wards");
        market.draft(team, POSTING.formatted("Nurse"));
        Job other = market.draft(team, """
                Job Title: Nurse
                Location: Kochi

                The eye clinic opens at nine and closes at four. You measure, you dilate, you explain drops to people who
                are afraid of drops, and you go home by the ferry with everybody else. Saturdays are free by turns.
                """);

        assertThat(repeats.of(team.admin(), other)).isEmpty();
    }
}
