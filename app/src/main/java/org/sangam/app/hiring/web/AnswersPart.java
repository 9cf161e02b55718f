package org.sangam.app.hiring.web;

import gg.jte.Content;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.hiring.AnswerRecord;
import org.sangam.app.hiring.Interest;
import org.sangam.app.hiring.Interests;
import org.sangam.app.job.Job;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.sangam.app.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a job's page: how its team answers, by when it promises to, and the button that says yes. */
@Component
@Order(10)
class AnswersPart implements PagePart<Job> {

    private final AnswerRecord answers;
    private final Interests interests;
    private final Candidates candidates;
    private final Templates templates;
    private final Clock clock;

    AnswersPart(AnswerRecord answers, Interests interests, Candidates candidates, Templates templates, Clock clock) {
        this.answers = answers;
        this.interests = interests;
        this.candidates = candidates;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Slot slot() {
        return Slot.ACTS;
    }

    @Override
    public Optional<Content> on(Frame frame, Job job) {
        if (!job.open()) {
            return Optional.empty();
        }
        boolean mayAct = !(frame.viewer() instanceof Viewer.Member) && !(frame.viewer() instanceof Viewer.Operator);
        Interest shown = shown(frame.viewer(), job);
        Interests.Standing standing = interests.standing(job);
        AnswersView view = new AnswersView(
                frame,
                job.id().toString(),
                answers.of(job.company()),
                standing.people(),
                frame.words().weekday(shown == null ? standing.promise() : shown.answerDue()),
                mayAct,
                shown == null
                        ? null
                        : frame.words()
                                .say("hiring.shown", "when", frame.words().relative(shown.at(), clock.instant())));
        return Optional.of(templates.content("hiring/web/answers", view));
    }

    private @Nullable Interest shown(Viewer viewer, Job job) {
        if (!(viewer instanceof Viewer.Candidate person)) {
            return null;
        }
        return candidates
                .own(person)
                .map(Candidate::id)
                .flatMap(self -> interests.of(job.id(), self))
                .filter(interest -> interest.withdrawnAt() == null)
                .orElse(null);
    }
}
