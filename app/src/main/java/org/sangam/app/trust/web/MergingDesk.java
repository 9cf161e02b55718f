package org.sangam.app.trust.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.trust.Merging;
import org.sangam.app.trust.Report;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an operator says that two companies are one. */
@Controller
class MergingDesk {

    private final Companies companies;
    private final Merging merging;

    MergingDesk(Companies companies, Merging merging) {
        this.companies = companies;
        this.merging = merging;
    }

    @GetMapping("/operation/companies")
    @OpenTo(Who.OPERATORS)
    ModelAndView show(Frame frame) {
        return page(frame, "", "", "", List.of());
    }

    @PostMapping("/operation/companies/mergers")
    @OpenTo(Who.OPERATORS)
    ModelAndView merge(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String gone,
            @RequestParam(defaultValue = "") String stays,
            @RequestParam(defaultValue = "") String why) {
        Optional<Company> from = company(gone);
        Optional<Company> to = company(stays);
        List<FieldError> errors = errors(frame, from, to, gone, stays, why.strip());
        if (from.isEmpty() || to.isEmpty() || !errors.isEmpty()) {
            return page(frame, gone, stays, why, errors);
        }
        merging.merge((Viewer.Operator) viewer, from.get(), to.get(), why.strip());
        return Elsewhere.at(to.get().path());
    }

    private static List<FieldError> errors(
            Frame frame, Optional<Company> from, Optional<Company> to, String gone, String stays, String why) {
        List<FieldError> errors = new ArrayList<>();
        if (from.isEmpty()) {
            errors.add(new FieldError("gone", frame.words().say("trust.merge.unknown", "given", gone)));
        }
        if (to.isEmpty()) {
            errors.add(new FieldError("stays", frame.words().say("trust.merge.unknown", "given", stays)));
        }
        if (from.isPresent()
                && to.isPresent()
                && from.get().id().equals(to.get().id())) {
            errors.add(new FieldError("stays", frame.words().say("trust.merge.same")));
        }
        if (why.isEmpty() || why.length() > Report.LONGEST) {
            errors.add(new FieldError("why", frame.words().say("trust.merge.no-why")));
        }
        return errors;
    }

    /** By its address or the last part of it. */
    private Optional<Company> company(String typed) {
        String slug = typed.strip().replaceFirst("[?#].*$", "").replaceFirst("^.*/", "");
        return companies.bySlug(slug);
    }

    private static ModelAndView page(Frame frame, String gone, String stays, String why, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("trust.merge.title")).in("operation");
        ModelAndView view =
                new ModelAndView("trust/web/merge", "page", new MergePage(titled, gone, stays, why, errors));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
