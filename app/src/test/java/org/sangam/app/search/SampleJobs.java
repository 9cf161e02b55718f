package org.sangam.app.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sangam.app.account.Account;
import org.sangam.app.account.Accounts;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.Members;
import org.sangam.app.job.Corrections;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.sample.SampleCompany;
import org.sangam.app.sample.SampleMarket;
import org.sangam.app.sample.SamplePosting;
import org.sangam.app.web.NewId;
import org.sangam.app.web.Viewer;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;

/**
 * Opens the jobs of the sample market, each read from its posting and its draft corrected where the reading differs, and
 * remembers which posting each job came from.
 */
final class SampleJobs {

    private static final SampleMarket MARKET = SampleMarket.on(LocalDate.of(2026, 11, 23));

    private final Accounts accounts;
    private final Companies companies;
    private final Members members;
    private final Jobs jobs;
    private final Map<UUID, SamplePosting> postings = new LinkedHashMap<>();

    SampleJobs(Accounts accounts, Companies companies, Members members, Jobs jobs) {
        this.accounts = accounts;
        this.companies = companies;
        this.members = members;
        this.jobs = jobs;
    }

    /** The postings by the ids of their jobs. */
    Map<UUID, SamplePosting> opened() {
        if (postings.isEmpty()) {
            PostingReader reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled());
            Map<String, Viewer.Member> posters = new HashMap<>();
            MARKET.companies().forEach(company -> posters.put(company.key(), poster(company)));
            for (SamplePosting posting : MARKET.postings()) {
                Viewer.Member by = java.util.Objects.requireNonNull(posters.get(posting.company()));
                postings.put(open(posting, by, reader.read(CleanText.of(posting.text()))), posting);
            }
        }
        return postings;
    }

    static SampleMarket market() {
        return MARKET;
    }

    private Viewer.Member poster(SampleCompany sample) {
        Company company = companies.found(sample.details());
        SampleCompany.Member first = sample.team().getFirst();
        Account account = accounts.open(Account.Kind.TEAM, new MailAddress(first.mailAt(sample.site())), first.name())
                .orElseThrow();
        members.join(account.id(), company.id(), Viewer.Role.ADMIN, first.name(), first.title(), true);
        return new Viewer.Member(account.id(), company.id(), Viewer.Role.ADMIN, first.name());
    }

    private UUID open(SamplePosting sample, Viewer.Member by, Posting reading) {
        Job draft = jobs.draft(by, NewId.now(Clock.systemUTC()), sample.text(), reading);
        boolean same = reading.title() != null && reading.title().value().equals(sample.title());
        Corrections titled = new Corrections(
                same ? null : sample.title(),
                sample.truth().experience(),
                sample.truth().pay(),
                sample.truth().places().stream()
                        .flatMap(name -> PlaceGraph.bundled().named(name).stream())
                        .toList(),
                sample.truth().remote(),
                null,
                null,
                null,
                java.util.Set.of());
        Job ready = jobs.correct(by, draft, titled, sample.answerDays()).orElseThrow();
        return jobs.become(by, ready, Job.State.OPEN).id();
    }
}
