package org.sangam.app.matching.web;

import java.util.Arrays;
import java.util.List;
import org.sangam.app.matching.JobPrices;
import org.sangam.app.matching.MarketStanding;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the market stands, and at what pace everybody's lists are drawn anew. */
@Controller
class MarketController {

    private final MarketStanding standing;

    MarketController(MarketStanding standing) {
        this.standing = standing;
    }

    @GetMapping("/operation/market")
    @OpenTo(OpenTo.Who.OPERATORS)
    ModelAndView show(Frame frame, @RequestParam(defaultValue = "false") boolean changed) {
        Words words = frame.words();
        MarketStanding.Of now = standing.now();
        MarketPage page = new MarketPage(
                frame.titled(words.say("matching.market.title")).in("operation"),
                market(now, words),
                lists(now, words),
                paces(now.lists().pace(), words),
                changed);
        return new ModelAndView("matching/web/market", "page", page);
    }

    @PostMapping("/operation/market/pace")
    @OpenTo(OpenTo.Who.OPERATORS)
    ModelAndView pace(@RequestParam JobPrices.Pace pace) {
        standing.go(pace);
        return Elsewhere.at("/operation/market?changed=true");
    }

    private static List<MarketPage.Said> market(MarketStanding.Of now, Words words) {
        return List.of(
                said("in-it", words.say("matching.market.in-it.is", "people", now.people(), "jobs", now.jobs()), words),
                said(
                        "start",
                        words.say(
                                now.fromFile() ? "matching.market.start.file" : "matching.market.start.database",
                                "millis",
                                now.millis()),
                        words),
                said(
                        "encoder",
                        words.say("matching.market.encoder." + now.titles().state()),
                        words),
                said(
                        "titles",
                        words.say(
                                "matching.market.titles.is",
                                "known",
                                now.titles().known(),
                                "most",
                                now.titles().most(),
                                "waiting",
                                now.titles().waiting()),
                        words),
                said("weights", words.say("matching.market.weights." + now.fitted(), "version", now.weights()), words));
    }

    private static List<MarketPage.Said> lists(MarketStanding.Of now, Words words) {
        MarketStanding.Lists lists = now.lists();
        return List.of(
                said("pace", words.say("matching.market.pace." + lists.pace()), words),
                said(
                        "round",
                        words.say("matching.market.round.is", "drawn", lists.drawn(), "people", now.people()),
                        words),
                said("rate", rate(lists, words), words),
                said(
                        "prices",
                        words.say(
                                lists.on() ? "matching.market.prices.on" : "matching.market.prices.off",
                                "priced",
                                lists.priced()),
                        words));
    }

    private static String rate(MarketStanding.Lists lists, Words words) {
        Long rate = lists.perMinute();
        Double hours = lists.hours();
        return rate == null || hours == null
                ? words.say("matching.market.rate.none")
                : words.say("matching.market.rate.is", "rate", rate, "hours", hours);
    }

    private static List<MarketPage.Pace> paces(JobPrices.Pace now, Words words) {
        return Arrays.stream(JobPrices.Pace.values())
                .filter(pace -> pace != now)
                .map(pace -> new MarketPage.Pace(pace.name(), words.say("matching.market.go." + pace)))
                .toList();
    }

    private static MarketPage.Said said(String what, String value, Words words) {
        return new MarketPage.Said(words.say("matching.market." + what), value);
    }
}
