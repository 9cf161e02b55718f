package org.sangam.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Limit;
import org.sangam.app.account.SignUps;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyName;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Signs people up. The account comes to be when the mail is answered; until then, and whether or not the address has an
 * account, the answer is the same.
 */
@Controller
class SigningUp {

    private final SignUps signUps;
    private final Companies companies;
    private final Doorman doorman;

    SigningUp(SignUps signUps, Companies companies, Doorman doorman) {
        this.signUps = signUps;
        this.companies = companies;
        this.doorman = doorman;
    }

    @GetMapping("/sign-up")
    @OpenTo(Who.EVERYONE)
    ModelAndView choose(Frame frame, @RequestParam(required = false) @Nullable String next) {
        Frame titled = frame.titled(frame.words().say("account.sign-up.title"));
        return new ModelAndView(
                "account/web/choose",
                "page",
                new ChoosePage(titled, NextPath.read(next).text()));
    }

    @GetMapping("/sign-up/person")
    @OpenTo(Who.EVERYONE)
    ModelAndView person(Frame frame, @RequestParam(required = false) @Nullable String next) {
        return form(frame, false, new SignUpForm(null, null, null, null, next), List.of(), null);
    }

    @GetMapping("/sign-up/team")
    @OpenTo(Who.EVERYONE)
    ModelAndView team(Frame frame, @RequestParam(required = false) @Nullable String next) {
        return form(frame, true, new SignUpForm(null, null, null, null, next), List.of(), null);
    }

    @PostMapping("/sign-up/person")
    @OpenTo(Who.EVERYONE)
    ModelAndView askAsPerson(HttpServletRequest request, HttpServletResponse response, Frame frame, SignUpForm form) {
        List<FieldError> errors = form.errors(false, frame.words());
        if (!errors.isEmpty()) {
            return form(frame, false, form, errors, null);
        }
        Optional<ModelAndView> held = hold(request, response, frame, form);
        if (held.isPresent()) {
            return held.get();
        }
        signUps.ask(form.person(), frame.words());
        return Elsewhere.at("/sign-in/sent");
    }

    @PostMapping("/sign-up/team")
    @OpenTo(Who.EVERYONE)
    ModelAndView askAsTeam(HttpServletRequest request, HttpServletResponse response, Frame frame, SignUpForm form) {
        List<FieldError> errors = form.errors(true, frame.words());
        if (!errors.isEmpty()) {
            return form(frame, true, form, errors, null);
        }
        Optional<Company> same = sameAs(form.companyName());
        if (same.isPresent()) {
            return taken(frame, form, same.get());
        }
        Optional<ModelAndView> held = hold(request, response, frame, form);
        if (held.isPresent()) {
            return held.get();
        }
        signUps.ask(form.team(), frame.words());
        return Elsewhere.at("/sign-in/sent");
    }

    /** Shows a button and no more: software that opens every link of a mail presses none. */
    @GetMapping("/sign-up/link/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView link(Frame frame, @PathVariable String token) {
        boolean works = Token.read(token).flatMap(signUps::behind).isPresent();
        return linkPage(frame, works);
    }

    @PostMapping("/sign-up/link/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView finish(
            HttpServletRequest request, HttpServletResponse response, Frame frame, @PathVariable String token) {
        Optional<SignUps.Opened> opened = Token.read(token).flatMap(signUps::finish);
        if (opened.isEmpty()) {
            return linkPage(frame, false);
        }
        doorman.letIn(opened.get().account().id(), request, response);
        return Elsewhere.at(NextPath.read(opened.get().next()).text());
    }

    private Optional<ModelAndView> hold(
            HttpServletRequest request, HttpServletResponse response, Frame frame, SignUpForm form) {
        return doorman.hold(
                request,
                response,
                frame,
                Limit.SIGN_UP_FROM_PEER,
                Limit.LINK_TO_ADDRESS,
                form.mailAddress().orElse(null));
    }

    /** A company that goes by this name, or by one of its two halves when it is written as a pair. */
    private Optional<Company> sameAs(CompanyName name) {
        CompanyName.Pair halves = name.halves();
        return companies.named(halves.brand()).stream()
                .findFirst()
                .or(() -> halves.legal() == null
                        ? Optional.empty()
                        : companies.named(halves.legal()).stream().findFirst());
    }

    private static ModelAndView taken(Frame frame, SignUpForm form, Company same) {
        String name = same.name().text();
        FieldError error = new FieldError("company", frame.words().say("account.error.company-here", "name", name));
        return form(frame, true, form, List.of(error), new SignUpPage.Same(name, same.path()));
    }

    private static ModelAndView linkPage(Frame frame, boolean works) {
        return SigningIn.linkPage(frame, works, "account.finish.title", "account.finish.text", "account.finish.act");
    }

    private static ModelAndView form(
            Frame frame, boolean team, SignUpForm form, List<FieldError> errors, SignUpPage.@Nullable Same same) {
        Frame titled =
                frame.titled(frame.words().say(team ? "account.sign-up.team.title" : "account.sign-up.person.title"));
        ModelAndView view =
                new ModelAndView("account/web/sign-up", "page", new SignUpPage(titled, team, form, errors, same));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
