package org.sangam.app.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Mailbox;
import org.sangam.app.account.SignIns;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Members;
import org.sangam.app.conversation.Conversation;
import org.sangam.app.conversation.Conversations;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.Mail;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Mails;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.sangam.engine.document.DocumentReader;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** What Tara, who looks for work, and Veer, who hires, are mailed about each other's acts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HiringLettersTest {

    private static final String POSTING = """
            Backend Engineer
            Revati Cold Chain
            3-6 years | 18-24 LPA | Pune
            Requirements
            - Java and PostgreSQL
            """;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Companies companies;

    @Autowired
    private Members members;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Interests interests;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Conversations conversations;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Mails mails;

    @Autowired
    private Clock clock;

    private String run;
    private Viewer.Member veer;
    private Viewer.Candidate taraSelf;
    private Candidate tara;
    private Job job;

    @BeforeEach
    void bothAreHere() {
        run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        Company company = companies.found(CompanyDetails.named(new CompanyName("Revati Cold Chain " + run), null));
        Account hirer = account(Kind.TEAM, "Veer Kamat");
        members.join(hirer.id(), company.id(), Viewer.Role.ADMIN, hirer.name(), "", true);
        veer = new Viewer.Member(hirer.id(), company.id(), Viewer.Role.ADMIN, hirer.name());
        Account seeker = account(Kind.PERSON, "Tara Sethi");
        taraSelf = new Viewer.Candidate(seeker.id(), seeker.name());
        candidates.bring(taraSelf, profile(), null);
        tara = candidates.show(taraSelf, Candidate.Visibility.ANONYMOUS);
        Job draft = jobs.draft(
                veer,
                NewId.now(clock),
                POSTING,
                new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled()).read(CleanText.of(POSTING)));
        job = jobs.become(veer, draft, Job.State.OPEN);
    }

    @Test
    void team_hears_of_an_interest_once_however_often_it_is_said() {
        interests.show(tara, job);
        interests.show(tara, job);

        assertThat(toVeer()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("A message from Sangam");
            assertThat(mail.body())
                    .contains("Backend Engineer", "/jobs/" + job.id() + "/shortlist")
                    .doesNotContain("Tara", "Sethi");
        });
    }

    @Test
    void person_hears_of_an_invitation_without_a_word_about_work_or_who_asks() {
        invitations.send(veer, job, tara);

        assertThat(toTara()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("A message from Sangam");
            assertThat(mail.body())
                    .contains("/jobs/" + job.id())
                    .doesNotContainIgnoringCase("Revati")
                    .doesNotContainIgnoringCase("Backend")
                    .doesNotContainIgnoringCase("job ");
        });
        assertThat(toVeer()).isEmpty();
    }

    @Test
    void mail_is_written_in_the_language_last_read_in() {
        Words hindi = Words.of(Locale.of("hi", "IN"));
        signIns.viewer(signIns.begin(taraSelf.account()), hindi);
        invitations.send(veer, job, tara);

        assertThat(toTara())
                .singleElement()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo(hindi.say("mail.invitation.subject")));
    }

    @Test
    void whoever_said_yes_first_hears_of_the_others_yes() {
        invitations.send(veer, job, tara);
        interests.show(tara, job);

        assertThat(toVeer())
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("/conversations"));
        assertThat(toTara()).hasSize(1);
    }

    @Test
    void no_reaches_the_person_and_so_does_the_end_of_the_job() {
        interests.show(tara, job);
        jobs.become(veer, job, Job.State.CLOSED);
        assertThat(toTara())
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("come to its end"));

        interests.decline(veer, job.id(), tara.id(), "Thank you.");
        assertThat(toTara()).hasSize(2);
    }

    @Test
    void pausing_a_job_is_nobodys_end() {
        interests.show(tara, job);
        jobs.become(veer, job, Job.State.PAUSED);

        assertThat(toTara()).isEmpty();
    }

    @Test
    void what_is_said_in_one_go_is_mailed_once_and_without_its_words() {
        interests.show(tara, job);
        invitations.send(veer, job, tara);
        int before = toTara().size();
        Conversation talk = conversations.of(veer).getFirst();
        conversations.say(veer, talk, UUID.randomUUID(), "Good morning.");
        conversations.say(veer, talk, UUID.randomUUID(), "Thursday at four?");
        assertThat(toTara()).hasSize(before + 1);
        assertThat(toTara().getFirst().body())
                .contains("/conversations/" + talk.id())
                .doesNotContain("morning", "Thursday");

        conversations.say(taraSelf, talk, UUID.randomUUID(), "Yes.");
        conversations.say(veer, talk, UUID.randomUUID(), "Done.");
        assertThat(toTara()).hasSize(before + 2);
        assertThat(toVeer()).hasSize(2);
    }

    private List<Mail> toVeer() {
        return new Mailbox(mails, address("Veer Kamat")).all();
    }

    private List<Mail> toTara() {
        return new Mailbox(mails, address("Tara Sethi")).all();
    }

    private Account account(Kind kind, String name) {
        return accounts.open(kind, new MailAddress(address(name)), name).orElseThrow();
    }

    private String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@" + run + ".example";
    }

    private org.sangam.engine.profile.Profile profile() {
        String resume = """
                Tara Sethi
                Backend Engineer
                Pune

                EXPERIENCE
                Backend Engineer, Palash Freight Works, Pune
                March 2021 - present
                - Java and PostgreSQL
                """;
        Reading read = DocumentReader.read(resume.getBytes(StandardCharsets.UTF_8), "resume.txt");
        return new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock)
                .read(((Reading.Read) read).document());
    }
}
