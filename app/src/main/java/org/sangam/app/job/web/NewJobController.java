package org.sangam.app.job.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sangam.app.document.Documents;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.NewId;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.engine.document.Reading;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.posting.PayRanges;
import org.sangam.engine.posting.Posting;
import org.sangam.engine.posting.PostingReader;
import org.sangam.engine.skill.SkillGraph;
import org.sangam.engine.text.CleanText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a posting as somebody has it, pasted or as a file, and makes drafts of it. */
@Controller
class NewJobController {

    private static final int SHORTEST = 30;
    private static final int LONGEST = 100_000;

    private static final Pattern JURISDICTION = Pattern.compile("[A-Za-z]{2}(?:-[A-Za-z0-9]{1,3})?");

    /** How many drafts one paste makes at most. */
    private static final int MOST_DRAFTS = 20;

    private final Jobs jobs;
    private final Documents documents;
    private final Clock clock;
    private final PostingReader reader;

    /**
     * @param jurisdiction where this marketplace is run, which decides whether a posting has to name its pay; blank for
     *     nowhere in particular
     */
    NewJobController(
            Jobs jobs, Documents documents, Clock clock, @Value("${sangam.jurisdiction:}") String jurisdiction) {
        this.jobs = jobs;
        this.documents = documents;
        this.clock = clock;
        this.reader = new PostingReader(SkillGraph.bundled(), PlaceGraph.bundled(), payIsWanted(jurisdiction));
    }

    private static boolean payIsWanted(String jurisdictions) {
        List<String> codes = Arrays.stream(jurisdictions.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        codes.stream()
                .filter(code -> !JURISDICTION.matcher(code).matches())
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("sangam.jurisdiction is \"" + code
                            + "\"; wanted is a code such as IN or US-NY, or several with commas between them.");
                });
        return codes.stream().anyMatch(PayRanges::areWantedIn);
    }

    @GetMapping("/jobs/new")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView ask(Frame frame, Viewer viewer) {
        if (!(viewer instanceof Viewer.Member)) {
            return new ModelAndView("redirect:/sign-up/team?next=/jobs/new");
        }
        return form(frame, NewId.now(clock), "", List.of());
    }

    @PostMapping("/jobs/drafts")
    @OpenTo(OpenTo.Who.TEAMS)
    ModelAndView read(
            Frame frame,
            Viewer viewer,
            @RequestParam UUID key,
            @RequestParam(defaultValue = "") String posting,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        if (!(viewer instanceof Viewer.Member member)) {
            throw Problem.NOT_FOUND.refused();
        }
        boolean brought = file != null && !file.isEmpty();
        if (brought) {
            return switch (documents.read(name(file), file.getBytes())) {
                case Reading.Refused refused ->
                    refuse(frame, key, posting, "file", documents.sentence(refused.refusal(), frame.words()));
                case Reading.Read read ->
                    drafts(frame, member, key, posting, read.document().text());
            };
        }
        return drafts(
                frame,
                member,
                key,
                posting,
                CleanText.of(posting.substring(0, Math.min(posting.length(), LONGEST + 1))));
    }

    private ModelAndView drafts(Frame frame, Viewer.Member member, UUID key, String typed, CleanText text) {
        int length = text.value().strip().length();
        if (length < SHORTEST) {
            return refuse(frame, key, typed, "posting", frame.words().say("job.new.too-short", "count", length));
        }
        if (length > LONGEST) {
            return refuse(frame, key, typed, "posting", frame.words().say("job.new.too-long", "most", LONGEST));
        }
        List<Posting> readings =
                reader.readAll(text).stream().limit(MOST_DRAFTS).toList();
        List<Job> made = new java.util.ArrayList<>();
        for (Posting reading : readings) {
            String source = reading.text().value();
            made.add(jobs.draft(member, draftId(member, key, made.size(), source), source, reading));
        }
        return new ModelAndView(
                made.size() == 1
                        ? "redirect:/jobs/" + made.getFirst().id() + "/review"
                        : "redirect:/team/jobs?made=" + made.size());
    }

    /**
     * The same for the same form with the same words, so that sending it twice makes one draft; another for other words,
     * so that going back and writing more loses nothing, and for another team, so that a key tells nothing.
     */
    private static UUID draftId(Viewer.Member member, UUID key, int number, String source) {
        String of = member.company() + "/" + key + "/" + number + "/" + source;
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView refuse(Frame frame, UUID key, String typed, String field, String sentence) {
        ModelAndView page = form(frame, key, typed, List.of(new FieldError(field, sentence)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView form(Frame frame, UUID key, String typed, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("job.new.title")).in("team-jobs");
        return new ModelAndView("job/web/new-job", "page", new NewJobPage(titled, key, typed, errors));
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }
}
