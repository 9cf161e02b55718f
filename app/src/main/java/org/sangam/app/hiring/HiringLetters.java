package org.sangam.app.hiring;

import java.util.UUID;
import org.sangam.app.account.Accounts;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.job.Job;
import org.sangam.app.job.JobClosed;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells either side by mail what the other did. A letter is written in the transaction of the act it tells about, so both
 * happen or neither. What goes to a person names no job and no company: mail is read over shoulders.
 */
@Component
class HiringLetters {

    /** How many of those who wait for an answer are told that a job has closed. */
    private static final int MOST_TOLD = 2_000;

    private final Jobs jobs;
    private final Candidates candidates;
    private final Interests interests;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress here;

    HiringLetters(
            Jobs jobs,
            Candidates candidates,
            Interests interests,
            Accounts accounts,
            Outbox outbox,
            PublicAddress here) {
        this.jobs = jobs;
        this.candidates = candidates;
        this.interests = interests;
        this.accounts = accounts;
        this.outbox = outbox;
        this.here = here;
    }

    @EventListener
    void interestShown(InterestShown shown) {
        toTeam(shown.job(), "mail.interest", "/jobs/" + shown.job() + "/shortlist");
    }

    @EventListener
    void invitationAnswered(InvitationAnswered answered) {
        toTeam(answered.job(), "mail.invitation-answered", "/conversations");
    }

    @EventListener
    void invitationSent(InvitationSent sent) {
        toPerson(sent.candidate(), "mail.invitation", "/jobs/" + sent.job());
    }

    @EventListener
    void interestAnswered(InterestAnswered answered) {
        toPerson(answered.candidate(), "mail.answered", "/jobs/" + answered.job());
    }

    @EventListener
    void jobClosed(JobClosed closed) {
        if (closed.now() == Job.State.FILLED || closed.now() == Job.State.CLOSED) {
            interests
                    .waitingFor(closed.job(), MOST_TOLD)
                    .forEach(account -> to(account, "mail.job-closed", "", "/jobs/" + closed.job()));
        }
    }

    private void toTeam(UUID id, String code, String path) {
        jobs.open(id).ifPresent(job -> to(job.postedBy(), code, job.title(), path));
    }

    private void toPerson(UUID candidate, String code, String path) {
        candidates.account(candidate).ifPresent(account -> to(account, code, "", path));
    }

    private void to(UUID account, String code, String title, String path) {
        accounts.byId(account)
                .ifPresent(reader ->
                        outbox.put(reader.address(), reader.words(), code, "title", title, "link", here.of(path)));
    }
}
