package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, to everybody who may read it, on a phone, a tablet and a desk. */
class EveryPageTest {

    private static final List<Integer> WIDTHS = List.of(360, 768, 1280);
    private static final String WITHOUT_HORIZONTAL_SCROLL =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String STICKING_OUT = "() => [...document.querySelectorAll('body *')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4)"
            + ".map(e => e.tagName + '.' + e.className)";

    private static final List<Window> WINDOWS = new ArrayList<>();

    @AfterAll
    static void close() {
        WINDOWS.forEach(Window::close);
        WINDOWS.clear();
    }

    /** A path followed by "> css" is the page behind the first such link, and so on. */
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "visitor, /",
        "visitor, /jobs",
        "visitor, /jobs?q=nothing+of+that+name",
        "visitor, /jobs > .ledger h3 a",
        "visitor, /jobs/browse",
        "visitor, /jobs/remote",
        "visitor, /jobs/in/bengaluru",
        "visitor, /search-mails?q=java",
        "visitor, /companies",
        "visitor, /companies?q=hospital",
        "visitor, /companies?q=java&place=Jaisalmer&size=up-to-10",
        "visitor, /jobs?place=25+km+of+Kochi",
        "visitor, /companies/neelgiri-labs",
        "visitor, /how-matching-works",
        "visitor, /hiring-now",
        "visitor, /companies/neelgiri-labs/following",
        "visitor, /companies/neelgiri-labs/report",
        "visitor, /jobs > .ledger h3 a > .report a",
        "visitor, /for-teams",
        "visitor, /for-agencies",
        "visitor, /for-operators",
        "visitor, /about",
        "visitor, /privacy",
        "visitor, /terms",
        "visitor, /subscriptions/gone",
        "visitor, /subscriptions/end/gone",
        "visitor, /try",
        "visitor, /sign-in",
        "visitor, /sign-in/sent",
        "visitor, /sign-in/link/gone",
        "visitor, /sign-up",
        "visitor, /sign-up/person",
        "visitor, /sign-up/team",
        "visitor, /mail",
        "visitor, /looks",
        "visitor, /no/page/here",
        "candidate, /",
        "candidate, /for-you",
        "candidate, '/for-you > .acts a[href$=\"/why\"]'",
        "candidate, /jobs",
        "candidate, /jobs > .ledger h3 a",
        "candidate, /profile",
        "candidate, /resume",
        "candidate, /resume/questions",
        "candidate, /conversations",
        "candidate, /saved-jobs",
        "candidate, /account",
        "candidate, /webhooks",
        "candidate, /webhooks/new?query=q%3Djava",
        "candidate, /testimonials/own",
        "member, /",
        "member, /team/jobs",
        "member, /team/shortlists",
        "member, /jobs/new",
        "member, '/team/jobs > a[href$=\"/review\"]'",
        "member, '/team/jobs > a[href$=\"/shortlist\"]'",
        "member, '/team/jobs > a[href$=\"/shortlist\"] > a[href$=\"/received\"]'",
        "member, /conversations",
        "member, /team/company",
        "member, /account"
    })
    void page_fits_the_window_breaks_no_rule_of_access_and_asks_nobody_else(String who, String where) {
        Window window = of(who);
        window.complaints().clear();
        open(window, where);
        List<String> wrong = new ArrayList<>();
        for (int width : WIDTHS) {
            window.page().setViewportSize(width, 900);
            int over = (int) window.page().evaluate(WITHOUT_HORIZONTAL_SCROLL);
            if (over > 0) {
                wrong.add(
                        over + " px too wide at " + width + ": " + window.page().evaluate(STICKING_OUT));
            }
            if (width != 768) {
                wrong.addAll(barriers(window.page(), "at " + width));
            }
        }
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        wrong.addAll(barriers(window.page(), "in the dark"));
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        wrong.addAll(window.complaints());
        assertThat(wrong).as("%s at %s", who, window.path()).isEmpty();
    }

    private static void open(Window window, String where) {
        List<String> steps = List.of(where.split(" > "));
        window.goesTo(steps.getFirst());
        for (String link : steps.subList(1, steps.size())) {
            window.goesTo(window.find(link).first().getAttribute("href"));
        }
        assertThat(window.text()).doesNotContain("Something on our side broke");
    }

    private static List<String> barriers(Page page, String when) {
        page.evaluate("() => Promise.allSettled(document.getAnimations().map(animation => animation.finished))");
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        return violations.stream().flatMap(rule -> said(rule, when)).toList();
    }

    private static Stream<String> said(Rule rule, String when) {
        return rule.getNodes().stream()
                .limit(2)
                .map(CheckedNode::getHtml)
                .map(html -> rule.getId() + " " + when + ": " + html.substring(0, Math.min(200, html.length())));
    }

    /** One window for each who reads, as mail for signing in is sent to an address a few times an hour. */
    private static Window of(String who) {
        if (WINDOWS.isEmpty()) {
            People.market(1_000);
            WINDOWS.add(Window.visitor());
            WINDOWS.add(People.signedIn(People.MEERA));
            WINDOWS.add(drafting(People.signedIn(People.ANANYA)));
        }
        return WINDOWS.get(
                switch (who) {
                    case "visitor" -> 0;
                    case "candidate" -> 1;
                    case "member" -> 2;
                    default -> throw new IllegalArgumentException(who);
                });
    }

    private static Window drafting(Window team) {
        team.goesTo("/jobs/new");
        team.writes("The posting", Papers.POSTING).presses("Read it");
        return team;
    }
}
