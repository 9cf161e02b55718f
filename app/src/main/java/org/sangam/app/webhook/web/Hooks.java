package org.sangam.app.webhook.web;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.NewId;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.app.webhook.Messages;
import org.sangam.app.webhook.Trying;
import org.sangam.app.webhook.Webhook;
import org.sangam.app.webhook.Webhooks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets up webhooks, shows how their messages fared, and ends them. Everybody sees their own alone. */
@Controller
class Hooks {

    private final Webhooks webhooks;
    private final Messages messages;
    private final Trying trying;
    private final Clock clock;

    Hooks(Webhooks webhooks, Messages messages, Trying trying, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.trying = trying;
        this.clock = clock;
    }

    @GetMapping("/webhooks")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView all(Frame frame, Viewer viewer) {
        Frame titled = frame.titled(frame.words().say("webhook.title"));
        List<HookRow> rows = webhooks.of(account(viewer)).stream()
                .map(webhook -> HookRow.of(webhook, frame.words()))
                .toList();
        return new ModelAndView("webhook/web/hooks", "page", new HooksPage(titled, rows));
    }

    /** {@code query} is that of the search's address. */
    @GetMapping("/webhooks/new")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView form(Frame frame, @RequestParam(defaultValue = "") String query) {
        return form(frame, NewId.now(clock).toString(), fitting(query), "", null);
    }

    @PostMapping("/webhooks")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView add(
            Frame frame,
            Viewer viewer,
            @RequestParam UUID webhook,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String address) {
        String search = fitting(query);
        Optional<URI> read = trying.address(address);
        if (read.isEmpty()) {
            return form(frame, webhook.toString(), search, address, "webhook.wrong");
        }
        return switch (webhooks.add(account(viewer), webhook, read.get(), search)) {
            case DONE -> Elsewhere.at("/webhooks/" + webhook);
            case FULL -> form(frame, webhook.toString(), search, address, "webhook.full");
        };
    }

    @GetMapping("/webhooks/{id}")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID id) {
        Webhook webhook = own(viewer, id);
        Frame titled = frame.titled(webhook.address().getHost());
        return new ModelAndView(
                "webhook/web/hook",
                "page",
                new HookPage(
                        titled,
                        HookRow.of(webhook, frame.words()),
                        webhook.secrets().getFirst().text(),
                        webhook.secrets().size() > 1,
                        messages.of(webhook).stream()
                                .map(message -> MessageRow.of(message, frame.words()))
                                .toList()));
    }

    @PostMapping("/webhooks/{id}/test")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView test(Viewer viewer, @PathVariable UUID id) {
        trying.test(own(viewer, id));
        return Elsewhere.at("/webhooks/" + id);
    }

    @PostMapping("/webhooks/{id}/secret")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView renew(Viewer viewer, @PathVariable UUID id) {
        webhooks.renew(account(viewer), own(viewer, id).id());
        return Elsewhere.at("/webhooks/" + id);
    }

    @PostMapping("/webhooks/{id}/resumption")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView resume(Viewer viewer, @PathVariable UUID id) {
        webhooks.resume(account(viewer), own(viewer, id).id());
        return Elsewhere.at("/webhooks/" + id);
    }

    @PostMapping("/webhooks/{id}/end")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView end(Viewer viewer, @PathVariable UUID id) {
        webhooks.remove(account(viewer), own(viewer, id).id());
        return Elsewhere.at("/webhooks");
    }

    @PostMapping("/webhooks/{id}/messages/{message}/again")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView again(Viewer viewer, @PathVariable UUID id, @PathVariable UUID message) {
        messages.again(own(viewer, id), message);
        return Elsewhere.at("/webhooks/" + id);
    }

    private Webhook own(Viewer viewer, UUID id) {
        return webhooks.of(account(viewer), id).orElseThrow(Problem.NOT_FOUND::refused);
    }

    private ModelAndView form(Frame frame, String id, String query, String address, @Nullable String wrong) {
        List<FieldError> errors = wrong == null
                ? List.of()
                : List.of(new FieldError("address", frame.words().say(wrong, "count", Webhook.MOST)));
        Frame titled = frame.titled(frame.words().say("webhook.new"));
        NewHookPage page = new NewHookPage(titled, id, query, HookRow.search(query, frame.words()), address, errors);
        ModelAndView view = new ModelAndView("webhook/web/new-hook", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** An encoded query of at most so many characters; anything else is no search of ours. */
    private static String fitting(String query) {
        if (query.length() > Webhook.LONGEST_QUERY || !query.matches("[A-Za-z0-9%&=+._~*/-]*")) {
            throw Problem.BAD_REQUEST.refused();
        }
        return query;
    }

    private static UUID account(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Visitor visitor -> throw Problem.NOT_FOUND.refused();
            case Viewer.Candidate candidate -> candidate.account();
            case Viewer.Member member -> member.account();
            case Viewer.Operator operator -> operator.account();
        };
    }
}
