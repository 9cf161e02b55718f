package org.sangam.app.conversation.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sangam.app.candidate.Bird;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.candidate.Reveals;
import org.sangam.app.company.Companies;
import org.sangam.app.company.Member;
import org.sangam.app.company.Members;
import org.sangam.app.conversation.Conversation;
import org.sangam.app.conversation.Conversation.Message;
import org.sangam.app.conversation.Conversations;
import org.sangam.app.job.Job;
import org.sangam.app.job.Jobs;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.NewId;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.Person;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.sangam.app.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where both sides write to each other, and where a person reveals themselves. */
@Controller
class ConversationController {

    private final Conversations conversations;
    private final Jobs jobs;
    private final Candidates candidates;
    private final Reveals reveals;
    private final Companies companies;
    private final Members members;
    private final Clock clock;

    ConversationController(
            Conversations conversations,
            Jobs jobs,
            Candidates candidates,
            Reveals reveals,
            Companies companies,
            Members members,
            Clock clock) {
        this.conversations = conversations;
        this.jobs = jobs;
        this.candidates = candidates;
        this.reveals = reveals;
        this.companies = companies;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/conversations")
    @OpenTo(OpenTo.Who.SIGNED_IN)
    ModelAndView list(Frame frame, Viewer viewer) {
        if (viewer instanceof Viewer.Visitor) {
            throw Problem.NOT_FOUND.refused();
        }
        List<ConversationsPage.Row> rows = conversations.of(viewer).stream()
                .map(conversation -> new ConversationsPage.Row(
                        "/conversations/" + conversation.id(),
                        other(viewer, conversation),
                        title(viewer, conversation),
                        frame.words().relative(conversation.openedAt(), clock.instant())))
                .toList();
        Frame titled =
                frame.titled(frame.words().say("conversation.list.title")).in("conversations");
        return new ModelAndView("conversation/web/conversations", "page", new ConversationsPage(titled, rows));
    }

    @GetMapping("/conversations/{id}")
    @OpenTo(OpenTo.Who.SIGNED_IN)
    ModelAndView show(Frame frame, Viewer viewer, @PathVariable UUID id) {
        return page(frame, viewer, found(viewer, id), NewId.now(clock), "", List.of());
    }

    @PostMapping("/conversations/{id}/messages")
    @OpenTo(OpenTo.Who.SIGNED_IN)
    ModelAndView say(
            Frame frame, Viewer viewer, @PathVariable UUID id, @RequestParam UUID key, @RequestParam String words) {
        Conversation conversation = found(viewer, id);
        String said = words.strip();
        if (said.isEmpty() || said.length() > Message.MOST_CHARACTERS) {
            String sentence = said.isEmpty()
                    ? frame.words().say("conversation.empty")
                    : frame.words()
                            .say("conversation.too-long", "count", said.length(), "most", Message.MOST_CHARACTERS);
            ModelAndView page =
                    page(frame, viewer, conversation, key, words, List.of(new FieldError("words", sentence)));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        conversations.say(viewer, conversation, key, said);
        return new ModelAndView("redirect:/conversations/" + id);
    }

    /** The person's act that shows identity and contact to this company. */
    @PostMapping("/conversations/{id}/reveal")
    @OpenTo(OpenTo.Who.CANDIDATES)
    ModelAndView reveal(Viewer viewer, @PathVariable UUID id) {
        Conversation conversation = found(viewer, id);
        if (!(viewer instanceof Viewer.Candidate person)) {
            throw Problem.NOT_FOUND.refused();
        }
        reveals.reveal(person, conversation.company());
        return new ModelAndView("redirect:/conversations/" + id);
    }

    private ModelAndView page(
            Frame frame, Viewer viewer, Conversation conversation, UUID key, String typed, List<FieldError> errors) {
        Words words = frame.words();
        Person person = person(viewer, conversation);
        List<ConversationPage.Said> said = conversations.messages(conversation).stream()
                .map(message -> said(message, viewer, person, words))
                .toList();
        ConversationPage page = new ConversationPage(
                frame.titled(title(viewer, conversation)).in("conversations"),
                conversation.id().toString(),
                key,
                other(viewer, conversation),
                title(viewer, conversation),
                "/jobs/" + conversation.job(),
                said,
                typed,
                errors,
                viewer instanceof Viewer.Candidate
                        && !reveals.revealed(conversation.candidate(), conversation.company()),
                company(conversation));
        return new ModelAndView("conversation/web/conversation", "page", page);
    }

    private ConversationPage.Said said(Message message, Viewer viewer, Person person, Words words) {
        boolean mine = message.fromTeam() == (viewer instanceof Viewer.Member);
        String who = message.fromTeam()
                ? members.of(message.account()).map(Member::name).orElse(words.say("conversation.the-team"))
                : viewer instanceof Viewer.Candidate ? words.say("conversation.you") : person.name();
        String when = words.dayHeading(Words.date(message.at()), Words.date(clock.instant())) + ", "
                + words.time(message.at());
        return new ConversationPage.Said(who, when, message.words(), mine, message.fromTeam());
    }

    /** Whom the viewer talks with: a team for a person, a bird or a revealed person for a team. */
    private Person other(Viewer viewer, Conversation conversation) {
        return viewer instanceof Viewer.Member ? person(viewer, conversation) : Person.revealed(company(conversation));
    }

    private Person person(Viewer viewer, Conversation conversation) {
        Person bird = Person.unrevealed(Bird.of(conversation.candidate(), conversation.company()));
        if (!(viewer instanceof Viewer.Member member)
                || !reveals.revealed(conversation.candidate(), conversation.company())) {
            return bird;
        }
        return candidates.known(member, List.of(conversation.candidate())).stream()
                .findFirst()
                .map(Candidate::profile)
                .map(profile -> profile.name() == null
                        ? bird
                        : Person.revealed(profile.name().value()))
                .orElse(bird);
    }

    private String title(Viewer viewer, Conversation conversation) {
        return jobs.find(viewer, conversation.job()).map(Job::title).orElse("");
    }

    private String company(Conversation conversation) {
        return companies
                .byId(conversation.company())
                .map(company -> company.name().text())
                .orElse("");
    }

    private Conversation found(Viewer viewer, UUID id) {
        return conversations.find(viewer, id).orElseThrow(Problem.NOT_FOUND::refused);
    }
}
