package org.sangam.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever has no mouse gets as far. */
class KeyboardTest {

    private static final int MOST_PRESSES = 60;

    @Test
    void visitor_skips_to_the_content_and_submits_the_search_by_keyboard_alone() {
        People.market(6);
        try (Window visitor = Window.visitor()) {
            visitor.goesTo("/");
            press(visitor, "Tab");
            assertThat(focused(visitor)).isEqualTo("Skip to content");
            press(visitor, "Enter");
            tabTo(visitor, "what");
            visitor.page().keyboard().type("Java");
            tabTo(visitor, "where");
            visitor.page().keyboard().type("Bengaluru");
            press(visitor, "Enter");
            visitor.page().waitForURL(url -> url.contains("/jobs?"));
            assertThat(visitor.path()).isEqualTo("/jobs?q=Java&place=Bengaluru");
            assertThat(visitor.find(".ledger h3").count()).isPositive();
        }
    }

    @Test
    void person_says_yes_by_keyboard_alone_and_always_sees_where_they_are() {
        try (Window person = People.signedIn(People.MEERA)) {
            person.goesTo("/for-you");
            tabTo(person, "I’m interested");
            assertThat((boolean) person.page()
                            .evaluate("() => getComputedStyle(document.activeElement).outlineStyle !== 'none'"))
                    .as("the focused button is outlined")
                    .isTrue();
            press(person, "Enter");
            person.page().waitForURL(url -> url.contains("done=interest"));
            person.reads("Sent.", "You said yes.");
        }
    }

    private static void tabTo(Window window, String idOrWords) {
        for (int i = 0; i < MOST_PRESSES; i++) {
            press(window, "Tab");
            String here = focused(window);
            if (here.equals(idOrWords)) {
                return;
            }
        }
        throw new AssertionError("The key Tab did not reach “" + idOrWords + "” at " + window.path());
    }

    private static void press(Window window, String key) {
        window.page().keyboard().press(key);
    }

    /** The id of a field that has the focus, or the words of what else has it. */
    private static String focused(Window window) {
        return (String) window.page()
                .evaluate("() => { const e = document.activeElement;"
                        + " return e.matches('input, textarea, select') ? e.id : e.innerText.trim(); }");
    }
}
