package org.sangam.app.matching.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.job.Job;
import org.sangam.app.matching.Lists;
import org.sangam.app.matching.MatchViews;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.sangam.app.web.Viewer;
import org.sangam.engine.match.Match;
import org.sangam.engine.match.Reason.Side;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On a job's page: how it fits whoever looks, or how a visitor finds out without an account. */
@Component
@Order(20)
class FitPart implements PagePart<Job> {

    private final Candidates candidates;
    private final Lists lists;
    private final Templates templates;

    FitPart(Candidates candidates, Lists lists, Templates templates) {
        this.candidates = candidates;
        this.lists = lists;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.ASIDE;
    }

    @Override
    public Optional<Content> on(Frame frame, Job job) {
        boolean readsForOthers = frame.viewer() instanceof Viewer.Member || frame.viewer() instanceof Viewer.Operator;
        return job.open() && !readsForOthers
                ? Optional.of(templates.content(
                        "matching/web/fit-part", new FitPartView(frame, job.id().toString(), fit(frame, job))))
                : Optional.empty();
    }

    private FitPartView.@Nullable Own fit(Frame frame, Job job) {
        if (!(frame.viewer() instanceof Viewer.Candidate person)) {
            return null;
        }
        return candidates
                .own(person)
                .map(self -> own(lists.explain(job, self), MatchViews.to(Side.PERSON, frame.words())))
                .orElse(null);
    }

    private static FitPartView.Own own(Match match, MatchViews views) {
        return new FitPartView.Own(
                views.fit(match, MatchViews.scale(List.of(match))),
                views.inWords(match),
                match.vetoes().stream().map(views::sentence).toList());
    }
}
