package org.sangam.app.company.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sangam.app.company.Company;
import org.sangam.app.company.Mandate;
import org.sangam.app.company.Member;
import org.sangam.app.company.TeamInvitation;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.Viewer;

/**
 * The viewer's own company, team and mandates.
 *
 * @param invitations open ones, for admins
 * @param said what was just done; null for nothing
 * @param typed what was typed into the field with an error
 */
public record TeamPage(
        Frame frame,
        Company company,
        List<Member> team,
        List<TeamInvitation> invitations,
        List<Mandate> mandates,
        @Nullable Said said,
        List<FieldError> errors,
        String typed) {

    /** What was done, and what comes of it. */
    public record Said(String lead, String text) {}

    public TeamPage {
        team = List.copyOf(team);
        invitations = List.copyOf(invitations);
        mandates = List.copyOf(mandates);
        errors = List.copyOf(errors);
    }

    public CompanyFace face() {
        return CompanyFace.of(company);
    }

    public boolean admin() {
        return viewer().role() == Viewer.Role.ADMIN;
    }

    public Member self() {
        return team.stream()
                .filter(member -> member.account().equals(viewer().account()))
                .findFirst()
                .orElseThrow();
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::sentence)
                .findFirst()
                .orElse(null);
    }

    public String typedInto(String field) {
        return error(field) == null ? "" : typed;
    }

    /** Whether a mandate waits for this company's word. */
    public boolean waitsForUs(Mandate mandate) {
        return !mandate.holds() && mandate.client().id().equals(company.id());
    }

    public Mandate.Party otherThanUs(Mandate mandate) {
        return mandate.agency().id().equals(company.id()) ? mandate.client() : mandate.agency();
    }

    public boolean weAreAgency(Mandate mandate) {
        return mandate.agency().id().equals(company.id());
    }

    private Viewer.Member viewer() {
        return (Viewer.Member) frame.viewer();
    }
}
