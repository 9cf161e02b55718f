package org.sangam.app.webhook.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Words;
import org.sangam.app.webhook.Message;

/**
 * A message in the reader's words.
 *
 * @param state whether it was taken, waits or was given up
 * @param last how the last try ended; null before there was one
 * @param again whether it can be sent again
 */
public record MessageRow(
        UUID id, String made, String state, @Nullable String last, boolean again, String body) {

    static MessageRow of(Message message, Words words) {
        return new MessageRow(
                message.id(),
                words.day(message.created()) + ", " + words.time(message.created()),
                state(message, words),
                last(message, words),
                message.nextTry() == null || message.tries() > 0,
                message.body());
    }

    private static String state(Message message, Words words) {
        if (message.delivered() != null) {
            return words.say("webhook.message.taken", "tries", message.tries());
        }
        if (message.givenUp() != null || message.nextTry() == null) {
            return words.say("webhook.message.given-up", "tries", message.tries());
        }
        return words.say(
                "webhook.message.waits",
                "tries",
                message.tries(),
                "at",
                words.day(message.nextTry()) + ", " + words.time(message.nextTry()));
    }

    private static @Nullable String last(Message message, Words words) {
        return switch (message.last()) {
            case null -> null;
            case Message.Answer.Status status ->
                words.say("webhook.answered", "status", Integer.toString(status.code()));
            case Message.Answer.None none -> words.say("webhook.trouble." + none.trouble());
        };
    }
}
