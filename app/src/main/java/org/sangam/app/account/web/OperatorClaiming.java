package org.sangam.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.sangam.app.account.Account;
import org.sangam.app.account.OperatorClaim;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Gives the marketplace to whoever holds the address that its console showed. */
@Controller
class OperatorClaiming {

    private final OperatorClaim claim;
    private final Doorman doorman;

    OperatorClaiming(OperatorClaim claim, Doorman doorman) {
        this.claim = claim;
        this.doorman = doorman;
    }

    @GetMapping("/operator/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView show(Frame frame, @PathVariable String token) {
        offered(token);
        return form(frame, SignUpForm.EMPTY, List.of());
    }

    @PostMapping("/operator/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView take(
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame,
            @PathVariable String token,
            SignUpForm form) {
        Token shown = offered(token);
        List<FieldError> errors = form.errors(false, frame.words());
        if (!errors.isEmpty()) {
            return form(frame, form, errors);
        }
        Optional<Account> account = claim.take(shown, form.mailAddress().orElseThrow(), SignUpForm.text(form.name()));
        if (account.isEmpty()) {
            String taken = frame.words().say("account.error.account-here");
            return form(frame, form, List.of(new FieldError("address", taken)));
        }
        doorman.letIn(account.get().id(), request, response);
        return Elsewhere.at("/");
    }

    private Token offered(String token) {
        return Token.read(token).filter(claim::offers).orElseThrow(Problem.NOT_FOUND::refused);
    }

    private static ModelAndView form(Frame frame, SignUpForm form, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("account.operator.title"));
        ModelAndView view =
                new ModelAndView("account/web/operator", "page", new SignUpPage(titled, false, form, errors, null));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
