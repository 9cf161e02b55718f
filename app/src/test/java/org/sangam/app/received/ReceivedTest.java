package org.sangam.app.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Browsers;
import org.sangam.app.candidate.People;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Résumés that came to a team by other ways, ranked for one of its jobs. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReceivedTest {

    private static final String POSTING = """
        Backend Engineer
        Experience: 4 - 10 years
        Location: Bengaluru
        Skills: Java, PostgreSQL, Kafka
        """;

    @Autowired
    private ResumeDrop drop;

    @Autowired
    private ReceivedResumes resumes;

    @Autowired
    private Market market;

    @Autowired
    private Browsers browsers;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void bad_files_get_their_sentence_and_never_stop_the_rest() {
        Market.Team team = market.team("Dropping Works");
        Job job = market.open(team, POSTING);
        Browser browser = browsers.of(team.admin());
        browser.get("/jobs/" + job.id() + "/received");
        byte[] zip = zip(
                file("noise.pdf", "this is no PDF"),
                file("__MACOSX/._ravi.txt", "left out"),
                file("people/ravi.txt", People.backendResume("Ravi Menon", "Kaveri Payments")),
                file("../../escape.txt", People.backendResume("Escaping Esha", "Kaveri Payments")),
                file("empty.txt", ""));

        Answer taken = browser.upload("/jobs/" + job.id() + "/received", "zip", "all.zip", zip);
        String page = browser.get("/jobs/" + job.id() + "/received").body();

        assertThat(taken.goesTo()).endsWith("read=4");
        assertThat(page).contains("Ravi Menon", "Escaping Esha", "noise.pdf", "empty.txt");
        assertThat(page).doesNotContain("left out", "../");
    }

    @Test
    void same_zip_twice_is_read_once() {
        Market.Team team = market.team("Redropping Works");
        Job job = market.open(team, POSTING);
        byte[] zip = zip(file("anu.txt", People.backendResume("Anu Das", "Kaveri Payments")));

        drop.drop(team.admin(), job, zip);
        drop.drop(team.admin(), job, zip);

        assertThat(resumes.of(team.admin(), job.id())).hasSize(1);
    }

    @Test
    void whatever_is_no_zip_gets_a_sentence() {
        Market.Team team = market.team("Zipless Works");
        Job job = market.open(team, POSTING);
        Browser browser = browsers.of(team.admin());
        browser.get("/jobs/" + job.id() + "/received");

        for (byte[] wrong : List.of(new byte[0], "no zip".getBytes(StandardCharsets.UTF_8))) {
            Answer answer = browser.upload("/jobs/" + job.id() + "/received", "zip", "all.zip", wrong);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"");
        }
    }

    @Test
    void file_that_unpacks_without_end_is_left_at_its_limit_and_costs_no_other() {
        Market.Team team = market.team("Bombed Works");
        Job job = market.open(team, POSTING);
        byte[] zip = zip(
                new File("bomb.txt", new byte[400 * 1024 * 1024]),
                file("late.txt", People.backendResume("Late Lalit", "Kaveri Payments")));

        ResumeDrop.Dropped dropped = drop.drop(team.admin(), job, zip);

        assertThat(dropped).isEqualTo(new ResumeDrop.Dropped(2, true));
        assertThat(resumes.of(team.admin(), job.id()))
                .extracting(one -> one.fileName() + " " + one.problem())
                .containsExactlyInAnyOrder("bomb.txt too-large", "late.txt null");
    }

    @Test
    void damaged_file_in_a_zip_is_listed_by_its_name_and_the_others_are_read() {
        Market.Team team = market.team("Damaged Works");
        Job job = market.open(team, POSTING);
        byte[] zip = zip(
                file("torn.txt", People.backendResume("Torn Tara", "Kaveri Payments")),
                file("whole.txt", People.backendResume("Whole Wasim", "Kaveri Payments")));
        int inside = new ZipMembers(zip).all().getFirst().at() + 80;
        for (int i = 0; i < 40; i++) {
            zip[inside + i] = (byte) ~zip[inside + i];
        }

        ResumeDrop.Dropped dropped = drop.drop(team.admin(), job, zip);

        assertThat(dropped).isEqualTo(new ResumeDrop.Dropped(2, true));
        assertThat(resumes.of(team.admin(), job.id()))
                .extracting(one -> one.fileName() + " " + one.problem())
                .containsExactlyInAnyOrder("torn.txt unreadable", "whole.txt null");
    }

    @Test
    void received_resumes_are_the_teams_alone_for_pages_and_for_the_database() {
        Market.Team own = market.team("Holding Works");
        Market.Team other = market.team("Reaching Works");
        Job job = market.open(own, POSTING);
        drop.drop(own.admin(), job, zip(file("uma.txt", People.backendResume("Uma Rao", "Kaveri Payments"))));

        assertThat(resumes.of(other.admin(), job.id())).isEmpty();
        assertThat(browsers.of(other.admin())
                        .get("/jobs/" + job.id() + "/received")
                        .status())
                .isEqualTo(404);
        resumes.remove(other.admin(), job.id());
        assertThat(rowsSeenAs(own.company().id().toString(), job)).isEqualTo(1);
        assertThat(rowsSeenAs(other.company().id().toString(), job)).isZero();
        assertThat(rowsSeenAs("", job)).isZero();
    }

    /** All rows of the job that the database shows, whatever a query forgets to ask. */
    private long rowsSeenAs(String company, Job job) {
        Long rows = transactions.execute(transaction -> {
            sql.sql("select set_config('sangam.company', :company, true)")
                    .param("company", company)
                    .query(String.class)
                    .single();
            return sql.sql("select count(*) from received_resume where job_id = :job")
                    .param("job", job.id())
                    .query(Long.class)
                    .single();
        });
        return rows == null ? -1 : rows;
    }

    private static final class File {

        private final String name;
        private final byte[] content;

        File(String name, byte[] content) {
            this.name = name;
            this.content = content;
        }
    }

    private static File file(String name, String words) {
        return new File(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(File... files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (File file : files) {
                zip.putNextEntry(new ZipEntry(file.name));
                zip.write(file.content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }
}
