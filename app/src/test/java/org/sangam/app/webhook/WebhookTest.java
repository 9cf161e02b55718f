package org.sangam.app.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.account.Browser.Answer;
import org.sangam.app.account.Browsers;
import org.sangam.app.account.Mailbox;
import org.sangam.app.job.Job;
import org.sangam.app.job.Market;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Mails;
import org.sangam.app.web.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A webhook from the form to the receiver, on the real database and over the wire. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WebhookTest {

    private static final String POSTING = """
            Loom Fixer
            Location: Erode
            Salary: 24,000 per month
            2-4 years

            Keep forty power looms weaving, and teach two apprentices what you hear when one does not.
            """;

    @Autowired
    private Browsers browsers;

    @Autowired
    private Market market;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Mails mails;

    @Autowired
    private FoundJobs found;

    @Autowired
    private Courier courier;

    @Autowired
    private JdbcClient sql;

    @Test
    void a_new_job_reaches_the_receiver_signed_so_that_anybody_with_the_secret_can_tell() throws Exception {
        try (Receiver receiver = Receiver.answering(204)) {
            Browser owner = owner("meera@hooks.example");
            String hook = setUp(owner, receiver, "q=loom+fixer&place=Erode");
            Job job = market.openAs(market.team("Signed Looms"), "Loom Fixer", POSTING);
            told(hook);

            Receiver.Got got = receiver.got().getFirst();
            assertThat(got.header("content-type")).isEqualTo("application/json");
            assertThat(got.header("webhook-signature")).isEqualTo(signature(owner, hook, got));
            assertThat(got.body())
                    .contains("\"type\":\"jobs.opened\"", "/jobs/" + job.id(), "Signed Looms", "Erode")
                    .hasSizeLessThan(20_000);
            assertThat(owner.get(hook).body()).contains("Taken at the first try", "Answered 204");

            found.write();
            courier.walk();
            assertThat(receiver.got()).as("what was told is not told again").hasSize(1);
        }
    }

    @Test
    void a_replaced_secret_counts_for_a_day_beside_the_new_one() throws Exception {
        try (Receiver receiver = Receiver.answering(200)) {
            Browser owner = owner("farid@hooks.example");
            String hook = setUp(owner, receiver, "q=nothing+of+the+kind");
            String old = secret(owner, hook);
            owner.post(hook + "/secret");
            assertThat(secret(owner, hook)).isNotEqualTo(old);
            owner.post(hook + "/test");
            courier.walk();

            Receiver.Got got = receiver.got().getFirst();
            assertThat(got.header("webhook-signature").split(" "))
                    .containsExactly(sign(secret(owner, hook), got), sign(old, got));
            assertThat(got.body()).contains("\"type\":\"webhook.test\"");
        }
    }

    @Test
    void what_failed_comes_again_under_the_same_id_and_can_be_sent_again_by_hand() throws Exception {
        try (Receiver receiver = Receiver.answering(503, "Retry-After", "600")) {
            Browser owner = owner("asha@hooks.example");
            String hook = setUp(owner, receiver, "");
            owner.post(hook + "/test");
            courier.walk();
            assertThat(owner.get(hook).body()).contains("One try failed", "Answered 503");
            assertThat(secondsUntilNext(hook))
                    .as("as long as the receiver asked")
                    .isBetween(590L, 600L);

            courier.walk();
            assertThat(receiver.got()).as("not due yet").hasSize(1);
            receiver.answers(200);
            owner.post(hook + "/messages/" + message(hook) + "/again");
            courier.walk();

            assertThat(receiver.got()).hasSize(2);
            assertThat(receiver.got().get(1).header("webhook-id"))
                    .isEqualTo(receiver.got().get(0).header("webhook-id"));
            assertThat(owner.get(hook).body()).contains("Taken at the first try");
        }
    }

    @Test
    void a_receiver_that_is_gone_is_told_no_more_and_its_owner_is() throws Exception {
        try (Receiver receiver = Receiver.answering(410)) {
            Browser owner = owner("imran@hooks.example");
            String hook = setUp(owner, receiver, "");
            owner.post(hook + "/test");
            courier.walk();

            assertThat(owner.get(hook).body()).contains("It answered that it is gone (410)");
            assertThat(new Mailbox(mails, "imran@hooks.example").all())
                    .anyMatch(mail -> mail.body().contains("Nothing more is sent to 127.0.0.1"));
            owner.post(hook + "/test");
            courier.walk();
            market.openAs(market.team("Gone Looms"), "Loom Fixer", POSTING);
            pass(hook);
            found.write();
            courier.walk();
            assertThat(sql.sql(
                                    "select count(*) from webhook_message where webhook_id = :id and body like '%jobs.opened%'")
                            .param("id", id(hook))
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void a_message_that_ten_tries_did_not_deliver_ends_the_webhook() throws Exception {
        try (Receiver receiver = Receiver.answering(500)) {
            Browser owner = owner("rohan@hooks.example");
            String hook = setUp(owner, receiver, "");
            owner.post(hook + "/test");
            for (int i = 0; i < 12; i++) {
                courier.walk();
                sql.sql("update webhook_message set next_try = now() where webhook_id = :id and next_try is not null")
                        .param("id", id(hook))
                        .update();
            }
            assertThat(receiver.got()).hasSize(10);
            assertThat(owner.get(hook).body()).contains("Given up after 10 tries", "so nothing is sent any more");
            owner.post(hook + "/resumption");
            assertThat(owner.get(hook).body()).contains("Told since");
        }
    }

    @Test
    void another_accounts_webhook_answers_like_one_that_never_was() throws Exception {
        try (Receiver receiver = Receiver.answering(200)) {
            String hook = setUp(owner("noor@hooks.example"), receiver, "");
            Browser stranger = owner("prying@hooks.example");
            assertThat(stranger.get(hook).status()).isEqualTo(404);
            stranger.get("/webhooks/new");
            for (String act :
                    List.of("/test", "/secret", "/end", "/resumption", "/messages/" + UUID.randomUUID() + "/again")) {
                assertThat(stranger.post(hook + act).status()).as(act).isEqualTo(404);
            }
            assertThat(stranger.get("/webhooks").body()).contains("You have no webhook");
            assertThat(browsers.visitor().get(hook).status()).isNotEqualTo(200);
        }
    }

    @Test
    void the_form_refuses_what_is_no_address_keeps_what_was_typed_and_sent_twice_makes_one() {
        Browser owner = owner("tara@hooks.example");
        String form = owner.get("/webhooks/new?query=q%3Djava").body();
        String id = formId(form);
        Answer wrong = owner.post("/webhooks", "webhook", id, "query", "q=java", "address", "http://10.0.0.1/x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("This will not do", "value=\"http://10.0.0.1/x\"");
        for (int i = 0; i < 2; i++) {
            assertThat(owner.post(
                                    "/webhooks",
                                    "webhook",
                                    id,
                                    "query",
                                    "q=java",
                                    "address",
                                    "https://hooks.company.example/x")
                            .goesTo())
                    .isEqualTo("/webhooks/" + id);
        }
        assertThat(owner.get("/webhooks").body()).containsOnlyOnce("https://hooks.company.example/x");
        assertThat(owner.get("/webhooks/new?query=%22%3E%3Cb%3E").status()).isEqualTo(400);
    }

    @Test
    void an_account_has_no_more_than_ten() {
        Browser owner = owner("many@hooks.example");
        for (int i = 0; i <= Webhook.MOST; i++) {
            Answer answer = owner.post(
                    "/webhooks",
                    "webhook",
                    formId(owner.get("/webhooks/new").body()),
                    "address",
                    "https://hooks.company.example/" + i);
            assertThat(answer.status()).isEqualTo(i < Webhook.MOST ? 303 : 422);
        }
    }

    private Browser owner(String address) {
        Account account =
                accounts.open(Kind.PERSON, new MailAddress(address), "Owner").orElseThrow();
        return browsers.of(new Viewer.Candidate(account.id(), account.name()));
    }

    private static String setUp(Browser owner, Receiver receiver, String query) {
        String id = formId(owner.get("/webhooks/new").body());
        return owner.post("/webhooks", "webhook", id, "query", query, "address", receiver.address())
                .goesTo();
    }

    private static String formId(String form) {
        Matcher found = Pattern.compile("name=\"webhook\" value=\"([^\"]+)\"").matcher(form);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** A minute later. */
    private void told(String hook) {
        pass(hook);
        found.write();
        courier.walk();
    }

    private void pass(String hook) {
        sql.sql(
                        "update webhook set told = told - interval '1 minute' where id = :id and told > now() - interval '50 seconds'")
                .param("id", id(hook))
                .update();
    }

    private static UUID id(String hook) {
        return UUID.fromString(hook.substring(hook.lastIndexOf('/') + 1));
    }

    private UUID message(String hook) {
        return sql.sql("select id from webhook_message where webhook_id = :id")
                .param("id", id(hook))
                .query(UUID.class)
                .single();
    }

    private long secondsUntilNext(String hook) {
        return sql.sql(
                        "select extract(epoch from next_try - now())::bigint from webhook_message where webhook_id = :id")
                .param("id", id(hook))
                .query(Long.class)
                .single();
    }

    private static String secret(Browser owner, String hook) {
        Matcher found = Pattern.compile("whsec_[A-Za-z0-9+/=]+")
                .matcher(owner.get(hook).body().replace("&#43;", "+"));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static String signature(Browser owner, String hook, Receiver.Got got) throws Exception {
        return sign(secret(owner, hook), got);
    }

    /** Written by the specification's words, apart from what is tested. */
    private static String sign(String secret, Receiver.Got got) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        String signed = got.header("webhook-id") + "." + got.header("webhook-timestamp") + "." + got.body();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
