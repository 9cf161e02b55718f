package org.sangam.app.matching.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.sangam.app.candidate.Candidate;
import org.sangam.app.candidate.Candidates;
import org.sangam.app.matching.Feed;
import org.sangam.app.matching.Lists;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.sangam.app.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the first page, for a person: the jobs that suit best, each with its reasons in words, or how to begin. */
@Component
@Order(10)
class HomeFeed implements PagePart<Viewer> {

    private static final int BEST = 3;

    private final Candidates candidates;
    private final Lists lists;
    private final FeedPages pages;
    private final Templates templates;

    HomeFeed(Candidates candidates, Lists lists, FeedPages pages, Templates templates) {
        this.candidates = candidates;
        this.lists = lists;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public Slot slot() {
        return Slot.MAIN;
    }

    @Override
    public Optional<Content> on(Frame frame, Viewer viewer) {
        if (!(viewer instanceof Viewer.Candidate person)) {
            return Optional.empty();
        }
        HomeFeedView view =
                candidates.own(person).map(self -> suiting(frame, self)).orElseGet(() -> HomeFeedView.without(frame));
        return Optional.of(templates.content("matching/web/home-feed", view));
    }

    private HomeFeedView suiting(Frame frame, Candidate self) {
        Feed feed = lists.feed(self);
        List<Feed.Item> best = feed.items().stream().limit(BEST).toList();
        return new HomeFeedView(
                frame, true, pages.lines(best, frame.words()), feed.items().size());
    }
}
