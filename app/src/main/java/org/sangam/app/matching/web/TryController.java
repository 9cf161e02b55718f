package org.sangam.app.matching.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.company.Companies;
import org.sangam.app.document.Documents;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.matching.Lists;
import org.sangam.app.matching.LiveMarket;
import org.sangam.app.matching.Trials;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Link;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.engine.document.Reading;
import org.sangam.engine.market.PersonFacts;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Preferences;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A visitor tries a résumé against all open jobs, without an account. */
@Controller
class TryController {

    private static final String COOKIE = "trial";
    private static final int LONGEST_TYPED = 100_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Documents documents;
    private final Trials trials;
    private final Lists lists;
    private final LiveMarket market;
    private final FeedPages feeds;
    private final WhyPages why;
    private final Jobs jobs;
    private final Companies companies;
    private final Candidates candidates;
    private final ProfileReader reader;

    TryController(
            Documents documents,
            Trials trials,
            Lists lists,
            LiveMarket market,
            FeedPages feeds,
            WhyPages why,
            Jobs jobs,
            Companies companies,
            Candidates candidates,
            Clock clock) {
        this.reader = new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock);
        this.documents = documents;
        this.trials = trials;
        this.lists = lists;
        this.market = market;
        this.feeds = feeds;
        this.why = why;
        this.jobs = jobs;
        this.companies = companies;
        this.candidates = candidates;
    }

    @GetMapping("/try")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView ask(Frame frame) {
        return form(frame, "", List.of());
    }

    @PostMapping("/try")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView read(
            Frame frame,
            HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        MultipartFile brought = file == null || file.isEmpty() ? null : file;
        if (brought == null && words.isBlank()) {
            return refuse(frame, words, "file", frame.words().say("candidate.bring.nothing"));
        }
        if (words.length() > LONGEST_TYPED) {
            return refuse(frame, words, "words", frame.words().say("candidate.bring.too-long", "most", LONGEST_TYPED));
        }
        byte[] content = brought == null ? words.getBytes(StandardCharsets.UTF_8) : brought.getBytes();
        String name = brought == null
                ? "typed.txt"
                : Optional.ofNullable(brought.getOriginalFilename()).orElse("");
        return switch (documents.read(name, content)) {
            case Reading.Refused refused ->
                refuse(
                        frame,
                        words,
                        brought == null ? "words" : "file",
                        documents.sentence(refused.refusal(), frame.words()));
            case Reading.Read read -> {
                String secret = secret();
                trials.keep(secret, reader.read(read.document()), Preferences.UNSAID);
                response.addHeader(HttpHeaders.SET_COOKIE, cookie(secret, request.isSecure()));
                yield new ModelAndView("redirect:/try/matches");
            }
        };
    }

    @GetMapping("/try/matches")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Frame frame, @CookieValue(name = COOKIE, defaultValue = "") String secret) {
        Optional<Trials.Trial> trial = trials.find(secret);
        if (trial.isEmpty()) {
            return form(frame, "", List.of(new FieldError("file", frame.words().say("matching.try.gone.text"))));
        }
        return new ModelAndView(
                "matching/web/feed", "page", feeds.trial(frame, trial.get().profile(), lists.feed(facts(trial.get()))));
    }

    @GetMapping("/try/why/{id}")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView explain(
            Frame frame, @PathVariable UUID id, @CookieValue(name = COOKIE, defaultValue = "") String secret) {
        Trials.Trial trial = trials.find(secret).orElseThrow(Problem.NOT_FOUND::refused);
        Job job = jobs.open(id).orElseThrow(Problem.NOT_FOUND::refused);
        String company =
                companies.byId(job.company()).map(found -> found.name().text()).orElse("");
        List<Link> trail = List.of(
                new Link(frame.words().say("matching.try.title"), "/try/matches"),
                new Link(job.title(), "/jobs/" + id));
        return new ModelAndView(
                "matching/web/why",
                "page",
                why.toPerson(frame, job, company, trial.profile(), lists.explain(job, facts(trial)), trail, null));
    }

    /** After signing up: offers to keep what was tried. */
    @GetMapping("/try/keep")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView offer(Frame frame, Viewer viewer, @CookieValue(name = COOKIE, defaultValue = "") String secret) {
        if (!(viewer instanceof Viewer.Candidate person)) {
            return new ModelAndView("redirect:/sign-up/person?next=/try/keep");
        }
        if (trials.find(secret).isEmpty() || candidates.own(person).isPresent()) {
            return new ModelAndView("redirect:/resume");
        }
        Frame titled = frame.titled(frame.words().say("matching.keep.title"));
        return new ModelAndView("matching/web/keep", "page", new TryPage(titled, "", List.of()));
    }

    /** The tried résumé becomes the profile, and the trial is forgotten. */
    @PostMapping("/try/keep")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView keep(Viewer viewer, @CookieValue(name = COOKIE, defaultValue = "") String secret) {
        if (!(viewer instanceof Viewer.Candidate person)) {
            throw Problem.NOT_FOUND.refused();
        }
        Optional<Trials.Trial> trial = trials.find(secret);
        if (trial.isEmpty()) {
            return new ModelAndView("redirect:/resume");
        }
        candidates.bring(person, trial.get().profile(), null);
        trials.forget(secret);
        return new ModelAndView("redirect:/profile?saved=brought");
    }

    private PersonFacts facts(Trials.Trial trial) {
        return PersonFacts.of(trial.profile(), trial.wants(), month());
    }

    private YearMonth month() {
        return YearMonth.from(market.today());
    }

    private ModelAndView refuse(Frame frame, String typed, String field, String sentence) {
        ModelAndView page = form(frame, typed, List.of(new FieldError(field, sentence)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView form(Frame frame, String typed, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("matching.try.title"));
        return new ModelAndView("matching/web/try", "page", new TryPage(titled, typed, errors));
    }

    private static String secret() {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static String cookie(String secret, boolean secure) {
        return ResponseCookie.from(COOKIE, secret)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(Trials.KEPT_FOR)
                .build()
                .toString();
    }
}
