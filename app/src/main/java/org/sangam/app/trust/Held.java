package org.sangam.app.trust;

import java.util.UUID;
import org.sangam.app.account.Accounts;
import org.sangam.app.company.Companies;
import org.sangam.app.job.Holds;
import org.sangam.app.job.Holds.Hold;
import org.sangam.app.job.Job;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about jobs that the check holds: notes it in the audit, and tells whoever asked. */
@Component
public class Held {

    private static final int LONGEST_SUBJECT = 300;

    private final Holds holds;
    private final Companies companies;
    private final Audit audit;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress here;

    Held(Holds holds, Companies companies, Audit audit, Accounts accounts, Outbox outbox, PublicAddress here) {
        this.holds = holds;
        this.companies = companies;
        this.audit = audit;
        this.accounts = accounts;
        this.outbox = outbox;
        this.here = here;
    }

    /** The job and its company, as the desk and letters call it. */
    public String name(Job job) {
        String company = companies.byId(job.company()).orElseThrow().name().text();
        String name = job.title() + ", " + company;
        return name.length() <= LONGEST_SUBJECT ? name : name.substring(0, LONGEST_SUBJECT - 1) + "…";
    }

    /** A second decision about the same question changes nothing and writes nothing. */
    @Transactional
    public void decide(Viewer.Operator by, Hold hold, boolean release, String why) {
        if (!holds.decide(by, hold, release, why)) {
            return;
        }
        String name = name(hold.job());
        audit.note(by, release ? "job.released" : "job.sent_back", name, why);
        tell(
                hold.askedBy(),
                release ? "mail.hold-released" : "mail.hold-returned",
                name,
                why,
                here.of("/jobs/" + hold.job().id() + (release ? "" : "/review")));
    }

    private void tell(UUID account, String code, String name, String why, String link) {
        accounts.byId(account)
                .ifPresent(reader ->
                        outbox.put(reader.address(), reader.words(), code, "name", name, "why", why, "link", link));
    }
}
