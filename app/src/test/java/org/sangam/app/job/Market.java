package org.sangam.app.job;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sangam.app.account.Account;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.Accounts;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Members;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.sangam.engine.text.Found;
import org.springframework.stereotype.Component;

/** Companies that hire and the jobs they open, for tests, by the ways that teams take themselves. */
@Component
public class Market {

    private static final PostingReader READER = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());

    private final Accounts accounts;
    private final Companies companies;
    private final Members members;
    private final Jobs jobs;

    Market(Accounts accounts, Companies companies, Members members, Jobs jobs) {
        this.accounts = accounts;
        this.companies = companies;
        this.members = members;
        this.jobs = jobs;
    }

    /** A company and its admin. */
    public record Team(Company company, Viewer.Member admin) {}

    public Team team(String company) {
        Company founded = companies.found(CompanyDetails.named(new CompanyName(company), null));
        MailAddress address = new MailAddress("admin@" + founded.slug() + ".example");
        Account account = accounts.open(Kind.TEAM, address, "Ananya").orElseThrow();
        members.join(account.id(), founded.id(), Role.ADMIN, "Ananya", "Hires", true);
        return new Team(founded, new Viewer.Member(account.id(), founded.id(), Role.ADMIN, "Ananya"));
    }

    /** A job that is open, read from its text. */
    public Job open(Team team, String posting) {
        return jobs.become(team.admin(), draft(team, posting), Job.State.OPEN);
    }

    /** A job that is open, under a title that no reader would make of any text. */
    public Job openAs(Team team, String title, String posting) {
        Job draft = draft(team, posting);
        Corrections said = new Corrections(title, null, null, null, null, null, null, null, Set.of());
        Job corrected = jobs.correct(team.admin(), draft, said, 14).orElseThrow();
        return jobs.become(team.admin(), corrected, Job.State.OPEN);
    }

    public Job become(Team team, Job job, Job.State next) {
        return jobs.become(team.admin(), job, next);
    }

    public Job draft(Team team, String posting) {
        Posting read = READER.read(CleanText.of(posting));
        return jobs.draft(team.admin(), UUID.randomUUID(), posting, read);
    }

    /** A posting of nothing but what it is asked to hold; every list empty. */
    public static Posting bare(String title, List<Posting.Block> body, Remote remote) {
        CleanText text = CleanText.of(title);
        return new Posting(
                text,
                Found.said(title),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Found.said(remote),
                List.of(),
                List.of(),
                0,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                body,
                List.of());
    }
}
