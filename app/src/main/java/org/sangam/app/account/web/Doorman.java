package org.sangam.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Limit;
import org.sangam.app.account.Limits;
import org.sangam.app.account.Peer;
import org.sangam.app.account.SignIn;
import org.sangam.app.account.SignIns;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets people in and out, and holds up those who knock too often. */
@Component
class Doorman {

    private final Limits limits;
    private final SignIns signIns;

    Doorman(Limits limits, SignIns signIns) {
        this.limits = limits;
        this.signIns = signIns;
    }

    /** The page that asks to wait, when this peer or, where one is given, this address was asked for too often. */
    Optional<ModelAndView> hold(
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame,
            Limit ofPeer,
            @Nullable Limit ofAddress,
            @Nullable MailAddress address) {
        Optional<Duration> wait = limits.ask(ofPeer, Peer.of(request).text());
        if (wait.isEmpty() && ofAddress != null && address != null) {
            wait = limits.ask(ofAddress, address.key());
        }
        return wait.map(time -> comeBack(response, frame, time));
    }

    ModelAndView comeBack(HttpServletResponse response, Frame frame, Duration wait) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        Frame titled = frame.titled(frame.words().say("account.wait.title"));
        ModelAndView page =
                new ModelAndView("account/web/wait", "page", new WaitPage(titled, wait.toSeconds() / 60 + 1));
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
        return page;
    }

    /** Signs a browser in with a cookie it never had, and ends what it was signed in to before. */
    void letIn(UUID account, HttpServletRequest request, HttpServletResponse response) {
        Cookies.SIGN_IN.read(request).ifPresent(signIns::end);
        Token token = signIns.begin(account);
        Cookies.SIGN_IN.give(request, response, token, SignIn.LONGEST);
        Cookies.VISIT.take(request, response);
    }

    void letOut(HttpServletRequest request, HttpServletResponse response) {
        Cookies.SIGN_IN.read(request).ifPresent(signIns::end);
        Cookies.SIGN_IN.take(request, response);
    }
}
