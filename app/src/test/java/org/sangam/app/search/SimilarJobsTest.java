package org.sangam.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Browser;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Members;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.sample.SamplePosting;
import org.sangam.app.web.Viewer;
import org.sangam.engine.market.YearlyPay;
import org.sangam.engine.place.Place;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.Experience;
import org.sangam.engine.posting.Remote;
import org.sangam.engine.text.Found;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules of similar jobs, held over the whole sample market. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "sangam.market=similar-jobs")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarJobsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Companies companies;

    @Autowired
    private Members members;

    @Autowired
    private Jobs jobs;

    @Autowired
    private SimilarJobs similar;

    private Map<UUID, SamplePosting> postings = Map.of();

    @BeforeAll
    void openTheMarket() {
        postings = new SampleJobs(accounts, companies, members, jobs).opened();
    }

    @Test
    void years_overlap_pay_is_within_half_and_double_and_places_are_near() {
        List<String> broken = new ArrayList<>();
        int pairs = 0;
        for (UUID id : postings.keySet()) {
            Job job = jobs.open(id).orElseThrow();
            for (UUID other : to(job)) {
                Job like = jobs.open(other).orElseThrow();
                pairs++;
                if (!yearsOverlap(job, like) || !payIsNear(job, like) || !placesAreNear(job, like)) {
                    broken.add(job.title() + " and " + like.title());
                }
            }
        }

        assertThat(broken).isEmpty();
        assertThat(pairs).isGreaterThan(250);
    }

    @Test
    void many_employers_stand_side_by_side() {
        int shown = 0;
        int employers = 0;
        for (UUID id : postings.keySet()) {
            List<UUID> alike = to(jobs.open(id).orElseThrow());
            Set<String> companies = new HashSet<>();
            alike.forEach(other ->
                    companies.add(Objects.requireNonNull(postings.get(other)).company()));
            assertThat(companies.size()).isGreaterThanOrEqualTo((int) Math.ceil(.4 * alike.size()));
            shown += alike.size();
            employers += companies.size();
        }

        assertThat(employers).isGreaterThan(shown * 4 / 10);
    }

    @Test
    void closed_job_answers_gone_and_still_leads_to_others() {
        UUID id = postings.keySet().stream()
                .filter(job -> to(jobs.open(job).orElseThrow()).size() > 2)
                .findFirst()
                .orElseThrow();
        Job job = jobs.open(id).orElseThrow();
        String other = "/jobs/" + to(job).getFirst();
        Viewer.Member poster = new Viewer.Member(job.postedBy(), job.company(), Viewer.Role.ADMIN, "");
        jobs.become(poster, job, Job.State.CLOSED);

        Browser.Answer page = new Browser(port).get("/jobs/" + id);

        assertThat(page.status()).isEqualTo(410);
        assertThat(page.body()).contains("Similar jobs", other, "Read it here");
        assertThat(new Browser(port).get("/jobs?q=" + job.title().split(" ")[0]).body())
                .doesNotContain("/jobs/" + id);
        jobs.become(poster, jobs.find(poster, id).orElseThrow(), Job.State.OPEN);
    }

    private List<UUID> to(Job job) {
        return similar.to(job, companies.byId(job.company()).orElseThrow());
    }

    private static boolean yearsOverlap(Job one, Job other) {
        if (one.posting().experience() == null || other.posting().experience() == null) {
            return true;
        }
        Experience a = one.posting().experience().value();
        Experience b = other.posting().experience().value();
        return a.minMonths() <= Objects.requireNonNullElse(b.maxMonths(), 999)
                && b.minMonths() <= Objects.requireNonNullElse(a.maxMonths(), 999);
    }

    private static boolean payIsNear(Job one, Job other) {
        Optional<YearlyPay> a = Optional.ofNullable(one.posting().pay()).flatMap(pay -> YearlyPay.of(pay.value()));
        Optional<YearlyPay> b = Optional.ofNullable(other.posting().pay()).flatMap(pay -> YearlyPay.of(pay.value()));
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        double times = middle(a.get()) / middle(b.get());
        return a.get().currency().equals(b.get().currency()) && times >= .499 && times <= 2.004;
    }

    /** Remote, not stated, or in one state or metropolitan region. */
    private static boolean placesAreNear(Job one, Job other) {
        boolean remote = other.posting().remote().value() == Remote.ONLY
                || other.posting().remote().value() == Remote.OKAY
                || one.posting().remote().value() == Remote.ONLY;
        List<Place> from = one.posting().places().stream().map(Found::value).toList();
        List<Place> to = other.posting().places().stream().map(Found::value).toList();
        return remote
                || from.isEmpty()
                || to.isEmpty()
                || from.stream().anyMatch(a -> to.stream().anyMatch(b -> near(a, b)));
    }

    private static boolean near(Place a, Place b) {
        PlaceGraph graph = PlaceGraph.bundled();
        return graph.kilometres(a.id(), b.id()) < 80
                || graph.places().stream()
                        .filter(place -> place.kind() == Place.Kind.STATE)
                        .anyMatch(state -> graph.within(a.id(), state.id()) && graph.within(b.id(), state.id()));
    }

    private static double middle(YearlyPay pay) {
        return (pay.min() + (double) pay.max()) / 2;
    }
}
