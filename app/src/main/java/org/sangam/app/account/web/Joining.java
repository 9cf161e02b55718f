package org.sangam.app.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.SignUps;
import org.sangam.app.company.Companies;
import org.sangam.app.company.TeamInvitation;
import org.sangam.app.company.TeamInvitations;
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

/** Accepts invitations to teams. */
@Controller
class Joining {

    private final TeamInvitations invitations;
    private final Companies companies;
    private final Accounts accounts;
    private final SignUps signUps;
    private final Doorman doorman;

    Joining(TeamInvitations invitations, Companies companies, Accounts accounts, SignUps signUps, Doorman doorman) {
        this.invitations = invitations;
        this.companies = companies;
        this.accounts = accounts;
        this.signUps = signUps;
        this.doorman = doorman;
    }

    @GetMapping("/invitations/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView show(Frame frame, @PathVariable String token) {
        return Token.read(token)
                .flatMap(invitations::behind)
                .map(invitation -> form(frame, invitation, "", "", null))
                .orElseGet(() -> gone(frame));
    }

    @PostMapping("/invitations/{token}")
    @OpenTo(Who.EVERYONE)
    ModelAndView accept(
            HttpServletRequest request,
            HttpServletResponse response,
            Frame frame,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean shown) {
        Optional<TeamInvitation> invitation = Token.read(token).flatMap(invitations::behind);
        if (invitation.isEmpty()) {
            return gone(frame);
        }
        String flaw = flaw(name, title, invitation.get());
        if (flaw != null) {
            return form(frame, invitation.get(), name, title, frame.words().say(flaw));
        }
        Optional<SignUps.Opened> opened = signUps.join(new Token(token), name.strip(), title.strip(), shown);
        opened.ifPresent(member -> doorman.letIn(member.account().id(), request, response));
        return opened.isPresent() ? Elsewhere.at("/") : gone(frame);
    }

    private @Nullable String flaw(String name, String title, TeamInvitation invitation) {
        if (accounts.byAddress(invitation.address()).isPresent()) {
            return "account.error.account-here";
        }
        return !Account.fitsName(name) || (!title.isBlank() && !Account.fitsName(title)) ? "account.error.name" : null;
    }

    private ModelAndView form(
            Frame frame, TeamInvitation invitation, String name, String title, @Nullable String flaw) {
        String company =
                companies.byId(invitation.company()).orElseThrow().name().text();
        Frame titled = frame.titled(frame.words().say("account.join.title", "company", company));
        List<FieldError> errors = flaw == null ? List.of() : List.of(new FieldError("name", flaw));
        JoinPage page = new JoinPage(titled, company, invitation.invitedBy(), invitation.role(), name, title, errors);
        ModelAndView view = new ModelAndView("account/web/join", "page", page);
        view.setStatus(flaw == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView gone(Frame frame) {
        return SigningIn.linkPage(frame, false, "account.link.gone", "account.link.text", "account.link.act");
    }
}
