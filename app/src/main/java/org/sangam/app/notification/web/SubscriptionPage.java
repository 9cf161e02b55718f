package org.sangam.app.notification.web;

import java.util.Locale;
import org.sangam.app.web.Frame;

/**
 * The beginning or the end of mails that somebody asked for.
 *
 * @param about what they are about; empty when there are none
 * @param daily whether they come every day
 */
public record SubscriptionPage(Frame frame, Stage stage, String about, boolean daily) {

    /** Where the reader stands; {@code subscription.<code>} is said of each. */
    public enum Stage {
        OFFERED,
        BEGUN,
        GONE,
        LEAVING,
        SLOWED,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether a button stands on the page. */
    public boolean asks() {
        return stage == Stage.OFFERED || stage == Stage.LEAVING;
    }

    public String text() {
        return frame.words().say("subscription." + stage.code() + ".text", "what", about);
    }
}
