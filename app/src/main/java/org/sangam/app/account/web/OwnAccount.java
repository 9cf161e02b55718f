package org.sangam.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Limit;
import org.sangam.app.account.Passwords;
import org.sangam.app.account.SignIns;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: how to sign in, and which browsers are. */
@Controller
class OwnAccount {

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final Accounts accounts;
    private final SignIns signIns;
    private final Passwords passwords;
    private final Doorman doorman;

    OwnAccount(Accounts accounts, SignIns signIns, Passwords passwords, Doorman doorman) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.doorman = doorman;
    }

    @GetMapping("/account")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView show(HttpServletRequest request, Frame frame, @RequestParam(required = false) @Nullable String done) {
        AccountPage.Note note = "password".equals(done) ? AccountPage.Note.PASSWORD : null;
        return page(request, frame, note, null);
    }

    /**
     * Sets a password. Whoever has one shows that they know it; whoever has none came by a link from their own mailbox.
     */
    @PostMapping("/account/password")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView changePassword(
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String password) {
        Account account = account(frame);
        var held = doorman.hold(
                request, response, frame, Limit.SIGN_IN_FROM_PEER, Limit.SIGN_IN_TO_ADDRESS, account.address());
        if (held.isPresent()) {
            return held.get();
        }
        if (account.hasPassword()) {
            switch (passwords.check(account.address(), current)) {
                case Passwords.Right right -> {}
                case Passwords.Wrong wrong -> {
                    return page(request, frame, null, AccountPage.Flaw.CURRENT);
                }
                case Passwords.Busy busy -> {
                    return doorman.comeBack(response, frame, A_MOMENT);
                }
            }
        }
        return change(request, response, frame, password);
    }

    @PostMapping("/account/sign-outs")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView signOutEverywhere(HttpServletRequest request, HttpServletResponse response, Frame frame) {
        signIns.endAll(id(frame.viewer()), null);
        doorman.letOut(request, response);
        return Elsewhere.at("/sign-in");
    }

    private ModelAndView change(
            HttpServletRequest request, HttpServletResponse response, Frame frame, String password) {
        return switch (passwords.change(id(frame.viewer()), password, token(request), frame.words())) {
            case DONE -> Elsewhere.at("/account?done=password");
            case BUSY -> doorman.comeBack(response, frame, A_MOMENT);
            case TOO_SHORT -> page(request, frame, null, AccountPage.Flaw.TOO_SHORT);
            case TOO_LONG -> page(request, frame, null, AccountPage.Flaw.TOO_LONG);
            case COMMON -> page(request, frame, null, AccountPage.Flaw.COMMON);
            case ABOUT_YOU -> page(request, frame, null, AccountPage.Flaw.ABOUT_YOU);
        };
    }

    private ModelAndView page(
            HttpServletRequest request, Frame frame, AccountPage.@Nullable Note note, AccountPage.@Nullable Flaw flaw) {
        Frame titled = frame.titled(frame.words().say("account.title"));
        Account account = account(frame);
        AccountPage page = new AccountPage(titled, account, signIns.of(account.id(), token(request)), note, flaw);
        ModelAndView view = new ModelAndView("account/web/account", "page", page);
        view.setStatus(flaw == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Account account(Frame frame) {
        return accounts.byId(id(frame.viewer())).orElseThrow();
    }

    private static @Nullable Token token(HttpServletRequest request) {
        return Cookies.SIGN_IN.read(request).orElse(null);
    }

    private static UUID id(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Candidate candidate -> candidate.account();
            case Viewer.Member member -> member.account();
            case Viewer.Operator operator -> operator.account();
            case Viewer.Visitor visitor -> throw new IllegalStateException("A visitor has no account");
        };
    }
}
