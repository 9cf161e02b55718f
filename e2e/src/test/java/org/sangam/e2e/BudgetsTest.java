package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a public page may cost a reader on a slow phone, and how it bears a reader's own ways: a first visit in both
 * languages, a processor four times slower, four times larger letters, paper, forced colours, no motion.
 */
@Tag("long")
class BudgetsTest {

    /** Bytes over the line before the first view stands, with style, script and fonts, without pictures. */
    private static final int MOST_BYTES = 60_000;

    private static final int MOST_REQUESTS = 8;
    private static final double LARGEST_PAINT = 1_000;
    private static final int SLOWER = 4;

    private static final String WATCH = """
        window.seen = { paint: 0, shift: 0 };
        new PerformanceObserver(list => list.getEntries().forEach(e => window.seen.paint = e.startTime))
            .observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver(list => list.getEntries().forEach(e => window.seen.shift += e.value))
            .observe({ type: 'layout-shift', buffered: true });
        """;
    private static final String COST = """
        () => {
          const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
          const paid = all.filter(e => e.initiatorType !== 'img');
          return { bytes: paid.reduce((sum, e) => sum + e.transferSize, 0), requests: all.length,
                   paint: window.seen.paint, shift: window.seen.shift };
        }\
        """;
    private static final String TOO_WIDE =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String STILL_MOVING = "() => document.getAnimations().length";
    private static final String UNSEEN_BUTTONS = """
        () => [...document.querySelectorAll('main .button')]
          .filter(b => b.offsetParent && parseFloat(getComputedStyle(b).borderTopWidth) === 0).length\
        """;

    /** A path followed by "> css" is the page behind the first such link. */
    static List<String> pages() {
        return List.of(
                "/",
                "/jobs",
                "/jobs > .ledger h3 a",
                "/jobs > .ledger h3 a > .report a",
                "/companies",
                "/companies/neelgiri-labs",
                "/companies/neelgiri-labs/following",
                "/hiring-now",
                "/how-matching-works",
                "/for-teams",
                "/for-agencies",
                "/for-operators",
                "/about",
                "/privacy",
                "/terms",
                "/sign-in",
                "/no/page/here");
    }

    @BeforeAll
    static void fill() {
        People.market(200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void first_visit_stays_within_its_budget_in_both_languages(String where) {
        String path = found(where);
        List<String> over = new ArrayList<>();
        for (String language : List.of("en-IN", "hi-IN")) {
            Cost warm = visit(path, language);
            Cost cost = warm.paint() > LARGEST_PAINT ? visit(path, language) : warm;
            over.addAll(cost.over(language));
        }
        assertThat(over).as(path).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_bears_large_letters_paper_forced_colours_and_no_motion(String where) {
        String path = found(where);
        List<String> wrong = new ArrayList<>();
        try (Window window = new Window(Browsers.visitor(320, 640))) {
            Page page = window.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            window.goesTo(path);
            note(wrong, page, TOO_WIDE, "px too wide at 400 % (320 px of 1280)");
            note(wrong, page, STILL_MOVING, "things move though motion is unwanted");
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            note(wrong, page, UNSEEN_BUTTONS, "buttons without an edge in forced colours");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setMedia(Media.PRINT)
                    .setForcedColors(ForcedColors.NONE)
                    .setColorScheme(ColorScheme.DARK));
            page.setViewportSize(718, 1000);
            note(wrong, page, TOO_WIDE, "px too wide for A4");
            if (page.locator("header.top").isVisible()
                    || page.locator("footer.foot").isVisible()) {
                wrong.add("the frame of the site is printed");
            }
            if (page.locator("main").innerText().isBlank()) {
                wrong.add("nothing is printed");
            }
        }
        assertThat(wrong).as(path).isEmpty();
    }

    private static void note(List<String> wrong, Page page, String measure, String what) {
        int amount = ((Number) page.evaluate(measure)).intValue();
        if (amount > 0) {
            wrong.add(amount + " " + what);
        }
    }

    /** What a first visit cost: bytes, requests, milliseconds to the largest paint, layout shift. */
    private record Cost(double bytes, double requests, double paint, double shift) {

        List<String> over(String language) {
            List<String> over = new ArrayList<>();
            if (bytes > MOST_BYTES) {
                over.add(bytes + " bytes in " + language);
            }
            if (requests > MOST_REQUESTS) {
                over.add(requests + " requests in " + language);
            }
            if (paint > LARGEST_PAINT) {
                over.add("the largest paint after " + paint + " ms in " + language);
            }
            if (shift > 0) {
                over.add("a layout shift of " + shift + " in " + language);
            }
            return over;
        }
    }

    private static Cost visit(String path, String language) {
        try (BrowserContext context = Browsers.speaking(language)) {
            Page page = context.newPage();
            page.addInitScript(WATCH);
            CDPSession session = context.newCDPSession(page);
            JsonObject slowly = new JsonObject();
            slowly.addProperty("rate", SLOWER);
            session.send("Emulation.setCPUThrottlingRate", slowly);
            page.navigate(path);
            page.waitForTimeout(400);
            Map<?, ?> cost = (Map<?, ?>) page.evaluate(COST);
            return new Cost(
                    number(cost, "bytes"), number(cost, "requests"), number(cost, "paint"), number(cost, "shift"));
        }
    }

    private static double number(Map<?, ?> cost, String name) {
        return cost.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    /** The path behind the links named. */
    private static String found(String where) {
        List<String> steps = List.of(where.split(" > "));
        if (steps.size() == 1) {
            return where;
        }
        try (Window window = Window.visitor()) {
            window.goesTo(steps.getFirst());
            String path = steps.getFirst();
            for (String link : steps.subList(1, steps.size())) {
                path = window.find(link).first().getAttribute("href");
                window.goesTo(path);
            }
            return path;
        }
    }
}
