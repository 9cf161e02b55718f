package org.sangam.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Limit;
import org.sangam.app.account.Passwords;
import org.sangam.app.account.SignInLinks;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Postman;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signs people in, by a link that is mailed or by a password. What it answers never tells whether an address has an
 * account.
 */
@Controller
class SigningIn {

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final SignInLinks links;
    private final Passwords passwords;
    private final Doorman doorman;
    private final Postman postman;

    SigningIn(SignInLinks links, Passwords passwords, Doorman doorman, Postman postman) {
        this.links = links;
        this.passwords = passwords;
        this.doorman = doorman;
        this.postman = postman;
    }

    @GetMapping("/sign-in")
    @OpenTo(Who.EVERYONE)
    ModelAndView show(Frame frame, @RequestParam(required = false) @Nullable String next) {
        return frame.viewer() instanceof Viewer.Visitor
                ? form(frame, new Knock(null, null, next), null)
                : Elsewhere.at(NextPath.read(next).text());
    }

    /** With a password when one was typed, so that the Enter key does what it looks like; otherwise with a link. */
    @PostMapping("/sign-in")
    @OpenTo(Who.EVERYONE)
    ModelAndView signIn(HttpServletRequest request, HttpServletResponse response, Frame frame, Knock knock) {
        boolean byLink = knock.secret().isEmpty();
        MailAddress address = knock.mailAddress().orElse(null);
        Optional<ModelAndView> held = byLink
                ? doorman.hold(request, response, frame, Limit.LINK_FROM_PEER, Limit.LINK_TO_ADDRESS, address)
                : doorman.hold(request, response, frame, Limit.SIGN_IN_FROM_PEER, Limit.SIGN_IN_TO_ADDRESS, address);
        if (held.isPresent()) {
            return held.get();
        }
        if (address == null) {
            return form(frame, knock, SignInPage.Flaw.ADDRESS);
        }
        return byLink ? mailLink(frame, knock, address) : check(request, response, frame, knock, address);
    }

    @GetMapping("/sign-in/sent")
    @OpenTo(Who.EVERYONE)
    ModelAndView sent(Frame frame) {
        Frame titled = frame.titled(frame.words().say("account.sent.title"));
        return new ModelAndView("account/web/sent", "page", new SentPage(titled, !postman.works()));
    }

    /** Shows a button and no more: software that opens every link of a mail presses none. */
    @GetMapping("/sign-in/link/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView link(Frame frame, @PathVariable String token) {
        boolean works = Token.read(token).filter(links::works).isPresent();
        return linkPage(frame, works, "account.link.title", "account.link.text", "account.link.act");
    }

    @PostMapping("/sign-in/link/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView follow(
            HttpServletRequest request, HttpServletResponse response, Frame frame, @PathVariable String token) {
        Optional<SignInLinks.Used> used = Token.read(token).flatMap(links::use);
        if (used.isEmpty()) {
            return linkPage(frame, false, "account.link.title", "account.link.text", "account.link.act");
        }
        doorman.letIn(used.get().account(), request, response);
        return Elsewhere.at(NextPath.read(used.get().next()).text());
    }

    @PostMapping("/sign-out")
    @OpenTo(Who.EVERYONE)
    ModelAndView out(HttpServletRequest request, HttpServletResponse response) {
        doorman.letOut(request, response);
        return Elsewhere.at("/");
    }

    private ModelAndView mailLink(Frame frame, Knock knock, MailAddress address) {
        links.send(address, knock.nextPath().text(), frame.words());
        return Elsewhere.at("/sign-in/sent");
    }

    private ModelAndView check(
            HttpServletRequest request, HttpServletResponse response, Frame frame, Knock knock, MailAddress address) {
        return switch (passwords.check(address, knock.secret())) {
            case Passwords.Right right -> {
                doorman.letIn(right.account(), request, response);
                yield Elsewhere.at(knock.nextPath().text());
            }
            case Passwords.Wrong wrong -> form(frame, knock, SignInPage.Flaw.PAIR);
            case Passwords.Busy busy -> doorman.comeBack(response, frame, A_MOMENT);
        };
    }

    /** A page with one button, or, for a link that was used or ran out, the way to another. */
    static ModelAndView linkPage(Frame frame, boolean works, String title, String text, String act) {
        Frame titled = frame.titled(frame.words().say(works ? title : "account.link.gone"));
        ModelAndView page = new ModelAndView("account/web/link", "page", new LinkPage(titled, works, text, act));
        page.setStatus(works ? HttpStatus.OK : HttpStatus.GONE);
        return page;
    }

    private static ModelAndView form(Frame frame, Knock knock, SignInPage.@Nullable Flaw flaw) {
        Frame titled = frame.titled(frame.words().say("account.sign-in.title"));
        SignInPage page = new SignInPage(titled, knock.text(), knock.nextPath().text(), flaw);
        ModelAndView view = new ModelAndView("account/web/sign-in", "page", page);
        view.setStatus(flaw == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
