package org.sangam.app.webhook.web;

import java.util.List;
import org.sangam.app.web.Frame;

/** Somebody's webhooks. */
public record HooksPage(Frame frame, List<HookRow> rows) {

    public HooksPage {
        rows = List.copyOf(rows);
    }
}
