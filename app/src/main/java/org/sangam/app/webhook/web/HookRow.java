package org.sangam.app.webhook.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sangam.app.web.Words;
import org.sangam.app.webhook.Webhook;

/**
 * A webhook in the reader's words.
 *
 * @param search what it is told of, readable
 * @param searchPath the page of that search
 * @param state whether it is told, and if not, why
 */
public record HookRow(UUID id, String address, String search, String searchPath, String state, boolean ended) {

    static HookRow of(Webhook webhook, Words words) {
        Webhook.Ended ended = webhook.ended();
        return new HookRow(
                webhook.id(),
                webhook.address().toString(),
                search(webhook.query(), words),
                webhook.query().isEmpty() ? "/jobs" : "/jobs?" + webhook.query(),
                ended == null
                        ? words.say("webhook.told", "day", words.day(webhook.created()))
                        : words.say("webhook.ended." + ended.why()) + " " + words.day(ended.at()),
                ended != null);
    }

    static String search(String query, Words words) {
        if (query.isEmpty()) {
            return words.say("webhook.all");
        }
        return Stream.of(query.split("&")).map(HookRow::part).collect(Collectors.joining(" · "));
    }

    /** Words and places speak for themselves; other sides are named. What cannot be decoded is shown as it stands. */
    private static String part(String part) {
        try {
            String said = URLDecoder.decode(part, StandardCharsets.UTF_8);
            return said.startsWith("q=") || said.startsWith("place=")
                    ? said.substring(said.indexOf('=') + 1)
                    : said.replaceFirst("=", ": ");
        } catch (IllegalArgumentException broken) {
            return part;
        }
    }
}
