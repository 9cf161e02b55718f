package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Those who come to the product: they sign up and in through the links of their mail, and the sample's people wait. */
final class People {

    static final String MEERA = "meera.pillai@mail.example";
    static final String ANANYA = "ananya.deshmukh@neelgirilabs.example";

    private static final Duration LONGEST_LOADING = Duration.ofMinutes(6);
    private static final Map<String, String> COOKIES = new HashMap<>();
    private static final String RUN = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);

    private People() {}

    /** One of the sample, signed in; their cookies serve all tests, as mail is sent to an address five times an hour. */
    static Window signedIn(String address) {
        return signedIn(address, 1280, 900);
    }

    static Window signedIn(String address, int width, int height) {
        String cookies = COOKIES.computeIfAbsent(address, People::signIn);
        return new Window(Browsers.again(width, height, cookies));
    }

    /** Waits until this many people of the sample market show themselves; of its two thousand, 1,765 do. */
    static void market(int people) {
        try (Window window = Window.visitor()) {
            long end = System.nanoTime() + LONGEST_LOADING.toNanos();
            while (registered(window) < people) {
                assertThat(System.nanoTime())
                        .as("the sample market was to have %s people within %s", people, LONGEST_LOADING)
                        .isLessThan(end);
                window.page().waitForTimeout(1_000);
            }
        }
    }

    /** An address that nobody had before, also when the product runs since yesterday. */
    static String fresh(String name) {
        return name + "@" + RUN + ".example";
    }

    static String freshCompany(String name) {
        return name + " " + RUN;
    }

    static void signUpAsTeam(Window window, String name, String address, String company) {
        window.writes("Name", name).writes("Mail address at work", address).writes("Company", company);
        window.presses("Sign up");
        followLetter(window, address);
        window.presses("Make my account");
    }

    static void signUpAsPerson(Window window, String name, String address) {
        window.writes("Name", name).writes("Mail address", address).presses("Sign up");
        followLetter(window, address);
        window.presses("Make my account");
    }

    /** Opens the link of the newest letter to an address. */
    private static void followLetter(Window window, String address) {
        window.goesTo("/mail");
        Locator letter = window.find("article")
                .filter(new Locator.FilterOptions().setHasText(address))
                .first();
        window.goesTo(letter.locator("a").first().getAttribute("href"));
    }

    private static String signIn(String address) {
        market(6);
        try (Window window = Window.visitor()) {
            window.goesTo("/sign-in");
            window.writes("Mail address", address).presses("Mail me a link");
            followLetter(window, address);
            window.presses("Sign in");
            window.page().waitForURL(url -> !url.contains("/sign-in"));
            return window.cookies();
        }
    }

    private static int registered(Window window) {
        window.goesTo("/");
        String text = window.text();
        return Pattern.compile("([\\d,]+) people registered")
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1).replace(",", "")))
                .findFirst()
                .orElse(0);
    }
}
