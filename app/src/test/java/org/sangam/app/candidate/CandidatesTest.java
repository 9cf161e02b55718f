package org.sangam.app.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browsers;
import org.sangam.app.candidate.Candidate.Visibility;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.sangam.app.web.Viewer;
import org.sangam.engine.text.Found;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Who may find a person, and what is read of them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CandidatesTest {

    private static final String POSTING = """
            Backend Engineer
            Experience: 4 - 10 years
            Location: Bengaluru
            Skills: Java, PostgreSQL, Kafka
            """;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Reveals reveals;

    @Autowired
    private Market market;

    @Autowired
    private People people;

    @Autowired
    private Browsers browsers;

    @Test
    void nobody_is_found_before_they_say_so_nor_after_they_take_it_back() {
        Market.Team team = market.team("Finding Works");
        Viewer.Candidate kiran = people.hidden("Kiran Shetty", People.backendResume("Kiran Shetty", "Kaveri Payments"));
        UUID id = people.of(kiran).id();

        assertThat(candidates.visible(team.admin(), id)).isEmpty();
        candidates.show(kiran, Visibility.ANONYMOUS);
        assertThat(candidates.visible(team.admin(), id)).isPresent();
        candidates.show(kiran, Visibility.HIDDEN);
        assertThat(candidates.visible(team.admin(), id)).isEmpty();
        assertThat(candidates.shown(id)).isEmpty();
    }

    @Test
    void employer_of_today_is_hidden_from_without_being_asked_under_every_spelling() {
        Market.Team employer = market.team("Mandakini Systems");
        Market.Team other = market.team("Alaknanda Systems");
        UUID id = people.of(
                        people.shown("Divya Rawat", People.backendResume("Divya Rawat", "MANDAKINI SYSTEMS Pvt. Ltd.")))
                .id();

        assertThat(candidates.visible(employer.admin(), id)).isEmpty();
        assertThat(candidates.known(employer.admin(), List.of(id))).isEmpty();
        assertThat(candidates.hiddenFrom(employer.company().id())).contains(id);
        assertThat(candidates.visible(other.admin(), id)).isPresent();
    }

    @Test
    void employer_of_a_later_resume_is_hidden_from_too_and_one_taken_off_the_list_stays_off() {
        Viewer.Candidate asim = people.shown("Asim Rautela", People.backendResume("Asim Rautela", "Mandakini Systems"));
        candidates.hideFrom(asim, List.of());

        people.bring(asim, People.backendResume("Asim Rautela", "Mandakini Systems Pvt Ltd"));
        assertThat(candidates.namesHiddenFrom(asim)).isEmpty();

        people.bring(asim, People.backendResume("Asim Rautela", "Alaknanda Systems"));
        assertThat(candidates.namesHiddenFrom(asim)).containsExactly("Alaknanda Systems");
    }

    @Test
    void company_hidden_from_before_it_came_here_finds_nobody_when_it_comes() {
        Viewer.Candidate nisha = people.shown("Nisha Kaul");
        candidates.hideFrom(nisha, List.of("Bhagirathi Foods (India) Private Limited", "://no company"));

        Market.Team later = market.team("Bhagirathi Foods");

        assertThat(candidates.visible(later.admin(), people.of(nisha).id())).isEmpty();
        assertThat(candidates.namesHiddenFrom(nisha)).containsExactly("Bhagirathi Foods (India) Private Limited");
    }

    @Test
    void birds_name_is_always_the_same_for_a_team_and_another_for_the_next() {
        UUID person = UUID.fromString("0198f000-0000-7000-8000-00000000aaaa");
        UUID one = UUID.fromString("0198f000-0000-7000-8000-000000000001");

        assertThat(Bird.of(person, one)).isEqualTo(Bird.of(person, one)).matches("[A-Z][a-z]+ [A-Z][a-z]+");
        List<String> names = new ArrayList<>();
        for (int company = 0; company < 20; company++) {
            names.add(Bird.of(person, new UUID(1, company)));
        }
        assertThat(names.stream().distinct().count()).isGreaterThan(15);
    }

    @Test
    void reveal_is_to_one_company_and_stays() {
        Market.Team told = market.team("Told Works");
        Market.Team untold = market.team("Untold Works");
        Viewer.Candidate vikram = people.shown("Vikram Bhosale");
        UUID id = people.of(vikram).id();

        reveals.reveal(vikram, told.company().id());
        reveals.reveal(vikram, told.company().id());

        assertThat(reveals.revealed(id, told.company().id())).isTrue();
        assertThat(reveals.revealed(id, untold.company().id())).isFalse();
    }

    @Test
    void corrections_outlive_the_next_resume() {
        Viewer.Candidate sunil = people.shown("Sunil Barua");
        candidates.correct(
                sunil, new ProfileCorrections(null, "Payments architect", null, null, null, null, null, null));

        Candidate again = people.bring(sunil, People.backendResume("Sunil Barua", "Tapti Software"));

        assertThat(again.profile().headline()).isEqualTo(Found.said("Payments architect"));
        assertThat(again.visibility()).isEqualTo(Visibility.ANONYMOUS);
    }

    @Test
    void team_reads_a_bird_and_facts_and_no_employer_date_or_word_of_the_resume() {
        Market.Team team = market.team("Reading Works");
        Job job = market.open(team, POSTING.replace("Bengaluru", "Aizawl"));
        String resume = People.backendResume("Leela Thampi", "Kaveri Payments");
        Viewer.Candidate leela = people.shown("Leela Thampi", resume.replace("Bengaluru", "Aizawl"));
        Browser browser = browsers.of(team.admin());
        UUID id = people.of(leela).id();

        for (String path : List.of("/shortlist", "/people/" + id + "/why")) {
            String page = browser.get("/jobs/" + job.id() + path).body();
            assertThat(page)
                    .contains(Bird.of(id, team.company().id()), "Aizawl")
                    .doesNotContain(
                            "Leela",
                            "Thampi",
                            "Kaveri Payments",
                            "Tapti Software",
                            "Nilgiri Engineering",
                            "Settles card payments",
                            "March 2021",
                            "2017",
                            "98765",
                            "someone@people.example");
        }
    }

    @Test
    void hidden_person_changes_no_letter_of_any_page() {
        Market.Team employer = market.team("Godavari Chips");
        Job job = market.open(employer, POSTING);
        people.shown("Somebody Else");
        List<String> before = pages(employer, job);

        Viewer.Candidate hidden =
                people.hidden("Hidden Harini", People.backendResume("Hidden Harini", "Kaveri Payments"));
        assertThat(pages(employer, job)).isEqualTo(before);

        candidates.hideFrom(hidden, List.of("Godavari Chips"));
        candidates.show(hidden, Visibility.ANONYMOUS);
        assertThat(shortlist(employer, job)).isEqualTo(before.getFirst());
    }

    private List<String> pages(Market.Team team, Job job) {
        List<String> pages = new ArrayList<>();
        pages.add(shortlist(team, job));
        for (String path :
                List.of("/jobs/" + job.id(), "/team/jobs", team.company().path(), "/companies")) {
            pages.add(plain(browsers.of(team.admin()).get(path).body()));
            pages.add(plain(browsers.visitor().get(path).body()));
        }
        return pages;
    }

    private String shortlist(Market.Team team, Job job) {
        return plain(browsers.of(team.admin())
                .get("/jobs/" + job.id() + "/shortlist")
                .body());
    }

    private static String plain(String page) {
        return page.replaceAll("name=\"_form\" value=\"[^\"]+\"", "");
    }
}
