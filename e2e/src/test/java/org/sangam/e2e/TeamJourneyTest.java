package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A stranger's team posts a job and meets people. */
class TeamJourneyTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** The quickest counts, so that a machine that is busy with something else for a moment fails nobody. */
    private static final int OPENINGS = 6;

    @Test
    void team_signs_up_pastes_a_posting_corrects_it_and_meets_people() {
        People.market(1_000);
        try (Window team = Window.visitor()) {
            team.goesTo("/sign-up/team?next=/jobs/new");
            People.signUpAsTeam(team, "Ira Menon", People.fresh("ira"), People.freshCompany("Kaveri Ledger"));
            assertThat(team.path()).isEqualTo("/jobs/new");

            team.writes("The posting", Papers.POSTING).presses("Read it");
            postingStandsBesideWhatWasRead(team);
            conflictIsShownAndSettled(team);

            opens(team);
            reasonsAddUpAndNobodyIsNamed(team);
            team.presses("Invite");
            team.reads("Invited.");
            assertThat(team.complaints()).isEmpty();
        }
    }

    @Test
    void posting_is_matched_within_a_second_of_being_opened() {
        People.market(1_700);
        try (Window team = People.signedIn(People.ANANYA)) {
            List<Duration> took = new ArrayList<>();
            for (int i = 0; i < OPENINGS; i++) {
                team.goesTo("/jobs/new");
                team.writes("The posting", Papers.POSTING).presses("Read it");
                team.presses("Keep it as it is").reads("You decided to keep it.");
                took.add(opens(team));
            }
            assertThat(Collections.min(took))
                    .as("from the press of the button to the first person shown, %s", took)
                    .isLessThan(AT_ONCE);
        }
    }

    private static Duration opens(Window team) {
        long pressed = System.nanoTime();
        team.presses("Open the job");
        team.find("table.ranked tbody tr").first().waitFor();
        Duration took = Duration.ofNanos(System.nanoTime() - pressed);
        team.reads("The job is open.");
        return took;
    }

    private static void postingStandsBesideWhatWasRead(Window team) {
        assertThat(team.path()).matches("/jobs/[0-9a-f-]{36}/review");
        team.reads("Senior Backend Engineer", "Kaveri Ledger", "You will own the services that settle payments");
        assertThat(team.find(".paper mark").allInnerTexts())
                .anySatisfy(lit -> assertThat(lit).startsWith("28-36 LPA"))
                .anySatisfy(lit -> assertThat(lit).startsWith("Bengaluru"))
                .anySatisfy(lit -> assertThat(lit).startsWith("Spring Boot"));
    }

    private static void conflictIsShownAndSettled(Window team) {
        team.reads("The posting asks for “4-6 years” and also for “8+ years”");
        openValue(team, "Experience, years");
        team.writes("Experience, years", "5-9");
        team.presses("Keep it as it is");
        team.reads("Saved.", "You decided to keep it.", "5-9", "you said");
    }

    private static void reasonsAddUpAndNobodyIsNamed(Window team) {
        team.find("table.ranked tbody tr .identity a").first().click();
        Sums sums = Sums.of(team);
        assertThat(sums.reasons()).hasSizeGreaterThan(2);
        assertThat(Sums.sum(sums.reasons())).isEqualTo(sums.total());
        assertThat(Sums.sum(sums.subtotals())).isEqualTo(sums.total());
        assertThat(team.find("section.paper.you").count())
                .as("the words of a résumé on a team's page")
                .isZero();
        team.readsNothingOf("@mail.example", "@post.example", "+91 00000");
    }

    static void openValue(Window window, String label) {
        Locator value = window.find("dl.values > div")
                .filter(new Locator.FilterOptions()
                        .setHas(window.page()
                                .locator("dt", new com.microsoft.playwright.Page.LocatorOptions().setHasText(label))))
                .first();
        value.locator("summary").first().click();
    }
}
