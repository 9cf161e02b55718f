package org.sangam.app.conversation;

import java.util.UUID;
import org.sangam.app.account.Accounts;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side by mail that something was said: once for what is said in one go, and without its words. */
@Component
class ConversationLetters {

    private final Conversations conversations;
    private final Accounts accounts;
    private final Outbox outbox;
    private final PublicAddress here;

    ConversationLetters(Conversations conversations, Accounts accounts, Outbox outbox, PublicAddress here) {
        this.conversations = conversations;
        this.accounts = accounts;
        this.outbox = outbox;
        this.here = here;
    }

    @EventListener
    void said(MessageSent sent) {
        if (!conversations.goesOn(sent)) {
            conversations
                    .listener(sent)
                    .flatMap(accounts::byId)
                    .ifPresent(listener -> outbox.put(
                            listener.address(), listener.words(), "mail.message", "link", link(sent.conversation())));
        }
    }

    private String link(UUID conversation) {
        return here.of("/conversations/" + conversation);
    }
}
