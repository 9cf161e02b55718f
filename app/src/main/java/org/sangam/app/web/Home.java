package org.sangam.app.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the first page. */
@Controller
class Home {

    @GetMapping("/")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Frame frame) {
        Frame titled = frame.titled(frame.words().say("home.title")).in("home");
        return new ModelAndView("web/home", "page", new HomePage(titled, List.of(), null, List.of(), List.of(), null));
    }
}
