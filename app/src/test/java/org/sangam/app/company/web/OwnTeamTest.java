package org.sangam.app.company.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Mailbox;
import org.sangam.app.account.SignIns;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Mandates;
import org.sangam.app.company.Members;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Mails;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OwnTeamTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Companies companies;

    @Autowired
    private Members members;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Mails mails;

    @Test
    void admin_says_what_the_company_is_and_everybody_reads_it() {
        Company doab = company("Doab Foods");
        Browser admin = signedIn(member(doab, "Sana Mirza", Role.ADMIN));
        admin.get("/team/company/details");

        Answer kept = admin.post(
                "/team/company/details",
                "version",
                "1",
                "name",
                "Doab Foods",
                "line",
                "Pulses and flours, milled in Lucknow",
                "about",
                "We mill.\r\n\r\nWe pack <b>too</b>.",
                "founded",
                "1998",
                "size",
                "UP_TO_200",
                "city",
                "Lucknow",
                "site",
                "https://doabfoods.example/",
                "aliases",
                "Doab Mills\nDoab Agro Pvt Ltd",
                "links",
                "https://code.example/doab\nhttps://video.example/watch/mill");

        assertThat(kept.goesTo()).isEqualTo("/companies/doab-foods");
        assertThat(new Browser(port).get("/companies/doab-foods").body())
                .contains(
                        "Pulses and flours",
                        "1998",
                        "51 to 200",
                        "Doab Agro Pvt Ltd",
                        "<a href=\"https://doabfoods.example\" rel=\"noopener nofollow ugc\"",
                        "We pack &lt;b&gt;too&lt;/b&gt;.");
        assertThat(companies.named(new CompanyName("DOAB AGRO")))
                .extracting(Company::slug)
                .containsExactly("doab-foods");
    }

    @Test
    void wrong_answers_are_kept_and_pointed_at() {
        Browser admin = signedIn(member(company("Charkha Textiles"), "Vimal Joshi", Role.ADMIN));
        admin.get("/team/company/details");

        Answer page = admin.post(
                "/team/company/details",
                "version",
                "1",
                "name",
                "Charkha Textiles",
                "founded",
                "4200",
                "city",
                "Erode");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("“4200” is not a year", "href=\"#founded\"", "value=\"Erode\"");
    }

    @Test
    void of_two_admins_who_edit_at_once_the_second_is_told() {
        Company company = company("Teesta Microfinance");
        Browser one = signedIn(member(company, "Tara Sen", Role.ADMIN));
        Browser two = signedIn(member(company, "Arun Das", Role.ADMIN));
        one.get("/team/company/details");
        two.get("/team/company/details");
        one.post("/team/company/details", "version", "1", "name", "Teesta Microfinance", "city", "Siliguri");

        Answer late =
                two.post("/team/company/details", "version", "1", "name", "Teesta Microfinance", "city", "Kolkata");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Siliguri");
    }

    @Test
    void field_that_nobody_offered_is_not_taken() {
        Company company = company("Kirana Grid");
        Browser admin = signedIn(member(company, "Neel Bora", Role.ADMIN));
        admin.get("/team/company/details");
        admin.post(
                "/team/company/details",
                "version",
                "1",
                "name",
                "Kirana Grid",
                "slug",
                "stolen",
                "id",
                UUID.randomUUID().toString(),
                "created",
                "2001-01-01");

        assertThat(companies.bySlug("stolen")).isEmpty();
        assertThat(companies.bySlug("kirana-grid")).map(Company::created).contains(company.created());
    }

    @Test
    void role_that_changes_is_felt_at_the_next_request() {
        Company company = company("Pathar Solar");
        Browser admin = signedIn(member(company, "Isha Roy", Role.ADMIN));
        Account colleague = member(company, "Dev Malik", Role.INTERVIEWER);
        Browser interviewer = signedIn(colleague);

        assertThat(interviewer.get("/team/company/details").status()).isEqualTo(404);
        admin.get("/team/company");
        admin.post("/team/company/members/" + colleague.id() + "/role", "role", "ADMIN");
        assertThat(interviewer.get("/team/company/details").status()).isEqualTo(200);
    }

    @Test
    void last_admin_cannot_step_down() {
        Account only = member(company("Mandovi Logistics"), "Rhea Naik", Role.ADMIN);
        Browser admin = signedIn(only);
        admin.get("/team/company");

        assertThat(admin.post("/team/company/members/" + only.id() + "/role", "role", "RECRUITER")
                        .status())
                .isEqualTo(422);
        assertThat(members.of(only.id())).map(member -> member.role()).contains(Role.ADMIN);
    }

    @Test
    void colleague_of_another_team_is_as_if_they_never_were() {
        Browser admin = signedIn(member(company("Varnamala Learning"), "Om Patil", Role.ADMIN));
        Account foreign = member(company("Bridgewell Search"), "Zoya Khan", Role.RECRUITER);
        admin.get("/team/company");

        Answer theirs = admin.post("/team/company/members/" + foreign.id() + "/role", "role", "ADMIN");
        Answer nobodys = admin.post("/team/company/members/" + UUID.randomUUID() + "/role", "role", "ADMIN");

        assertThat(theirs.status()).isEqualTo(404);
        assertThat(withoutIds(theirs)).isEqualTo(withoutIds(nobodys));
        assertThat(members.of(foreign.id())).map(member -> member.role()).contains(Role.RECRUITER);
    }

    @Test
    void invited_member_joins_once_and_is_shown_only_by_their_own_choice() {
        Company company = company("Marigold Hospitals");
        Browser admin = signedIn(member(company, "Anu Jacob", Role.ADMIN));
        admin.get("/team/company");
        admin.post("/team/company/invitations", "address", "jo@marigold.example", "role", "INTERVIEWER");
        String link = new Mailbox(mails, "jo@marigold.example").link();
        Browser scanner = new Browser(port);
        scanner.get(link);
        scanner.head(link);
        Browser invited = new Browser(port);

        Answer joined = invited.fill(link, "name", "Jo Mathew", "title", "Ward manager", "shown", "true");

        assertThat(joined.goesTo()).isEqualTo("/");
        assertThat(new Browser(port).get(link).status()).isEqualTo(410);
        assertThat(new Browser(port).get(company.path()).body())
                .contains("Jo Mathew", "Ward manager")
                .doesNotContain("Anu Jacob");
        invited.get("/team/company");
        invited.post("/team/company/introduction", "title", "Ward manager");
        assertThat(new Browser(port).get(company.path()).body()).doesNotContain("Jo Mathew");
    }

    @Test
    void mandate_holds_from_the_clients_word_to_either_sides_end() {
        Company agency = agency("Setu Talent");
        Company client = company("Narmada Tools");
        Browser recruiter = signedIn(member(agency, "Lata Iyer", Role.ADMIN));
        Account clientAdmin = member(client, "Hari Bose", Role.ADMIN);
        recruiter.get("/team/company");
        recruiter.post("/team/company/mandates", "client", "NARMADA TOOLS PVT LTD");
        UUID mandate = mandates.own(viewer(clientAdmin, client)).getFirst().id();

        assertThat(mandates.holds(agency.id(), client.id())).isFalse();
        assertThat(recruiter
                        .post("/team/company/mandates/" + mandate + "/confirmation")
                        .status())
                .isEqualTo(404);
        Browser theirs = signedIn(clientAdmin);
        theirs.get("/team/company");
        theirs.post("/team/company/mandates/" + mandate + "/confirmation");
        assertThat(mandates.holds(agency.id(), client.id())).isTrue();
        assertThat(new Browser(port).get(agency.path()).body()).contains("Narmada Tools");
        theirs.post("/team/company/mandates/" + mandate + "/end");
        assertThat(mandates.holds(agency.id(), client.id())).isFalse();
    }

    private static String withoutIds(Answer answer) {
        return answer.body().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "");
    }

    private Company company(String name) {
        return companies.found(CompanyDetails.named(new CompanyName(name), null));
    }

    private Company agency(String name) {
        return companies.found(new CompanyDetails(
                new CompanyName(name),
                null,
                "",
                "",
                null,
                Company.Type.SERVICES,
                Company.Size.UP_TO_10,
                Company.Stage.BOOTSTRAPPED,
                null,
                null,
                true,
                List.of()));
    }

    private Account member(Company company, String name, Role role) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@team.example";
        Account account =
                accounts.open(Kind.TEAM, new MailAddress(address), name).orElseThrow();
        members.join(account.id(), company.id(), role, name, "", false);
        return account;
    }

    private static Viewer.Member viewer(Account account, Company company) {
        return new Viewer.Member(account.id(), company.id(), Role.ADMIN, account.name());
    }

    private Browser signedIn(Account account) {
        Browser browser = new Browser(port);
        browser.cookies().put("sangam", signIns.begin(account.id()).text());
        return browser;
    }
}
