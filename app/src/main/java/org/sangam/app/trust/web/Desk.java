package org.sangam.app.trust.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.trust.Audit;
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

/** Where an operator reads what was reported and decides it, with a reason that both sides read. */
@Controller
class Desk {

    private static final int AUDITED = 50;

    private final Reports reports;
    private final Audit audit;

    Desk(Reports reports, Audit audit) {
        this.reports = reports;
        this.audit = audit;
    }

    @GetMapping("/operation/reports")
    @OpenTo(Who.OPERATORS)
    ModelAndView show(Frame frame, @RequestParam(defaultValue = "false") boolean decided) {
        return page(frame, decided, null, List.of());
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
            String sentence = frame.words().say("trust.desk.no-why");
            return page(frame, false, id, List.of(new FieldError("why-" + id, sentence)));
        }
        reports.decide((Viewer.Operator) viewer, report, outcome, said);
        return Elsewhere.at("/operation/reports?decided=true");
    }

    private ModelAndView page(Frame frame, boolean done, @Nullable UUID wrong, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("trust.desk.title")).in("reports");
        DeskPage page = new DeskPage(
                titled, reports.waiting(), reports.countWaiting(), audit.newest(AUDITED), done, wrong, errors);
        ModelAndView view = new ModelAndView("trust/web/desk", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
