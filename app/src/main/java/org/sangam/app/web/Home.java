package org.sangam.app.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows the first page. */
@Controller
class Home {

    @GetMapping("/")
    ModelAndView show(Frame frame) {
        String title = frame.words().say("home.title");
        return new ModelAndView("web/home", "page", new HomePage(frame.titled(title)));
    }
}
