package org.sangam.app.webhook.web;

import java.util.List;
import org.sangam.app.web.Frame;

/**
 * One webhook, for its owner.
 *
 * @param secret what its messages are signed with
 * @param renewing whether the secret before still counts
 * @param messages the newest first
 */
public record HookPage(Frame frame, HookRow hook, String secret, boolean renewing, List<MessageRow> messages) {

    public HookPage {
        messages = List.copyOf(messages);
    }
}
