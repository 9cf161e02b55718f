package org.sangam.app.hiring.web;

import gg.jte.Content;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sangam.app.hiring.Interests;
import org.sangam.app.hiring.Waiting;
import org.sangam.app.web.Frame;
import org.sangam.app.web.PagePart;
import org.sangam.app.web.Templates;
import org.sangam.app.web.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the first page, for a team: its open jobs, and who waits for an answer by when. */
@Component
@Order(10)
class HomeTeam implements PagePart<Viewer> {

    private static final int MOST = 6;

    private final Interests interests;
    private final Templates templates;
    private final Clock clock;

    HomeTeam(Interests interests, Templates templates, Clock clock) {
        this.interests = interests;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Slot slot() {
        return Slot.MAIN;
    }

    @Override
    public Optional<Content> on(Frame frame, Viewer viewer) {
        if (!(viewer instanceof Viewer.Member member)) {
            return Optional.empty();
        }
        List<Waiting> all = interests.waiting(member);
        List<HomeTeamView.Row> rows =
                all.stream().limit(MOST).map(one -> row(one, frame)).toList();
        long people = all.stream().mapToLong(Waiting::people).sum();
        return Optional.of(
                templates.content("hiring/web/home-team", new HomeTeamView(frame, rows, all.size(), people)));
    }

    private HomeTeamView.Row row(Waiting one, Frame frame) {
        boolean late = one.due() != null && one.due().isBefore(clock.instant());
        return new HomeTeamView.Row(
                "/jobs/" + one.job() + "/shortlist",
                one.title(),
                one.people(),
                one.due() == null ? "" : frame.words().weekday(one.due()),
                late);
    }
}
