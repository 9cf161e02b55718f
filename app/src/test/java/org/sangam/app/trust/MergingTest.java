package org.sangam.app.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browsers;
import org.sangam.app.company.Companies;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Evidences;
import org.sangam.app.company.Members;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.job.Market;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** Two companies that are one, and the logo that stands for it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MergingTest {

    private static final String POSTING = """
        Welder
        Location: Rajkot
        Salary: 21,000 per month

        You weld frames for pumps.
        """;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Market market;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Companies companies;

    @Autowired
    private Members members;

    @Autowired
    private Evidences evidences;

    @Autowired
    private Accounts accounts;

    @Test
    void jobs_team_and_names_go_over_and_the_old_address_leads_on() {
        Market.Team brand = market.team("Saurashtra Frames");
        Market.Team legal = market.team("SF Fabrication");
        Job job = market.open(legal, POSTING);
        evidences.mailAnswered(brand.company().id(), "Ananya");
        evidences.mailAnswered(legal.company().id(), "Ananya");
        Browser desk = browsers.of(operator());
        desk.get("/operation/companies");

        Browser.Answer merged = desk.post(
                "/operation/companies/mergers",
                "gone",
                "http://127.0.0.1/companies/" + legal.company().slug(),
                "stays",
                brand.company().slug(),
                "why",
                "One number in the register.");

        assertThat(merged.goesTo()).endsWith(brand.company().path());
        Browser.Answer old = browsers.visitor().get(legal.company().path());
        assertThat(old.status()).isEqualTo(301);
        assertThat(old.goesTo()).endsWith(brand.company().path());
        assertThat(browsers.visitor().get(brand.company().path()).body())
                .contains("Welder", "Also known as", "SF Fabrication");
        assertThat(companies.named(new CompanyName("SF Fabrication Pvt Ltd")))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(brand.company().id()));
        assertThat(jobs.open(job.id()).orElseThrow().company())
                .isEqualTo(brand.company().id());
        assertThat(members.shown(brand.company().id())).hasSize(2);
        assertThat(desk.get("/operation/reports").body()).contains("Companies made one", "One number in the register.");
    }

    @Test
    void company_is_not_merged_with_itself_nor_with_none() {
        Market.Team team = market.team("Lone Frames");
        Browser desk = browsers.of(operator());
        desk.get("/operation/companies");

        String slug = team.company().slug();
        assertThat(desk.post("/operation/companies/mergers", "gone", slug, "stays", slug, "why", "x")
                        .body())
                .contains("Both addresses lead to the same company");
        assertThat(desk.post("/operation/companies/mergers", "gone", "nobody-here", "stays", slug, "why", "x")
                        .status())
                .isEqualTo(422);
        assertThat(companies.bySlug(slug)).isPresent();
    }

    @Test
    void logo_an_admin_brings_stands_on_every_page_until_it_is_taken_away() throws IOException {
        Market.Team team = market.team("Logo Frames");
        Job job = market.open(team, POSTING);
        Browser admin = browsers.of(team.admin());
        admin.get("/team/company/logo");

        assertThat(admin.upload("/team/company/logo", "logo", "logo.png", png()).status())
                .isEqualTo(303);
        String page = browsers.visitor().get("/jobs/" + job.id()).body();
        String path = page.replaceAll("(?s).*?src=\"(/logos/[0-9a-f]{64}\\.png)\".*", "$1");
        assertThat(browsers.visitor().get(path).status()).isEqualTo(200);

        admin.get("/team/company/logo");
        admin.post("/team/company/logo/removal");
        assertThat(browsers.visitor().get("/jobs/" + job.id()).body()).doesNotContain("/logos/");
        assertThat(browsers.visitor().get(path).status()).isEqualTo(404);
    }

    @Test
    void vector_drawing_is_refused_in_words() {
        Market.Team team = market.team("Vector Frames");
        Browser admin = browsers.of(team.admin());
        admin.get("/team/company/logo");

        Browser.Answer answer = admin.upload(
                "/team/company/logo",
                "logo",
                "logo.png",
                "<svg/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("vector drawing (SVG)");
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private Viewer.Operator operator() {
        MailAddress address = new MailAddress("merge-" + UUID.randomUUID() + "@merging.example");
        Account account = accounts.open(Kind.OPERATOR, address, "Lakshmi").orElseThrow();
        return new Viewer.Operator(account.id(), account.name());
    }
}
