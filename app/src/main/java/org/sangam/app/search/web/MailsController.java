package org.sangam.app.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sangam.app.account.Account;
import org.sangam.app.account.Accounts;
import org.sangam.app.account.Limit;
import org.sangam.app.account.Limits;
import org.sangam.app.account.Peer;
import org.sangam.app.notification.MailAddress;
import org.sangam.app.notification.Subscription.Kind;
import org.sangam.app.notification.Subscription.Pace;
import org.sangam.app.notification.Subscriptions;
import org.sangam.app.notification.Subscriptions.Wanted;
import org.sangam.app.search.JobSearch;
import org.sangam.app.search.Question;
import org.sangam.app.search.SavedSearch;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the address to which the new jobs of a search shall be mailed; asks back unless its owner is signed in. */
@Controller
class MailsController {

    private static final int LONGEST_QUERY = 1_900;
    private static final int LONGEST_NAME = 200;

    private final JobSearch search;
    private final Subscriptions subscriptions;
    private final Accounts accounts;
    private final Limits limits;

    MailsController(JobSearch search, Subscriptions subscriptions, Accounts accounts, Limits limits) {
        this.search = search;
        this.subscriptions = subscriptions;
        this.accounts = accounts;
        this.limits = limits;
    }

    private record Asked(String query, String what) {}

    @GetMapping("/search-mails")
    @OpenTo(Who.EVERYONE)
    ModelAndView ask(Frame frame, @RequestParam MultiValueMap<String, String> typed) {
        return page(frame, asked(frame, typed), "", MailsPage.State.ASKING);
    }

    @PostMapping("/search-mails")
    @OpenTo(Who.EVERYONE)
    ModelAndView begin(
            HttpServletRequest request,
            Frame frame,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "DAILY") Pace pace) {
        Asked asked = asked(frame, typed);
        Wanted wanted = new Wanted(Kind.SEARCH, asked.query(), asked.what(), pace);
        MailAddress own = own(frame.viewer()).orElse(null);
        if (own != null) {
            boolean begun = subscriptions.begin(wanted, own, frame.words());
            return page(frame, asked, "", begun ? MailsPage.State.BEGUN : MailsPage.State.FULL);
        }
        Optional<MailAddress> to = MailAddress.read(address);
        if (to.isEmpty()) {
            return page(frame, asked, address, MailsPage.State.WRONG);
        }
        boolean tooOften =
                limits.ask(Limit.SUBSCRIBE_FROM_PEER, Peer.of(request).text()).isPresent()
                        || limits.ask(Limit.SUBSCRIBE_TO_ADDRESS, to.get().key())
                                .isPresent();
        if (tooOften) {
            throw Problem.TOO_MANY.refused();
        }
        subscriptions.ask(wanted, to.get(), frame.words());
        return page(frame, asked, "", MailsPage.State.SENT);
    }

    /** The search in the one form of its address, so that the same search is asked for once. */
    private Asked asked(Frame frame, MultiValueMap<String, String> typed) {
        SavedSearch saved = SavedSearch.of(typed);
        Question question = search.read(saved.text(), saved.chosen(), null);
        Address address = Address.ofJobs(question.asked().text(), question.chosen(), null);
        String query = address.query(List.of());
        if (query.length() > LONGEST_QUERY) {
            throw Problem.NOT_FOUND.refused();
        }
        String what = new Parts(frame.words(), question, address)
                .all().stream().map(SearchPage.Part::label).collect(Collectors.joining(", "));
        String named = what.isEmpty() ? frame.words().say("search.mails.all") : what;
        return new Asked(query, named.length() > LONGEST_NAME ? named.substring(0, LONGEST_NAME) : named);
    }

    private ModelAndView page(Frame frame, Asked asked, String address, MailsPage.State state) {
        MailAddress own = own(frame.viewer()).orElse(null);
        List<MailsPage.Own> all = own == null
                ? List.of()
                : subscriptions.of(own).stream()
                        .map(one -> new MailsPage.Own(
                                one.about(frame.words()),
                                "/subscriptions/end/" + one.wayOut().text()))
                        .toList();
        Frame titled = frame.titled(frame.words().say("search.mails.title")).in("jobs");
        MailsPage page = new MailsPage(titled, asked.query(), asked.what(), own == null ? address : null, state, all);
        ModelAndView view = new ModelAndView("search/web/mails", "page", page);
        view.setStatus(page.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private Optional<MailAddress> own(Viewer viewer) {
        @Nullable
        UUID account = switch (viewer) {
            case Viewer.Visitor visitor -> null;
            case Viewer.Candidate candidate -> candidate.account();
            case Viewer.Member member -> member.account();
            case Viewer.Operator operator -> operator.account();
        };
        return account == null ? Optional.empty() : accounts.byId(account).map(Account::address);
    }
}
