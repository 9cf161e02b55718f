package org.sangam.app.trust.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.job.Holds;
import org.sangam.app.job.Holds.Hold;
import org.sangam.app.trust.Audit;
import org.sangam.app.trust.Held;
import org.sangam.app.trust.Report;
import org.sangam.app.trust.Reports;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an operator reads what was reported and what the check holds, and decides it with a reason that both sides read. */
@Controller
class Desk {

    private static final int AUDITED = 50;

    private final Reports reports;
    private final Holds holds;
    private final Held held;
    private final Audit audit;

    Desk(Reports reports, Holds holds, Held held, Audit audit) {
        this.reports = reports;
        this.holds = holds;
        this.held = held;
        this.audit = audit;
    }

    @GetMapping("/operation/reports")
    @OpenTo(Who.OPERATORS)
    ModelAndView show(Frame frame, Viewer viewer, @RequestParam(defaultValue = "false") boolean decided) {
        return page(frame, (Viewer.Operator) viewer, decided, null, List.of());
    }

    /** Lets a held job open or sends it back. */
    @PostMapping("/operation/holds/{id}/decision")
    @OpenTo(Who.OPERATORS)
    ModelAndView release(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Boolean release,
            @RequestParam(defaultValue = "") String why) {
        Viewer.Operator operator = (Viewer.Operator) viewer;
        Hold hold = holds.byId(operator, id).orElseThrow(Problem.NOT_FOUND::refused);
        String said = why.strip();
        if (release == null || said.isEmpty() || said.length() > Holds.LONGEST_WHY) {
            return page(frame, operator, false, id, List.of(missing(frame, id)));
        }
        held.decide(operator, hold, release, said);
        return Elsewhere.at("/operation/reports?decided=true");
    }

    @PostMapping("/operation/reports/{id}/decision")
    @OpenTo(Who.OPERATORS)
    ModelAndView decide(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) Report.@Nullable Outcome outcome,
            @RequestParam(defaultValue = "") String why) {
        Report report = reports.byId(id).orElseThrow(Problem.NOT_FOUND::refused);
        String said = why.strip();
        if (outcome == null || said.isEmpty() || said.length() > Report.LONGEST) {
            return page(frame, (Viewer.Operator) viewer, false, id, List.of(missing(frame, id)));
        }
        reports.decide((Viewer.Operator) viewer, report, outcome, said);
        return Elsewhere.at("/operation/reports?decided=true");
    }

    private static FieldError missing(Frame frame, UUID id) {
        return new FieldError("why-" + id, frame.words().say("trust.desk.no-why"));
    }

    private ModelAndView page(
            Frame frame, Viewer.Operator viewer, boolean done, @Nullable UUID wrong, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("trust.desk.title")).in("reports");
        DeskPage page = new DeskPage(
                titled,
                HeldJob.of(holds.waiting(viewer), held, frame.words()),
                reports.waiting(),
                reports.countWaiting() + holds.countWaiting(viewer),
                audit.newest(AUDITED),
                done,
                wrong,
                errors);
        ModelAndView view = new ModelAndView("trust/web/desk", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
