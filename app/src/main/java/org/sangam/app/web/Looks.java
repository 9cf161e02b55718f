package org.sangam.app.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows every component in every state on one page, for whoever writes pages and for the tests that look at them. */
@Controller
class Looks {

    @GetMapping("/looks")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView show(Frame frame) {
        return new ModelAndView("web/looks", "page", page(frame));
    }

    /** The first page as it is when the market is full. */
    @GetMapping("/looks/home")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView home(Frame frame) {
        Words words = frame.words();
        Frame titled = frame.titled(words.say("home.title"));
        MatchCard match = LooksMatches.card();
        return new ModelAndView(
                "web/home",
                "page",
                new HomePage(
                        titled,
                        new Preview("/looks/home", titled.title(), "", null),
                        List.of(),
                        LooksJobs.quick(),
                        LooksJobs.counters(),
                        LooksJobs.days(words),
                        LooksJobs.companies(),
                        new HomePage.Example(match.fit(), match.team().lines(), 9, "/how-matching-works"),
                        List.of()));
    }

    /** What a person is told when something went wrong. */
    @GetMapping("/looks/problem")
    @OpenTo(OpenTo.Who.EVERYONE)
    ModelAndView problem(Frame frame) {
        return Problem.BUSY.page(frame);
    }

    private static LooksPage page(Frame frame) {
        Words words = frame.words();
        return new LooksPage(
                frame.titled("Looks"),
                List.of(Icon.values()),
                chips(),
                LooksMatches.fits(),
                LooksMatches.card(),
                LooksMatches.silent(),
                LooksMatches.lines(),
                LooksJobs.days(words),
                LooksJobs.companies(),
                LooksJobs.facts(words),
                LooksTexts.posting(),
                LooksTexts.resume(),
                LooksTexts.checked(),
                List.of(
                        new FieldError("pay-top", "The highest pay is below the lowest"),
                        new FieldError("answer-days", "Say by when you will answer")));
    }

    private static List<Chip> chips() {
        return List.of(
                Chip.of("PostgreSQL").with(Icon.DATABASE).as(Chip.State.MET),
                Chip.of("Kafka").with(Icon.FLOW).as(Chip.State.NEAR),
                Chip.of("Notice").as(Chip.State.UNKNOWN),
                Chip.of("Kotlin").as(Chip.State.MISSING),
                Chip.of("Payment settlement").with(Icon.RUPEE),
                Chip.of("Java"));
    }
}
