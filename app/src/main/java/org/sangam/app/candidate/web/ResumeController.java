package org.sangam.app.candidate.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.document.Documents;
import org.sangam.app.document.Files;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.engine.document.Reading;
import org.sangam.engine.document.Refusal;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.profile.Profile;
import org.sangam.engine.profile.ProfileReader;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes a résumé, as a file or as words, and gives the person's own file back. */
@Controller
class ResumeController {

    private static final int LONGEST_TYPED = 100_000;

    private final Candidates candidates;
    private final Documents documents;
    private final Files files;
    private final ProfileReader reader;

    ResumeController(Candidates candidates, Documents documents, Files files, Clock clock) {
        this.candidates = candidates;
        this.documents = documents;
        this.files = files;
        this.reader = new ProfileReader(SkillGraph.bundled(), PlaceGraph.bundled(), clock);
    }

    @GetMapping("/resume")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView ask(Frame frame, Viewer viewer) {
        if (!(viewer instanceof Viewer.Candidate person)) {
            return new ModelAndView("redirect:/try");
        }
        return form(frame, candidates.own(person).isPresent(), "", List.of());
    }

    @PostMapping("/resume")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView bring(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) MultipartFile file)
            throws IOException {
        Viewer.Candidate person = ProfileController.person(viewer);
        boolean brought = file != null && !file.isEmpty();
        if (!brought && words.isBlank()) {
            return refuse(frame, person, words, "file", frame.words().say("candidate.bring.nothing"));
        }
        if (words.length() > LONGEST_TYPED) {
            return refuse(
                    frame,
                    person,
                    words,
                    "words",
                    frame.words().say("candidate.bring.too-long", "most", LONGEST_TYPED));
        }
        byte[] content = brought ? file.getBytes() : words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String name = brought ? name(file) : "typed.txt";
        return switch (documents.read(name, content)) {
            case Reading.Refused refused
            when brought && refused.refusal() == Refusal.NO_TEXT -> {
                Profile before = candidates.own(person).map(Candidate::reading).orElse(Profile.UNREAD);
                candidates.bring(person, before, new Candidate.ResumeFile(files.keep(content), name));
                yield new ModelAndView("redirect:/resume/questions");
            }
            case Reading.Refused refused ->
                refuse(
                        frame,
                        person,
                        words,
                        brought ? "file" : "words",
                        documents.sentence(refused.refusal(), frame.words()));
            case Reading.Read read -> {
                Candidate.ResumeFile kept = brought ? new Candidate.ResumeFile(files.keep(content), name) : null;
                candidates.bring(person, reader.read(read.document()), kept);
                yield new ModelAndView("redirect:/profile?saved=brought");
            }
        };
    }

    /** The person's own file, as a download and never shown inline. */
    @GetMapping("/resume/file")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ResponseEntity<byte[]> download(Viewer viewer) {
        Candidate self = candidates.own(ProfileController.person(viewer)).orElseThrow(Problem.NOT_FOUND::refused);
        if (self.resume() == null) {
            throw Problem.NOT_FOUND.refused();
        }
        byte[] content = files.find(self.resume().hash()).orElseThrow(Problem.NOT_FOUND::refused);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(self.resume().name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(content);
    }

    private ModelAndView refuse(Frame frame, Viewer.Candidate person, String typed, String field, String sentence) {
        ModelAndView page =
                form(frame, candidates.own(person).isPresent(), typed, List.of(new FieldError(field, sentence)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView form(Frame frame, boolean again, String typed, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("candidate.bring.title")).in("profile");
        return new ModelAndView("candidate/web/bring", "page", new BringPage(titled, again, typed, errors));
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        String plain = name == null ? "" : name.replaceAll("[\\p{Cntrl}\\\\/]", "_");
        return plain.substring(0, Math.min(200, plain.length()));
    }
}
