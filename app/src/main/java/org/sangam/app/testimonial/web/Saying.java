package org.sangam.app.testimonial.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sangam.app.testimonial.Testimonial;
import org.sangam.app.testimonial.Testimonials;
import org.sangam.app.web.Elsewhere;
import org.sangam.app.web.FieldError;
import org.sangam.app.web.Frame;
import org.sangam.app.web.OpenTo;
import org.sangam.app.web.OpenTo.Who;
import org.sangam.app.web.Problem;
import org.sangam.app.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what somebody says of this marketplace and takes it back; and lets an operator approve it. */
@Controller
class Saying {

    private final Testimonials testimonials;

    Saying(Testimonials testimonials) {
        this.testimonials = testimonials;
    }

    @GetMapping("/testimonials/own")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView own(Frame frame, Viewer viewer) {
        Testimonial said = testimonials.of(account(viewer)).orElse(null);
        return said == null
                ? page(frame, null, name(viewer), "", "", List.of())
                : page(frame, said, said.name(), said.work(), said.words(), List.of());
    }

    @PostMapping("/testimonials/own")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView say(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean agreed) {
        List<FieldError> errors = errors(frame, name.strip(), work.strip(), words.strip(), agreed);
        if (!errors.isEmpty()) {
            Testimonial before = testimonials.of(account(viewer)).orElse(null);
            return page(frame, before, name, work, words, errors);
        }
        testimonials.say(account(viewer), name.strip(), work.strip(), words.strip());
        return Elsewhere.at("/testimonials/own");
    }

    @PostMapping("/testimonials/own/end")
    @OpenTo(Who.SIGNED_IN)
    ModelAndView takeBack(Viewer viewer) {
        testimonials.takeBack(account(viewer));
        return Elsewhere.at("/testimonials/own");
    }

    @GetMapping("/operation/testimonials")
    @OpenTo(Who.OPERATORS)
    ModelAndView desk(Frame frame, Viewer viewer) {
        return desk(frame, (Viewer.Operator) viewer, null, List.of());
    }

    @PostMapping("/operation/testimonials/{id}/decision")
    @OpenTo(Who.OPERATORS)
    ModelAndView decide(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Boolean approve,
            @RequestParam(defaultValue = "") String why) {
        Viewer.Operator operator = (Viewer.Operator) viewer;
        Testimonial read = testimonials.byId(operator, id).orElseThrow(Problem.NOT_FOUND::refused);
        String said = why.strip();
        if (approve == null || said.isEmpty() || said.length() > Testimonial.LONGEST_WHY) {
            FieldError missing = new FieldError("why-" + id, frame.words().say("testimonial.no-why"));
            return desk(frame, operator, id, List.of(missing));
        }
        testimonials.decide(operator, read, approve, said);
        return Elsewhere.at("/operation/testimonials");
    }

    private ModelAndView page(
            Frame frame, @Nullable Testimonial said, String name, String work, String words, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("testimonial.own"));
        ModelAndView view = new ModelAndView(
                "testimonial/web/own", "page", new OwnPage(titled, state(frame, said), name, work, words, errors));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView desk(Frame frame, Viewer.Operator viewer, @Nullable UUID wrong, List<FieldError> errors) {
        Frame titled = frame.titled(frame.words().say("testimonial.desk")).in("reports");
        ModelAndView view = new ModelAndView(
                "testimonial/web/desk",
                "page",
                new SayingDeskPage(titled, testimonials.waiting(viewer), wrong, errors));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static @Nullable String state(Frame frame, @Nullable Testimonial said) {
        if (said == null) {
            return null;
        }
        if (said.approved() != null) {
            return frame.words().say("testimonial.shown", "day", frame.words().day(said.approved()));
        }
        return said.refused() != null
                ? frame.words().say("testimonial.refused", "why", said.refused())
                : frame.words().say("testimonial.waits");
    }

    private static List<FieldError> errors(Frame frame, String name, String work, String words, boolean agreed) {
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty() || name.length() > Testimonial.LONGEST_NAME) {
            errors.add(new FieldError(
                    "name", frame.words().say("testimonial.wrong.name", "most", Testimonial.LONGEST_NAME)));
        }
        if (work.length() > Testimonial.LONGEST_WORK) {
            errors.add(new FieldError(
                    "work", frame.words().say("testimonial.wrong.work", "most", Testimonial.LONGEST_WORK)));
        }
        if (words.length() < Testimonial.SHORTEST || words.length() > Testimonial.LONGEST) {
            errors.add(new FieldError(
                    "words",
                    frame.words()
                            .say(
                                    "testimonial.wrong.words",
                                    "least",
                                    Testimonial.SHORTEST,
                                    "most",
                                    Testimonial.LONGEST,
                                    "given",
                                    words.length())));
        }
        if (!agreed) {
            errors.add(new FieldError("agreed", frame.words().say("testimonial.wrong.agreed")));
        }
        return errors;
    }

    private static String name(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Visitor visitor -> "";
            case Viewer.Candidate candidate -> candidate.name();
            case Viewer.Member member -> member.name();
            case Viewer.Operator operator -> operator.name();
        };
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
