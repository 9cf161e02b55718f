package org.sangam.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account.Kind;
import org.sangam.app.account.SignUp.Firm;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.company.CompanyDetails;
import org.sangam.app.company.CompanyName;
import org.sangam.app.company.Evidences;
import org.sangam.app.company.Members;
import org.sangam.app.company.Site;
import org.sangam.app.company.TeamInvitation;
import org.sangam.app.company.TeamInvitations;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Outbox;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.notification.Token;
import org.sangam.app.web.Viewer.Role;
import org.sangam.app.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The ways to an account: signing up and answering the mail, or accepting a team's invitation. */
@Repository
public class SignUps {

    private final JdbcClient sql;
    private final Accounts accounts;
    private final SignInLinks links;
    private final Companies companies;
    private final Members members;
    private final Evidences evidences;
    private final TeamInvitations invitations;
    private final Outbox outbox;
    private final PublicAddress here;
    private final Clock clock;

    SignUps(
            JdbcClient sql,
            Accounts accounts,
            SignInLinks links,
            Companies companies,
            Members members,
            Evidences evidences,
            TeamInvitations invitations,
            Outbox outbox,
            PublicAddress here,
            Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.links = links;
        this.companies = companies;
        this.members = members;
        this.evidences = evidences;
        this.invitations = invitations;
        this.outbox = outbox;
        this.here = here;
        this.clock = clock;
    }

    /**
     * Mails a link that finishes the sign-up, or, where the address has an account, one that signs in: whoever asks sees
     * and waits the same either way.
     */
    @Transactional
    public void ask(SignUp wanted, Words words) {
        Optional<Account> known = accounts.byAddress(wanted.address());
        if (known.isPresent()) {
            String link = links.link(known.get().id(), wanted.next());
            outbox.put(wanted.address(), words, "mail.already-here", "link", link);
        } else {
            Token token = Token.random();
            insert(wanted, token);
            outbox.put(wanted.address(), words, "mail.sign-up", "link", here.of("/sign-up/link/" + token.text()));
        }
    }

    /** The sign-up a link stands for, while it can be finished; reading it uses nothing up. */
    public Optional<SignUp> behind(Token token) {
        return sql.sql("select * from sign_up where token_hash = :hash and used is null and ends > :now")
                .param("hash", token.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(SignUps::read)
                .optional();
    }

    /** Opens the account, and founds the company of a team; empty when the link was used or ran out. */
    @Transactional
    public Optional<Opened> finish(Token token) {
        return sql.sql("""
                update sign_up set used = :now where token_hash = :hash and used is null and ends > :now returning *
                """)
                .param("hash", token.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(SignUps::read)
                .optional()
                .flatMap(this::open);
    }

    /** Opens the account of an invited member; empty when the link was used, or the address has an account already. */
    @Transactional
    public Optional<Opened> join(Token token, String name, String title, boolean shown) {
        Optional<TeamInvitation> invitation = invitations.accept(token);
        if (invitation.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.open(Kind.TEAM, invitation.get().address(), name);
        account.ifPresent(opened -> {
            UUID company = invitation.get().company();
            members.join(opened.id(), company, invitation.get().role(), opened.name(), title, shown);
            companies.byId(company).ifPresent(theirs -> proveWork(opened, company, theirs.site()));
        });
        return account.map(opened -> new Opened(opened, "/"));
    }

    private Optional<Opened> open(SignUp wanted) {
        Firm firm = wanted.firm();
        Kind kind = firm == null ? Kind.PERSON : Kind.TEAM;
        Optional<Account> account = accounts.open(kind, wanted.address(), wanted.name());
        if (firm != null) {
            account.ifPresent(first -> found(firm, first));
        }
        return account.map(opened -> new Opened(opened, wanted.next()));
    }

    private void found(Firm firm, Account first) {
        Company company = companies.found(CompanyDetails.named(firm.name(), firm.site()));
        members.join(first.id(), company.id(), Role.ADMIN, first.name(), "", false);
        proveWork(first, company.id(), firm.site());
    }

    private void proveWork(Account account, UUID company, @Nullable String site) {
        if (site != null && Site.provenBy(account.address().domain(), site)) {
            evidences.mailAnswered(company, account.name());
        }
    }

    private void insert(SignUp wanted, Token token) {
        Instant now = clock.instant();
        Firm firm = wanted.firm();
        sql.sql("""
                insert into sign_up (token_hash, address, name, company, site, created, ends, next)
                values (:hash, :address, :name, :company, :site, :created, :ends, :next)
                """)
                .param("hash", token.hash())
                .param("address", wanted.address().text())
                .param("name", wanted.name().strip())
                .param("company", firm == null ? null : firm.name().text())
                .param("site", firm == null ? null : firm.site())
                .param("created", Timestamp.from(now))
                .param("ends", Timestamp.from(now.plus(SignUp.LASTS)))
                .param("next", wanted.next())
                .update();
    }

    private static SignUp read(ResultSet row, int number) throws SQLException {
        String company = row.getString("company");
        Firm firm = company == null ? null : new Firm(new CompanyName(company), row.getString("site"));
        return new SignUp(
                new MailAddress(row.getString("address")), row.getString("name"), firm, row.getString("next"));
    }

    /** A new account, and where its owner was going. */
    public record Opened(Account account, String next) {}
}
