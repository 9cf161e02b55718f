package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A stranger tries a résumé, keeps it, says yes to a job, and talks with its team as a bird until the reveal. */
class PersonJourneyTest {

    private static final String TEAM = "Neelgiri Labs";

    @Test
    void person_tries_a_resume_keeps_it_says_yes_and_is_named_to_the_team_only_by_the_reveal() {
        People.market(50);
        try (Window person = Window.visitor();
                Window team = People.signedIn(People.ANANYA)) {
            triesWithoutAnAccount(person);
            readsWhy(person);
            keepsItAfterSigningUp(person);
            correctsAndSaysWhatIsWanted(person);
            String job = saysYesFromTheFeed(person);

            team.goesTo("/jobs/" + job + "/shortlist");
            team.reads("They said yes, and wait for your answer", "Answer promised by")
                    .readsNothingOf(Papers.NAME, "Nandini", Papers.EMPLOYER, Papers.PHRASE);
            team.presses("Talk").reads("A conversation is open.");

            talk(person, team);
            person.presses("Show " + TEAM + " who I am");
            team.page().reload();
            team.reads(Papers.NAME);
            team.goesTo("/jobs/" + job + "/shortlist");
            team.reads(Papers.NAME);
            assertThat(person.complaints()).isEmpty();
            assertThat(team.complaints()).isEmpty();
        }
    }

    private static void triesWithoutAnAccount(Window person) {
        person.goesTo("/try");
        person.brings("Your résumé as a file", "nandini.docx", Papers.word(Papers.RESUME))
                .presses("Show me my matches");
        assertThat(person.path()).isEqualTo("/try/matches");
        person.reads("This is a trial.", "gone in 30 minutes", TEAM);
        assertThat(person.find(".match-card").count()).isPositive();
        assertThat(person.find(".match-card .reason").count()).isPositive();
    }

    private static void readsWhy(Window person) {
        person.follows("Why this one");
        assertThat(person.path()).startsWith("/try/why/");
        Sums sums = Sums.of(person);
        assertThat(Sums.sum(sums.reasons())).isEqualTo(sums.total());
        assertThat(Sums.sum(sums.subtotals())).isEqualTo(sums.total());
        person.reads(Papers.PHRASE);
        person.page().goBack();
    }

    private static void keepsItAfterSigningUp(Window person) {
        person.follows("Keep it and say yes to a job");
        People.signUpAsPerson(person, Papers.NAME, People.fresh("nandini"));
        person.reads("Keep the résumé you tried").presses("Make it my profile");
        assertThat(person.path()).isEqualTo("/profile?saved=brought");
        person.reads("nobody else sees it yet", Papers.PHRASE, "Palash Freight Works");
        assertThat(person.find(".paper.you mark").count()).isPositive();
    }

    private static void correctsAndSaysWhatIsWanted(Window person) {
        TeamJourneyTest.openValue(person, "Experience, years");
        person.writes("Experience, years", "9").presses("Save corrections");
        person.reads("Your corrections are kept.", "you said");
        person.writes("Notice period, days", "30").presses("Save what you want");
        person.reads("Your wishes are kept");
    }

    private static String saysYesFromTheFeed(Window person) {
        person.goesTo("/for-you");
        person.reads("Notice period 30 days", TEAM);
        Locator card = person.find(".match-card")
                .filter(new Locator.FilterOptions().setHasText(TEAM))
                .first();
        String job = idOf(card.locator("a[href^=\"/jobs/\"]").first().getAttribute("href"));
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("I’m interested"))
                .click();
        person.reads("Sent.", "They promise an answer by");
        return job;
    }

    private static void talk(Window person, Window team) {
        for (Window side : new Window[] {person, team}) {
            side.goesTo("/conversations");
        }
        person.follows(TEAM).reads("You have both said yes.");
        team.find("ul.ledger h3 a").first().click();
        team.readsNothingOf("Nandini", Papers.EMPLOYER);

        person.writes("Your message", "Good morning. Thursday at four?").presses("Send");
        team.page().reload();
        team.reads("Thursday at four?");
        team.writes("Your message", "Thursday at four it is.").presses("Send");
        person.page().reload();
        person.reads("Thursday at four it is.", "Ananya Deshmukh");
        team.readsNothingOf("Nandini");
    }

    private static String idOf(String path) {
        Matcher id = Pattern.compile("/jobs/([0-9a-f-]{36})").matcher(path);
        assertThat(id.find()).as("%s leads to a job", path).isTrue();
        return id.group(1);
    }
}
