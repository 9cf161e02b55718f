package org.sangam.app.follow.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Limit;
import org.sangam.app.account.Limits;
import org.sangam.app.account.Peer;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Company;
import org.sangam.app.follow.HiringNow;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.PublicAddress;
import org.sangam.app.notification.Subscription.Kind;
import org.sangam.app.notification.Subscription.Pace;
import org.sangam.app.notification.Subscriptions;
import org.sangam.app.notification.Subscriptions.Wanted;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Preview;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the address to which a company's new jobs, or word of who is hiring, shall be mailed. */
@Controller
class Following {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int MOST = 60;

    private final Companies companies;
    private final HiringNow hiring;
    private final Subscriptions subscriptions;
    private final Accounts accounts;
    private final Limits limits;
    private final HiringLines lines;
    private final PublicAddress here;
    private final Clock clock;

    Following(
            Companies companies,
            HiringNow hiring,
            Subscriptions subscriptions,
            Accounts accounts,
            Limits limits,
            HiringLines lines,
            PublicAddress here,
            Clock clock) {
        this.companies = companies;
        this.hiring = hiring;
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.limits = limits;
        this.lines = lines;
        this.here = here;
        this.clock = clock;
    }

    @GetMapping("/companies/{slug}/following")
    @OpenTo(Who.EVERYONE)
    ModelAndView ask(Frame frame, @PathVariable String slug) {
        return form(frame, company(slug), known(frame.viewer()), FollowPage.State.ASKING);
    }

    @PostMapping("/companies/{slug}/following")
    @OpenTo(Who.EVERYONE)
    ModelAndView follow(
            HttpServletRequest request,
            Frame frame,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "DAILY") Pace pace) {
        Company company = company(slug);
        Optional<MailAddress> to = MailAddress.read(address);
        if (to.isEmpty()) {
            return form(frame, company, address, FollowPage.State.WRONG);
        }
        String subject = company.id().toString();
        write(request, frame, new Wanted(Kind.COMPANY, subject, company.name().text(), pace), to.get());
        return form(frame, company, "", FollowPage.State.SENT);
    }

    /** Who is hiring now; {@code asked} after an address was left. */
    @GetMapping("/hiring-now")
    @OpenTo(Who.EVERYONE)
    ModelAndView hiring(Frame frame) {
        return hiring(frame, null, FollowPage.State.ASKING);
    }

    @PostMapping("/hiring-now/mails")
    @OpenTo(Who.EVERYONE)
    ModelAndView digest(
            HttpServletRequest request,
            Frame frame,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "WEEKLY") Pace pace) {
        Optional<MailAddress> to = MailAddress.read(address);
        if (to.isEmpty()) {
            return hiring(frame, address, FollowPage.State.WRONG);
        }
        write(request, frame, new Wanted(Kind.HIRING, "", "", pace), to.get());
        return hiring(frame, null, FollowPage.State.SENT);
    }

    private void write(HttpServletRequest request, Frame frame, Wanted wanted, MailAddress to) {
        boolean tooOften =
                limits.ask(Limit.SUBSCRIBE_FROM_PEER, Peer.of(request).text()).isPresent()
                        || limits.ask(Limit.SUBSCRIBE_TO_ADDRESS, to.key()).isPresent();
        if (tooOften) {
            throw Problem.TOO_MANY.refused();
        }
        subscriptions.ask(wanted, to, frame.words());
    }

    private ModelAndView form(Frame frame, Company company, String address, FollowPage.State state) {
        Frame titled = frame.titled(frame.words()
                        .say("follow.title", "company", company.name().text()))
                .in("companies");
        return page(
                "follow/web/following",
                new FollowPage(titled, company.name().text(), company.path(), address, state),
                state);
    }

    private ModelAndView hiring(Frame frame, @Nullable String address, FollowPage.State state) {
        String title = frame.words().say("follow.hiring.title");
        Frame titled = frame.titled(title).in("companies");
        HiringPage page = new HiringPage(
                titled,
                new Preview(
                        here.of("/hiring-now"),
                        title,
                        frame.words().say("follow.hiring.lede"),
                        here.of("/picture.png")),
                lines.of(hiring.since(clock.instant().minus(LATELY), MOST), frame.words()),
                address == null ? known(frame.viewer()) : address,
                state);
        return page("follow/web/hiring", page, state);
    }

    private static ModelAndView page(String template, Object page, FollowPage.State state) {
        ModelAndView view = new ModelAndView(template, "page", page);
        view.setStatus(state == FollowPage.State.WRONG ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private Company company(String slug) {
        return companies.bySlug(slug).orElseThrow(Problem.NOT_FOUND::refused);
    }

    /** The address of whoever is signed in, so that nobody types what we know. */
    private String known(Viewer viewer) {
        UUID account = switch (viewer) {
            case Viewer.Visitor visitor -> null;
            case Viewer.Candidate candidate -> candidate.account();
            case Viewer.Member member -> member.account();
            case Viewer.Operator operator -> operator.account();
        };
        return account == null
                ? ""
                : accounts.byId(account)
                        .map(Account::address)
                        .map(MailAddress::text)
                        .orElse("");
    }
}
