package org.sangam.app.home;

import gg.jte.Content;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.job.JobLines;
import org.sangam.app.job.JobSummary;
import org.sangam.app.job.Jobs;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.CompanyLine;
import org.sangam.app.web.Frame;
import org.sangam.app.web.HomePage;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Preview;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the first page. */
@Controller
class Home {

    private static final int NEWEST = 20;
    private static final int HIRING = 8;

    private final Counts counts;
    private final Jobs jobs;
    private final JobLines lines;
    private final Companies companies;
    private final AnswerRecord answers;
    private final List<PagePart<Viewer>> own;
    private final QuickSearches quick;
    private final PublicAddress here;
    private final Clock clock;

    Home(
            Counts counts,
            Jobs jobs,
            JobLines lines,
            Companies companies,
            AnswerRecord answers,
            List<PagePart<Viewer>> own,
            QuickSearches quick,
            PublicAddress here,
            Clock clock) {
        this.counts = counts;
        this.jobs = jobs;
        this.lines = lines;
        this.companies = companies;
        this.answers = answers;
        this.own = own;
        this.quick = quick;
        this.here = here;
        this.clock = clock;
    }

    @GetMapping("/")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Frame frame) {
        Words words = frame.words();
        List<JobSummary> newest = jobs.newest(NEWEST);
        Frame titled = frame.titled(words.say("home.title")).in("home");
        HomePage page = new HomePage(
                titled,
                new Preview(
                        here.of("/"), words.say("home.title"), words.say("home.description"), here.of("/picture.png")),
                parts(titled, PagePart.Slot.MAIN),
                quick.in(words),
                counts.now(),
                lines.byDay(newest, words, Words.date(clock.instant())),
                hiring(newest, words),
                null,
                parts(titled, PagePart.Slot.FOOT));
        return new ModelAndView("web/home", "page", page);
    }

    private List<Content> parts(Frame frame, PagePart.Slot slot) {
        return own.stream()
                .filter(part -> part.slot() == slot)
                .flatMap(part -> part.on(frame, frame.viewer()).stream())
                .toList();
    }

    /** The companies of the newest jobs, each once, with how they answer. */
    private List<CompanyLine> hiring(List<JobSummary> newest, Words words) {
        Map<UUID, Long> open = jobs.countOpenBy(newest.stream()
                .map(JobSummary::company)
                .distinct()
                .limit(HIRING)
                .toList());
        Map<UUID, Company> byId =
                companies.byIds(open.keySet()).stream().collect(Collectors.toMap(Company::id, Function.identity()));
        List<CompanyLine> hiring = new ArrayList<>();
        new LinkedHashMap<>(open).forEach((id, count) -> {
            Company company = byId.get(id);
            if (company != null) {
                hiring.add(line(company, count, words));
            }
        });
        return hiring;
    }

    private CompanyLine line(Company company, long open, Words words) {
        AnswerRecord.Of record = answers.of(company.id());
        String jobsOpen = words.say("home.hiring.jobs", "count", open);
        String kept = record.known() && record.days() != null
                ? words.say("home.hiring.answers", "percent", record.percent(), "days", record.days())
                : words.say("home.hiring.new");
        return new CompanyLine(
                company.path(), company.name().text(), JobLines.mark(company), company.line(), jobsOpen + " " + kept);
    }
}
