package org.sangam.app.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Accounts;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.webhook.Message.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings waiting messages, every two seconds, at most {@value #AT_ONCE} at a time and one of each webhook. A message is taken
 * under a lease and struck off once the receiver has it: a crash in between brings it twice under the same id, never not at
 * all.
 */
@Component
class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);
    private static final int AT_ONCE = 8;
    private static final int GONE = 410;

    private final Webhooks webhooks;
    private final Messages messages;
    private final Caller caller;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress here;
    private final Clock clock;
    private final ReentrantLock round = new ReentrantLock();

    Courier(
            Webhooks webhooks,
            Messages messages,
            Caller caller,
            Accounts accounts,
            Outbox outbox,
            PublicAddress here,
            Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.caller = caller;
        this.accounts = accounts;
        this.outbox = outbox;
        this.here = here;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void walk() {
        if (!round.tryLock()) {
            return;
        }
        try {
            List<Message> due = messages.claim(AT_ONCE);
            List<Thread> calls = due.stream()
                    .map(message -> Thread.ofVirtual().name("webhook").start(() -> bring(message)))
                    .toList();
            calls.forEach(Courier::await);
        } finally {
            round.unlock();
        }
    }

    @Scheduled(initialDelay = 11, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        messages.tidy();
    }

    private static void await(Thread call) {
        try {
            call.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** What goes wrong on our side leaves the message to its lease, and it comes again. */
    private void bring(Message message) {
        try {
            bringIt(message);
        } catch (RuntimeException failed) {
            log.warn("A message was not brought", failed);
        }
    }

    private void bringIt(Message message) {
        @Nullable Webhook webhook = webhooks.byId(message.webhook()).orElse(null);
        if (webhook == null) {
            return;
        }
        Answer answer = caller.post(webhook.address(), headers(webhook, message), message.body());
        switch (answer) {
            case Answer.Status status -> answered(webhook, message, status);
            case Answer.None none -> failed(webhook, message, none, null);
        }
    }

    private void answered(Webhook webhook, Message message, Answer.Status status) {
        if (status.code() / 100 == 2) {
            messages.delivered(message, status);
        } else if (status.code() == GONE) {
            messages.givenUp(message, status);
            end(webhook, Webhook.Why.GONE);
        } else {
            failed(webhook, message, status, status.retryAfter());
        }
    }

    private Map<String, String> headers(Webhook webhook, Message message) {
        long seconds = clock.instant().getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("user-agent", "Sangam-Webhooks/1.0");
        headers.put("webhook-id", message.id().toString());
        headers.put("webhook-timestamp", Long.toString(seconds));
        headers.put(
                "webhook-signature",
                webhook.secrets().stream()
                        .map(secret -> secret.sign(message.id().toString(), seconds, message.body()))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    private void failed(Webhook webhook, Message message, Answer answer, java.time.@Nullable Duration asked) {
        if (message.tries() >= Message.MOST_TRIES) {
            messages.givenUp(message, answer);
            end(webhook, Webhook.Why.FAILING);
        } else {
            Instant next =
                    clock.instant().plus(Message.pauseAfter(message.tries(), asked, ThreadLocalRandom.current()));
            messages.later(message, answer, next);
        }
    }

    private void end(Webhook webhook, Webhook.Why why) {
        if (!webhooks.end(webhook.id(), why)) {
            return;
        }
        messages.drop(webhook.id());
        accounts.byId(webhook.account())
                .ifPresent(owner -> outbox.put(
                        owner.address(),
                        owner.words(),
                        "mail.webhook-ended",
                        "address",
                        webhook.address().getHost(),
                        "why",
                        owner.words().say("webhook.ended." + why),
                        "link",
                        here.of("/webhooks/" + webhook.id())));
    }
}
