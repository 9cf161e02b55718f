package org.sangam.app.trust;

import java.util.UUID;
import java.util.stream.Stream;
import org.sangam.app.account.Accounts;
import org.sangam.app.company.Members;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Viewer;
import org.springframework.stereotype.Component;

/** Tells a team why something was decided about its job or its company: whoever posted the job, or the company's admins. */
@Component
class DecisionLetters {

    private final Jobs jobs;
    private final Members members;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress here;

    DecisionLetters(Jobs jobs, Members members, Accounts accounts, Outbox outbox, PublicAddress here) {
        this.jobs = jobs;
        this.members = members;
        this.accounts = accounts;
        this.outbox = outbox;
        this.here = here;
    }

    void tell(Report report, String why) {
        write(report, "mail.report-told", why);
    }

    void takenDown(Report report, String why) {
        write(report, "mail.report-taken-down", why);
    }

    private void write(Report report, String code, String why) {
        String link = here.of("/reports/" + report.id());
        readers(report)
                .flatMap(account -> accounts.byId(account).stream())
                .forEach(account -> outbox.put(
                        account.address(), account.words(), code, "name", report.name(), "why", why, "link", link));
    }

    private Stream<UUID> readers(Report report) {
        return switch (report.kind()) {
            case JOB -> jobs.find(new Viewer.Visitor(), report.subject()).map(Job::postedBy).stream();
            case COMPANY -> members.admins(report.company()).stream();
        };
    }
}
