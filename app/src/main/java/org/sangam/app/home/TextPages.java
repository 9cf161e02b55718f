package org.sangam.app.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Link;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Preview;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages that say what this is to teams, agencies and operators, who runs it, and what holds between it and its
 * readers. Ours say only what the software does; the last three the operator may write anew.
 */
@Controller
class TextPages {

    private static final int MOST_SECTIONS = 12;
    private static final int MOST_PARAGRAPHS = 9;

    private final OwnTexts own;
    private final PublicAddress here;

    TextPages(OwnTexts own, PublicAddress here) {
        this.own = own;
        this.here = here;
    }

    @GetMapping("/for-teams")
    @OpenTo(Who.EVERYONE)
    ModelAndView teams(Frame frame) {
        return page(
                frame,
                "for-teams",
                link(frame, "web.post-a-job", "/post-a-job"),
                link(frame, "web.nav.matching", "/how-matching-works"));
    }

    @GetMapping("/for-agencies")
    @OpenTo(Who.EVERYONE)
    ModelAndView agencies(Frame frame) {
        return page(frame, "for-agencies", link(frame, "text.for-agencies.act", "/sign-up/team"));
    }

    @GetMapping("/for-operators")
    @OpenTo(Who.EVERYONE)
    ModelAndView operators(Frame frame) {
        return page(frame, "for-operators", link(frame, "text.for-operators.act", "/how-matching-works"));
    }

    @GetMapping("/about")
    @OpenTo(Who.EVERYONE)
    ModelAndView about(Frame frame) {
        return page(frame, "about");
    }

    @GetMapping("/privacy")
    @OpenTo(Who.EVERYONE)
    ModelAndView privacy(Frame frame) {
        return page(frame, "privacy");
    }

    @GetMapping("/terms")
    @OpenTo(Who.EVERYONE)
    ModelAndView terms(Frame frame) {
        return page(frame, "terms");
    }

    private ModelAndView page(Frame frame, String code, Link... acts) {
        Words words = frame.words();
        String title = words.say("text." + code);
        String lede = words.say("text." + code + ".lede");
        Optional<List<TextPage.Section>> theirs = own.of(code, words);
        TextPage page = new TextPage(
                frame.titled(title),
                new Preview(here.of("/" + code), title, lede, here.of("/picture.png")),
                theirs.isPresent() ? "" : lede,
                theirs.orElseGet(() -> ours(code, words)),
                theirs.isPresent(),
                List.of(acts));
        return new ModelAndView("home/text", "page", page);
    }

    /** The sections {@code text.<code>.1}, {@code .2} and so on, each with its paragraphs {@code .1.1}, {@code .1.2}. */
    private static List<TextPage.Section> ours(String code, Words words) {
        List<TextPage.Section> sections = new ArrayList<>();
        for (int i = 1; i <= MOST_SECTIONS && words.knows("text." + code + "." + i); i++) {
            String section = "text." + code + "." + i;
            List<String> paragraphs = new ArrayList<>();
            for (int j = 1; j <= MOST_PARAGRAPHS && words.knows(section + "." + j); j++) {
                paragraphs.add(words.say(section + "." + j));
            }
            sections.add(new TextPage.Section(words.say(section), paragraphs));
        }
        return sections;
    }

    private static Link link(Frame frame, String code, String path) {
        return new Link(frame.words().say(code), path);
    }
}
