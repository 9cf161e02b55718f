package org.sangam.app.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.SignIns;
import org.sangam.app.company.Companies;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Members;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Who may go where: {@code routes.txt} beside this test has every route with a letter for each kind of viewer it is open
 * to, and a dot for each it is not. A route that is missing there, or says other than the code, fails.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RoutesTest {

    private static final UUID ID = new UUID(1, 2);

    /** Visitor, candidate, interviewer, hiring manager, recruiter, admin, operator. */
    private static final Map<String, Viewer> VIEWERS = new TreeMap<>(Map.of(
            "1V", new Viewer.Visitor(),
            "2C", new Viewer.Candidate(ID, "Meera"),
            "3I", new Viewer.Member(ID, ID, Role.INTERVIEWER, "Jo"),
            "4H", new Viewer.Member(ID, ID, Role.HIRING_MANAGER, "Ananya"),
            "5R", new Viewer.Member(ID, ID, Role.RECRUITER, "Farid"),
            "6A", new Viewer.Member(ID, ID, Role.ADMIN, "Sana"),
            "7O", new Viewer.Operator(ID, "Lakshmi")));

    @LocalServerPort
    private int port;

    @Autowired
    private Doors doors;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Companies companies;

    @Autowired
    private Members members;

    @Autowired
    private SignIns signIns;

    @Test
    void every_route_is_open_to_exactly_those_the_list_says() throws IOException {
        String actual = doors.all().stream()
                .filter(door -> !door.handler().equals("files")
                        && !door.path().getPatternString().equals("/error"))
                .map(RoutesTest::line)
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));

        assertThat(actual)
                .as("src/test/resources/org/sangam/app/account/web/routes.txt lists every route, sorted, as here")
                .isEqualTo(written());
    }

    @Test
    void closed_door_is_closed_to_real_requests() {
        List<Browser> outsiders = List.of(new Browser(port), signedIn("person@routes.example"));
        for (Doors.Door door : doors.all()) {
            boolean closedToBoth = !door.admits(new Viewer.Visitor()) && !door.admits(new Viewer.Candidate(ID, "x"));
            if (closedToBoth && line(door).startsWith("GET")) {
                String path = door.path().getPatternString().replaceAll("\\{[^}]+}", ID.toString());
                assertThat(outsiders.get(0).get(path).goesTo()).as(path).startsWith("/sign-in");
                assertThat(outsiders.get(1).get(path).status()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void interviewer_finds_no_door_of_the_admins() {
        var company = companies.found(CompanyDetails.named(new CompanyName("Routes Works"), null));
        var account = accounts.open(Kind.TEAM, new MailAddress("jo@routes.example"), "Jo")
                .orElseThrow();
        members.join(account.id(), company.id(), Role.INTERVIEWER, "Jo", "", false);
        Browser jo = new Browser(port);
        jo.cookies().put("sangam", signIns.begin(account.id()).text());

        assertThat(jo.get("/team/company").status()).isEqualTo(200);
        assertThat(jo.get("/team/company/details").status()).isEqualTo(404);
    }

    @Test
    void address_that_leads_nowhere_says_so_to_everybody() {
        assertThat(new Browser(port).get("/nowhere").status()).isEqualTo(404);
        assertThat(signedIn("lost@routes.example").get("/nowhere").status()).isEqualTo(404);
        assertThat(new Browser(port).get("/actuator/heapdump").status()).isEqualTo(404);
        assertThat(new Browser(port).get("/.git/config").status()).isEqualTo(404);
    }

    private Browser signedIn(String address) {
        var account =
                accounts.open(Kind.PERSON, new MailAddress(address), "Somebody").orElseThrow();
        Browser browser = new Browser(port);
        browser.cookies().put("sangam", signIns.begin(account.id()).text());
        return browser;
    }

    private static String line(Doors.Door door) {
        String methods = door.methods().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        String open = VIEWERS.entrySet().stream()
                .map(viewer -> door.admits(viewer.getValue()) ? viewer.getKey().substring(1) : ".")
                .collect(Collectors.joining());
        return "%-4s %s %s".formatted(methods, open, door.path().getPatternString());
    }

    private static String written() throws IOException {
        try (var in = Objects.requireNonNull(RoutesTest.class.getResourceAsStream("routes.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.joining("\n"));
        }
    }
}
