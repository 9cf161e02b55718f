package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every step of both journeys is a link or a form; scripts only make it smoother. */
class WithoutScriptsTest {

    @Test
    void team_reaches_its_shortlist_and_invites() {
        People.market(50);
        try (Window team = Window.withoutScripts()) {
            team.goesTo("/sign-up/team?next=/jobs/new");
            People.signUpAsTeam(team, "Ravi Sethu", People.fresh("ravi"), People.freshCompany("Tamra Metals"));
            team.writes("The posting", Papers.POSTING).presses("Read it");
            team.presses("Keep it as it is").reads("You decided to keep it.");
            team.presses("Open the job").reads("The job is open.");
            team.presses("Invite").reads("Invited.");
        }
    }

    @Test
    void person_tries_a_resume_keeps_it_and_says_yes() {
        People.market(50);
        try (Window person = Window.withoutScripts()) {
            person.goesTo("/try");
            person.writes("Or type it", Papers.RESUME).presses("Show me my matches");
            person.reads("This is a trial.").follows("Keep it and say yes to a job");
            People.signUpAsPerson(person, "Latha Varrier", People.fresh("latha"));
            person.presses("Make it my profile");
            person.writes("Notice period, days", "15").presses("Save what you want");
            person.goesTo("/for-you");
            person.presses("I’m interested").reads("Sent.");
            assertThat(person.path()).startsWith("/for-you");
        }
    }
}
