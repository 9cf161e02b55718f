package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever comes in is answered by a sentence that says what was wrong and what to try; what was typed stays. */
class BadInputTest {

    /** Milliseconds for a browser to lay out five megabytes of words. */
    private static final int LONGEST_FOR_MUCH = 90_000;

    @Test
    void nothing_pasted_is_answered_by_a_sentence() {
        try (Window team = pasting()) {
            team.presses("Read it").reads("There is nothing here to read.", "Paste the whole posting");
            clean(team);
        }
    }

    @Test
    void five_megabytes_pasted_are_answered_by_a_sentence_and_kept() {
        String much = "Five years of Java and SQL in Pune. ".repeat(150_000);
        try (Window team = pasting()) {
            team.page().setDefaultTimeout(LONGEST_FOR_MUCH);
            team.page().locator("#posting").evaluate("(area, words) => { area.value = words; }", much);
            team.presses("Read it").reads("This is longer than 1,00,000 characters.");
            assertThat((int) team.page().locator("#posting").evaluate("area => area.value.length"))
                    .isEqualTo(much.length());
            clean(team);
        }
    }

    @Test
    void binary_called_text_is_answered_by_a_sentence_and_what_was_typed_stays() {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        try (Window team = pasting()) {
            team.writes("The posting", "Accountant in Kochi").brings("Or choose a file", "posting.txt", noise);
            team.presses("Read it").reads("The file is not what its name says.");
            assertThat(team.page().locator("#posting").inputValue()).isEqualTo("Accountant in Kochi");
            clean(team);
        }
    }

    @Test
    void locked_pdf_is_answered_by_a_sentence() {
        try (Window person = Window.visitor()) {
            person.goesTo("/try");
            person.brings("Your résumé as a file", "locked.pdf", Papers.lockedPdf())
                    .presses("Show me my matches");
            person.reads("The file is locked with a password. Save a copy without one.");
            clean(person);
        }
    }

    @Test
    void scan_that_shows_no_words_is_kept_beside_five_questions() {
        try (Window asha = Window.visitor()) {
            asha.goesTo("/sign-up/person?next=/resume");
            People.signUpAsPerson(asha, "Asha Kurian", People.fresh("asha"));
            asha.goesTo("/resume");
            asha.brings("Your résumé as a file", "scan.pdf", Papers.scan()).presses("Read it");
            asha.reads("We kept your file “scan.pdf”", "Please say here what we could not read there.");
            asha.writes("Where you live", "Nowhere at all").presses("Show me my matches");
            asha.reads("We do not know a place called “Nowhere at all”.", "Say what you do, or name a skill");
            asha.writes("Where you live", "Kochi")
                    .writes("What you do", "Staff nurse, intensive care")
                    .writes("Experience, years", "6")
                    .writes("Pay you want at least", "40,000 a month")
                    .presses("Show me my matches");
            assertThat(asha.path()).isEqualTo("/for-you");
            asha.reads("nurse");
            asha.goesTo("/profile");
            asha.reads("scan.pdf", "Staff nurse, intensive care");
            clean(asha);
        }
    }

    @Test
    void resume_without_jobs_is_read_and_what_is_not_known_is_said_to_be_so() {
        People.market(6);
        try (Window person = Window.visitor()) {
            person.goesTo("/try");
            person.writes("Or type it", "Sunil Rao\nI am good with people and cars.\nMysuru")
                    .presses("Show me my matches");
            assertThat(person.path()).isEqualTo("/try/matches");
            clean(person);
        }
    }

    @Test
    void script_in_a_posting_is_shown_as_words_and_never_runs() {
        try (Window team = pasting()) {
            team.writes(
                    "The posting",
                    "<script>document.title = 'taken'</script>\n<img src=x onerror=\"document.title='taken'\">\n"
                            + Papers.POSTING);
            team.presses("Read it");
            assertThat(team.path()).endsWith("/review");
            assertThat(team.page().title()).doesNotContain("taken");
            assertThat(team.find("main script, main img[onerror]").count()).isZero();
            clean(team);
        }
    }

    @Test
    void script_in_a_brought_page_is_left_out() {
        String html = "<html><body><h1>Welder</h1><script>document.title='taken'</script><p>"
                + Papers.POSTING.replace("\n", "<br>") + "</p></body></html>";
        try (Window team = pasting()) {
            team.brings("Or choose a file", "posting.html", html.getBytes(StandardCharsets.UTF_8));
            team.presses("Read it");
            assertThat(team.path()).endsWith("/review");
            team.readsNothingOf("document.title=");
            clean(team);
        }
    }

    private static Window pasting() {
        Window team = People.signedIn(People.ANANYA);
        team.goesTo("/jobs/new");
        return team;
    }

    private static void clean(Window window) {
        window.readsNothingOf("java.lang.", "Exception", "\tat org.", "Something on our side broke");
        assertThat(window.complaints()).isEmpty();
    }
}
