package org.sangam.app.company.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Mandates;
import org.sangam.app.company.Members;
import org.sangam.app.company.TeamInvitations;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Viewer.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The viewer's own team: who is on it, who is invited, for whom it recruits or who recruits for it. */
@Controller
class OwnTeam {

    private static final String HERE = "/team/company";

    private final Companies companies;
    private final Members members;
    private final TeamInvitations invitations;
    private final Mandates mandates;

    OwnTeam(Companies companies, Members members, TeamInvitations invitations, Mandates mandates) {
        this.companies = companies;
        this.members = members;
        this.invitations = invitations;
        this.mandates = mandates;
    }

    @GetMapping(HERE)
    @OpenTo(Who.TEAMS)
    ModelAndView show(Frame frame) {
        return page(frame, null, null, "");
    }

    /** Says what the viewer does, and whether they are shown. */
    @PostMapping(HERE + "/introduction")
    @OpenTo(Who.TEAMS)
    ModelAndView introduce(
            Frame frame,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean shown) {
        String text = title.strip();
        if (text.length() > 80 || text.chars().anyMatch(Character::isISOControl)) {
            return page(frame, null, new FieldError("title", frame.words().say("account.error.name")), text);
        }
        members.introduce(viewer(frame), text, shown);
        return Elsewhere.at(HERE);
    }

    @PostMapping(HERE + "/members/{account}/role")
    @OpenTo(Who.ADMINS)
    ModelAndView appoint(Frame frame, @PathVariable UUID account, @RequestParam Role role) {
        boolean colleague = members.of(account)
                .filter(member -> member.company().equals(viewer(frame).company()))
                .isPresent();
        if (!colleague) {
            throw Problem.NOT_FOUND.refused();
        }
        return members.appoint(viewer(frame), account, role)
                ? Elsewhere.at(HERE)
                : page(frame, null, new FieldError("team", frame.words().say("company.last-admin")), "");
    }

    @PostMapping(HERE + "/invitations")
    @OpenTo(Who.ADMINS)
    ModelAndView invite(Frame frame, @RequestParam(defaultValue = "") String address, @RequestParam Role role) {
        Optional<MailAddress> read = MailAddress.read(address);
        if (read.isEmpty()) {
            return page(frame, null, new FieldError("address", frame.words().say("account.error.address")), address);
        }
        Company company = companies.own(viewer(frame));
        boolean sent = invitations.send(viewer(frame), company, read.get(), role, frame.words());
        String refused = frame.words().say("company.invite.refused");
        return sent
                ? page(
                        frame,
                        said(frame, "company.invite.sent", "address", read.get().text()),
                        null,
                        "")
                : page(frame, null, new FieldError("address", refused), address);
    }

    @PostMapping(HERE + "/invitations/{id}/withdrawal")
    @OpenTo(Who.ADMINS)
    ModelAndView withdraw(Frame frame, @PathVariable UUID id) {
        invitations.withdraw(viewer(frame), id);
        return Elsewhere.at(HERE);
    }

    /** Asks a client, by any name it goes by, for its mandate. */
    @PostMapping(HERE + "/mandates")
    @OpenTo(Who.ADMINS)
    ModelAndView ask(Frame frame, @RequestParam(defaultValue = "") String client) {
        Optional<Company> found = CompanyName.fits(client)
                ? companies.named(new CompanyName(client)).stream().findFirst()
                : Optional.empty();
        if (found.isEmpty() || !mandates.ask(viewer(frame), found.get().id())) {
            String unknown = frame.words().say("company.mandate.unknown", "given", client.strip());
            return page(frame, null, new FieldError("client", unknown), client);
        }
        return page(
                frame,
                said(frame, "company.mandate.asked", "name", found.get().name().text()),
                null,
                "");
    }

    @PostMapping(HERE + "/mandates/{id}/confirmation")
    @OpenTo(Who.ADMINS)
    ModelAndView confirm(Frame frame, @PathVariable UUID id) {
        return done(mandates.confirm(viewer(frame), id));
    }

    @PostMapping(HERE + "/mandates/{id}/end")
    @OpenTo(Who.ADMINS)
    ModelAndView end(Frame frame, @PathVariable UUID id) {
        return done(mandates.end(viewer(frame), id));
    }

    private static ModelAndView done(boolean found) {
        if (!found) {
            throw Problem.NOT_FOUND.refused();
        }
        return Elsewhere.at(HERE);
    }

    private ModelAndView page(Frame frame, TeamPage.@Nullable Said said, @Nullable FieldError error, String typed) {
        Viewer.Member viewer = viewer(frame);
        Company company = companies.own(viewer);
        boolean admin = viewer.role() == Role.ADMIN;
        TeamPage page = new TeamPage(
                frame.titled(company.name().text()).in("company"),
                company,
                members.team(viewer),
                admin ? invitations.open(viewer) : List.of(),
                mandates.own(viewer),
                said,
                error == null ? List.of() : List.of(error),
                typed);
        ModelAndView view = new ModelAndView("company/web/team", "page", page);
        view.setStatus(error == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static TeamPage.Said said(Frame frame, String code, String name, String value) {
        return new TeamPage.Said(
                frame.words().say(code + ".lead"), frame.words().say(code + ".text", name, value));
    }

    private static Viewer.Member viewer(Frame frame) {
        return (Viewer.Member) frame.viewer();
    }
}
