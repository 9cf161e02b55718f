package org.sangam.app.notification.web;

import org.jspecify.annotations.Nullable;
import org.sangam.app.notification.Subscription;
import org.sangam.app.notification.Subscriptions;
import org.sangam.app.notification.Token;
import org.sangam.app.notification.web.SubscriptionPage.Stage;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Begins and ends the mails people asked for. Opening an address changes nothing, because programs that guard mailboxes
 * open every one of them; sending the form does, and ending needs no form of ours, no cookie and no account.
 */
@Controller
class Subscribing {

    private final Subscriptions subscriptions;

    Subscribing(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping("/subscriptions/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView offer(Frame frame, @PathVariable String token) {
        return page(frame, Token.read(token).flatMap(subscriptions::behind).orElse(null), Stage.OFFERED, Stage.GONE);
    }

    @PostMapping("/subscriptions/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView begin(Frame frame, @PathVariable String token) {
        return page(frame, Token.read(token).flatMap(subscriptions::confirm).orElse(null), Stage.BEGUN, Stage.GONE);
    }

    @GetMapping("/subscriptions/end/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView leaving(Frame frame, @PathVariable String token) {
        return page(frame, Token.read(token).flatMap(subscriptions::leading).orElse(null), Stage.LEAVING, Stage.ENDED);
    }

    @PostMapping("/subscriptions/end/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView end(Frame frame, @PathVariable String token) {
        Token.read(token).ifPresent(subscriptions::end);
        return page(frame, null, Stage.ENDED, Stage.ENDED);
    }

    /** Once a week instead of every day. */
    @PostMapping("/subscriptions/end/{token}/pace")
    @OpenTo(Who.EVERYONE)
    ModelAndView slow(Frame frame, @PathVariable String token) {
        Subscription slower = Token.read(token)
                .flatMap(way -> subscriptions.slow(way, Subscription.Pace.WEEKLY))
                .orElse(null);
        return page(frame, slower, Stage.SLOWED, Stage.ENDED);
    }

    private static ModelAndView page(Frame frame, @Nullable Subscription found, Stage there, Stage otherwise) {
        Stage stage = found == null ? otherwise : there;
        String about = found == null ? "" : found.about(frame.words());
        Frame titled = frame.titled(frame.words().say("subscription." + stage.code()));
        boolean daily = found != null && found.pace() == Subscription.Pace.DAILY;
        return new ModelAndView(
                "notification/web/subscription", "page", new SubscriptionPage(titled, stage, about, daily));
    }
}
