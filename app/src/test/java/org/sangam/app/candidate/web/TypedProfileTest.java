package org.sangam.app.candidate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Browsers;
import org.sangam.app.candidate.People;
import org.sangam.app.web.Viewer;
import org.sangam.engine.profile.Profile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What a person types over their profile. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TypedProfileTest {

    private static final String RESUME = """
            Lalita Menon
            Staff nurse
            Kochi

            EXPERIENCE
            Staff Nurse, Backwater Hospital, Kochi
            April 2021 - present
            - Night shifts in intensive care
            """;

    @Autowired
    private People people;

    @Autowired
    private Browsers browsers;

    private Viewer.Candidate lalita;
    private Browser browser;

    @BeforeEach
    void brings_a_resume() {
        lalita = people.hidden("Lalita " + Long.toString(System.nanoTime(), Character.MAX_RADIX), RESUME);
        browser = browsers.of(lalita);
    }

    @Test
    void education_that_no_resume_told_is_added_with_dates_as_people_write_them() {
        assertThat(send("April 2021", "B.Sc. Nursing", "2017", "May 2021").goesTo())
                .contains("saved=profile");

        assertThat(profile().education()).singleElement().satisfies(education -> {
            assertThat(education.degree()).isEqualTo("B.Sc. Nursing");
            assertThat(education.school()).isEqualTo("Vembanad College of Nursing");
            assertThat(education.start()).isEqualTo(YearMonth.of(2017, 1));
            assertThat(education.end()).isEqualTo(YearMonth.of(2021, 5));
            assertThat(education.startWritten()).isEqualTo("2017");
        });
        assertThat(profile().positions()).singleElement().satisfies(position -> {
            assertThat(position.start()).isEqualTo(YearMonth.of(2021, 4));
            assertThat(position.evidence()).isNotEmpty();
        });
        assertThat(browser.get("/profile").body())
                .contains("<b>B.Sc. Nursing</b>, Vembanad College of Nursing", "2017 – May 2021")
                .doesNotContain("January 2017");
    }

    @Test
    void what_is_no_month_is_said_beside_it_and_nothing_typed_is_lost() {
        Answer answer = send("Onam of 2021", "B.Sc. Nursing", "2017", "2021");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("“Onam of 2021” is not a month. Write it as April 2021, 2021-04 or 2021.")
                .contains("value=\"Onam of 2021\"", "value=\"Vembanad College of Nursing\"");
        assertThat(profile().education()).isEmpty();
    }

    @Test
    void end_before_the_start_is_refused() {
        assertThat(send("April 2021", "B.Sc. Nursing", "2021", "2017").body())
                .contains("“B.Sc. Nursing” ends before it starts.");
    }

    @Test
    void profile_sent_as_it_was_shown_corrects_nothing() {
        assertThat(browser.fill("/profile", shown("2021-04", "", "", "", "")).goesTo())
                .contains("saved=profile");

        assertThat(people.of(lalita).corrections().positions()).isNull();
        assertThat(people.of(lalita).corrections().education()).isNull();
    }

    private Answer send(String since, String degree, String from, String until) {
        return browser.fill("/profile", shown(since, degree, "Vembanad College of Nursing", from, until));
    }

    private String[] shown(String since, String degree, String school, String from, String until) {
        ProfileForm form = ProfileForm.of(profile());
        return List.of(
                        "name",
                        form.name(),
                        "headline",
                        form.headline(),
                        "place",
                        form.place(),
                        "years",
                        form.years(),
                        "skills",
                        form.skills(),
                        "languages",
                        form.languages(),
                        "positionWhat",
                        "Staff Nurse",
                        "positionWhere",
                        "Backwater Hospital",
                        "positionStart",
                        since,
                        "positionEnd",
                        "",
                        "educationWhat",
                        degree,
                        "educationWhere",
                        school,
                        "educationStart",
                        from,
                        "educationEnd",
                        until)
                .toArray(String[]::new);
    }

    private Profile profile() {
        return people.of(lalita).profile();
    }
}
