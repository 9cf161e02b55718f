package org.sangam.app.trust.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Limit;
import org.sangam.app.account.Limits;
import org.sangam.app.account.Peer;
import org.sangam.app.trust.Report;
import org.sangam.app.trust.Reports;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.NewId;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets anybody say what is wrong with a job or a company, without an account and without a puzzle: what holds back a flood
 * is how often one peer may. What became of a report stands at an address that only whoever sent it knows.
 */
@Controller
class Reporting {

    private final Subjects subjects;
    private final Reports reports;
    private final Limits limits;
    private final Clock clock;

    Reporting(Subjects subjects, Reports reports, Limits limits, Clock clock) {
        this.subjects = subjects;
        this.reports = reports;
        this.limits = limits;
        this.clock = clock;
    }

    @GetMapping("/jobs/{id}/report")
    @OpenTo(Who.EVERYONE)
    ModelAndView ofJob(Frame frame, @PathVariable UUID id) {
        return form(frame, subjects.job(id), ReportForm.empty(NewId.now(clock)), List.of());
    }

    @PostMapping("/jobs/{id}/report")
    @OpenTo(Who.EVERYONE)
    ModelAndView fileOfJob(HttpServletRequest request, Frame frame, @PathVariable UUID id, ReportForm form) {
        return file(request, frame, subjects.job(id), form);
    }

    @GetMapping("/companies/{slug}/report")
    @OpenTo(Who.EVERYONE)
    ModelAndView ofCompany(Frame frame, @PathVariable String slug) {
        return form(frame, subjects.company(slug), ReportForm.empty(NewId.now(clock)), List.of());
    }

    @PostMapping("/companies/{slug}/report")
    @OpenTo(Who.EVERYONE)
    ModelAndView fileOfCompany(HttpServletRequest request, Frame frame, @PathVariable String slug, ReportForm form) {
        return file(request, frame, subjects.company(slug), form);
    }

    /** @param filed whether it was just sent */
    @GetMapping("/reports/{id}")
    @OpenTo(Who.EVERYONE)
    ModelAndView outcome(Frame frame, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean filed) {
        Report report = reports.byId(id).orElseThrow(Problem.NOT_FOUND::refused);
        Frame titled = frame.titled(frame.words().say("trust.outcome.title"));
        return new ModelAndView("trust/web/outcome", "page", new OutcomePage(titled, report, filed));
    }

    private ModelAndView file(HttpServletRequest request, Frame frame, Subjects.Subject subject, ReportForm form) {
        Report.Reason reason = form.reason();
        UUID id = form.report();
        List<FieldError> errors = errors(form, frame);
        if (id == null || reason == null || !errors.isEmpty()) {
            return form(frame, subject, form, errors);
        }
        if (limits.ask(Limit.REPORT_FROM_PEER, Peer.of(request).text()).isPresent()) {
            throw Problem.TOO_MANY.refused();
        }
        reports.file(new Report(
                id,
                subject.kind(),
                subject.id(),
                subject.company(),
                subject.name(),
                reason,
                form.said(),
                clock.instant(),
                null));
        return Elsewhere.at("/reports/" + id + "?filed=true");
    }

    private static List<FieldError> errors(ReportForm form, Frame frame) {
        List<FieldError> errors = new ArrayList<>();
        if (form.reason() == null) {
            errors.add(new FieldError("reason-MONEY", frame.words().say("trust.report.no-reason")));
        }
        int length = form.said().length();
        if (length > Report.LONGEST) {
            errors.add(new FieldError(
                    "words", frame.words().say("trust.report.too-long", "given", length, "most", Report.LONGEST)));
        }
        if (form.reason() == Report.Reason.OTHER && length == 0) {
            errors.add(new FieldError("words", frame.words().say("trust.report.no-words")));
        }
        return errors;
    }

    private static ModelAndView form(Frame frame, Subjects.Subject subject, ReportForm form, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("trust.report.title." + subject.kind()));
        ModelAndView page = new ModelAndView("trust/web/report", "page", new ReportPage(titled, subject, form, errors));
        page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /**
     * What the form brings.
     *
     * @param report the id of the report it makes, so that sending it twice makes one
     * @param reason null for none chosen
     */
    record ReportForm(
            @Nullable UUID report,
            Report.@Nullable Reason reason,
            @Nullable String words) {

        static ReportForm empty(UUID id) {
            return new ReportForm(id, null, null);
        }

        String said() {
            return words == null ? "" : words.strip();
        }
    }
}
