package org.sangam.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows how people and jobs are matched. */
@Controller
class HowMatchingWorks {

    @GetMapping("/how-matching-works")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Frame frame) {
        Frame titled = frame.titled(frame.words().say("matching.title")).in("matching");
        return new ModelAndView("web/matching", "page", new MatchingPage(titled));
    }
}
