package org.sangam.app.search.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.search.Browse;
import org.sangam.app.search.Browse.Listed;
import org.sangam.app.search.Browse.Spot;
import org.sangam.app.search.Choosing;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Link;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Preview;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Words;
import org.sangam.engine.place.PlaceGraph;
import org.sangam.engine.skill.SkillGraph;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Shows the jobs of a skill, a place or both, or that may be done remotely. Where too few are open for a page, the search
 * that finds those few answers instead.
 */
@Controller
class BrowseController {

    private static final int MOST_NEAR = 16;

    private final Browse browse;
    private final SearchPages pages;
    private final PublicAddress here;

    BrowseController(Browse browse, SearchPages pages, PublicAddress here) {
        this.browse = browse;
        this.pages = pages;
        this.here = here;
    }

    @GetMapping("/jobs/in/{place}")
    @OpenTo(Who.EVERYONE)
    ModelAndView in(Frame frame, @PathVariable String place) {
        return show(frame, Browse.spot(null, place, false));
    }

    @GetMapping("/jobs/skill/{skill}")
    @OpenTo(Who.EVERYONE)
    ModelAndView asking(Frame frame, @PathVariable String skill) {
        return show(frame, Browse.spot(skill, null, false));
    }

    @GetMapping("/jobs/skill/{skill}/in/{place}")
    @OpenTo(Who.EVERYONE)
    ModelAndView askingIn(Frame frame, @PathVariable String skill, @PathVariable String place) {
        return show(frame, Browse.spot(skill, place, false));
    }

    @GetMapping("/jobs/remote")
    @OpenTo(Who.EVERYONE)
    ModelAndView remote(Frame frame) {
        return show(frame, Browse.spot(null, null, true));
    }

    @GetMapping("/jobs/remote/skill/{skill}")
    @OpenTo(Who.EVERYONE)
    ModelAndView remotely(Frame frame, @PathVariable String skill) {
        return show(frame, Browse.spot(skill, null, true));
    }

    /** All pages of this kind that there are. */
    @GetMapping("/jobs/browse")
    @OpenTo(Who.EVERYONE)
    ModelAndView all(Frame frame) {
        Words words = frame.words();
        List<Listed> listed = browse.all();
        List<BrowsePage.Group> groups = new ArrayList<>();
        group(groups, words, "places", listed, spot -> spot.skill() == null && spot.place() != null);
        group(groups, words, "skills", listed, spot -> spot.place() == null && !spot.remote());
        group(groups, words, "remote", listed, Spot::remote);
        groups.addAll(bothByPlace(words, listed));
        String title = words.say("search.browse");
        Preview preview = new Preview(here.of("/jobs/browse"), title, words.say("search.browse.lede"), null);
        return new ModelAndView(
                "search/web/browse", "page", new BrowsePage(frame.titled(title).in("jobs"), preview, groups));
    }

    private static void group(
            List<BrowsePage.Group> groups,
            Words words,
            String code,
            List<Listed> listed,
            java.util.function.Predicate<Spot> of) {
        List<BrowsePage.Entry> entries = listed.stream()
                .filter(one -> of.test(one.spot()))
                .map(one -> entry(words, one))
                .toList();
        if (!entries.isEmpty()) {
            groups.add(new BrowsePage.Group(words.say("search.browse." + code), entries));
        }
    }

    /** The skills of each place, the place with the fullest page first. */
    private static List<BrowsePage.Group> bothByPlace(Words words, List<Listed> listed) {
        Map<String, List<BrowsePage.Entry>> places = new LinkedHashMap<>();
        for (Listed one : listed) {
            if (one.spot().skill() != null && one.spot().place() != null) {
                places.computeIfAbsent(
                                title(words, new Spot(null, one.spot().place(), false)), place -> new ArrayList<>())
                        .add(entry(words, one));
            }
        }
        return places.entrySet().stream()
                .map(place -> new BrowsePage.Group(place.getKey(), place.getValue()))
                .toList();
    }

    /** By what its group does not say already. */
    private static BrowsePage.Entry entry(Words words, Listed one) {
        Spot spot = one.spot();
        String label = spot.skill() != null
                ? name(spot.skill())
                : spot.place() != null
                        ? PlaceGraph.bundled().place(spot.place()).name()
                        : title(words, spot);
        return new BrowsePage.Entry(label, spot.path(), one.count());
    }

    private ModelAndView show(Frame frame, Optional<Spot> asked) {
        Spot spot = asked.orElseThrow(Problem.NOT_FOUND::refused);
        Words words = frame.words();
        String title = title(words, spot);
        SearchPage page =
                pages.of(frame, new SearchPages.Asking("", new Choosing(spot.selection(), List.of()), null, null, 1));
        if (page.count() < Browse.FEWEST) {
            View few = new RedirectView(
                    URI.create(Address.ofJobs("", spot.selection(), null).path())
                            .toString());
            return new ModelAndView(few, Map.of());
        }
        String text = words.say(
                "search.browse.description",
                "title",
                title,
                "count",
                page.count(),
                "shown",
                words.number(page.count()));
        Preview preview = new Preview(here.of(spot.path()), title, text, null);
        return new ModelAndView(
                "search/web/search",
                "page",
                page.under(new SearchPage.Heading(frame.titled(title).in("jobs"), preview, near(words, spot))));
    }

    /** Skills of the same place, places of the same skill: what a reader may want next. */
    private List<Link> near(Words words, Spot spot) {
        return browse.all().stream()
                .map(Listed::spot)
                .filter(other -> !other.equals(spot) && near(other, spot))
                .limit(MOST_NEAR)
                .map(other -> new Link(title(words, other), other.path()))
                .toList();
    }

    private static boolean near(Spot other, Spot spot) {
        boolean sameSkill = spot.skill() != null && spot.skill().equals(other.skill());
        boolean samePlace = spot.place() != null && spot.place().equals(other.place());
        boolean bothRemote = spot.remote() && other.remote();
        return sameSkill || samePlace || bothRemote;
    }

    private static String title(Words words, Spot spot) {
        String shape = (spot.remote() ? "-remote" : "")
                + (spot.skill() == null ? "" : "-skill")
                + (spot.place() == null ? "" : "-place");
        return words.say(
                "search.browse.title" + shape,
                "skill",
                name(spot.skill()),
                "place",
                spot.place() == null
                        ? ""
                        : PlaceGraph.bundled().place(spot.place()).name());
    }

    private static String name(@Nullable String skill) {
        return skill == null ? "" : SkillGraph.bundled().skill(skill).name();
    }
}
