package org.sangam.app.sample.web;

import org.sangam.app.sample.SampleLoading;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.SampleNotice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The one act that takes the sample market away. */
@Controller
class OperationController {

    private final SampleLoading sample;
    private final SampleNotice notice;

    OperationController(SampleLoading sample, SampleNotice notice) {
        this.sample = sample;
        this.notice = notice;
    }

    @GetMapping("/operation")
    @OpenTo(OpenTo.Who.OPERATORS)
    ModelAndView show(Frame frame, @RequestParam(defaultValue = "false") boolean removed) {
        Frame titled = frame.titled(frame.words().say("sample.operation")).in("operation");
        return new ModelAndView("sample/web/operation", "page", new OperationPage(titled, notice.shown(), removed));
    }

    @PostMapping("/operation/sample/removal")
    @OpenTo(OpenTo.Who.OPERATORS)
    ModelAndView remove() {
        sample.remove();
        return new ModelAndView("redirect:/operation?removed=true");
    }
}
